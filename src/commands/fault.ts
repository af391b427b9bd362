/** The input, a flag or a path, is wrong: exit code 2. The message is shown as it is. */
export class InputError extends Error {}

/**
 * What may be said of an unforeseen error: its class and where it arose. Never its text: libraries quote what they
 * were reading.
 */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error';
  const frame = /\(?((?:file:\/\/)?[^\s()]+:\d+:\d+)\)?/.exec(error.stack?.split('\n    at ')[1] ?? '')?.[1];
  const where = frame ? ` at ${frame.replace(/^.*\//, '')}` : '';
  return `${error.name}${where}`;
}
