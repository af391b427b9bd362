// A register may be large: a command goes through it once, whatever it takes from it.
import { expect, test } from 'vitest';
import { metricsReportCommand } from '../../src/commands/metrics-report.ts';
import { retentionCommand } from '../../src/commands/retention.ts';
import { watchCommand } from '../../src/commands/watch.ts';
import type { Sources } from '../../src/read/sources.ts';
import { inputsAt } from '../cli/inputs.ts';
import { example } from '../cli/run.ts';

/** Sources that count how often each file of the register is streamed. */
function counting(sources: Sources) {
  const counts = new Map<string, number>();
  const stream: Sources['stream'] = (path) => {
    if (path.endsWith('.jsonl')) counts.set(path, (counts.get(path) ?? 0) + 1);
    return sources.stream(path);
  };
  return { counts, sources: { ...sources, stream } };
}

type Inputs = Awaited<ReturnType<typeof inputsAt>>;

test.each<[string, (inputs: Inputs) => Promise<unknown>]>([
  ['watch', (inputs) => watchCommand({ ...inputs, within: 'P90D', failOn: 'error' })],
  ['metrics report', (inputs) => metricsReportCommand({ ...inputs, history: null })],
  ['retention', (inputs) => retentionCommand({ ...inputs, due: false, within: null })],
])('%s reads each file of the register once, also where a rule asks for approvals', async (_name, run) => {
  const inputs = await inputsAt(example, '2026-11-24');
  const { counts, sources } = counting(inputs.sources);
  await run({ ...inputs, sources });
  expect(counts.size).toBeGreaterThan(1);
  expect([...new Set(counts.values())]).toEqual([1]);
});
