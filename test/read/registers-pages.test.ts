import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' };
import { sourceText } from '../../src/model/place.ts';
import { readDocument } from '../../src/read/document.ts';
import { elements } from '../../src/rules/elements.ts';

const page = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');

describe.each(['authorizations.md', 'waivers.md'])('docs/%s', (name) => {
  it('shows a register that is sound', () => {
    const [, text = ''] = /^```yaml\n([\s\S]*?)^```/m.exec(page(name)) ?? [];
    expect(readDocument(sourceText('register.yaml', text))).toMatchObject({
      problems: [],
      kind: name.replace('.md', ''),
    });
  });
});

it('the page on permissions cites every provision that an element rests on, save who signs for whom', () => {
  const missing = elements.filter(({ cite }) => !page('authorizations.md').includes(cite));
  expect(missing.map(({ cite }) => cite)).toEqual(['164.502(g)(3)']);
});

it('the page on waivers lists the reasons of a false alarm, and so do editors', () => {
  const reasons = waiversSchema.$defs.falseAlarm.enum;
  expect([...page('waivers.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, reason]) => reason)).toEqual(
    reasons,
  );
  expect(waiversSchema.$defs.waiver.properties.reason.examples).toEqual(reasons);
});
