import type { Command } from 'commander';
import { pathCommand } from '../commands/path.ts';
import { gitHistory } from '../sources/history.ts';
import { withLargeInput, type Common, type Edge } from './edge.ts';

/** Adds `path` to the program. */
export function addPathCommand(chaperone: Command, edge: Edge): void {
  const command = chaperone
    .command('path')
    .description('show the path of a post: drafted, reviewed, approved, published, answered, edited, deleted')
    .argument('<post>', 'its id, or that of the record');
  withLargeInput(command, edge).action(async (subject: string, flags: Common) => {
    const inputs = await edge.inputs(flags);
    const history = await gitHistory(inputs.root);
    await edge.finish(await pathCommand({ ...inputs, subject, history }), flags.format);
  });
}
