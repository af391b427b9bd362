import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { defaultAnswers, newPractice, type InitAnswers } from '../commands/init.ts';
import { InputError } from '../commands/fault.ts';

/**
 * Writes a new practice into a folder, asking three questions unless `yes`. Nothing that exists is overwritten.
 * @throws InputError where the folder is a practice already.
 */
export async function initFolder(folder: string, yes: boolean): Promise<void> {
  const root = resolve(folder);
  if (await exists(join(root, 'chaperone.yaml'))) {
    throw new InputError(
      'There is a chaperone.yaml here already: this folder is a practice. Nothing was changed.',
    );
  }
  const answers = yes || !process.stdin.isTTY ? defaultAnswers : await ask();
  const written: string[] = [];
  for (const { path, text } of newPractice(answers, new Date().toISOString().slice(0, 10))) {
    const file = join(root, path);
    if (await exists(file)) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push(path);
  }
  process.stdout.write(nextSteps(written));
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

async function ask(): Promise<InitAnswers> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const put = async (question: string, usual: string): Promise<string> =>
    (await prompt.question(`${question} [${usual}] `)).trim() || usual;
  try {
    const name = await put('What is the practice called?', defaultAnswers.name);
    const timeZone = await put('Which time zone are you in?', defaultAnswers.timeZone);
    if (!isTimeZone(timeZone)) throw new InputError('That is no time zone. Write it like America/Chicago.');
    const channels = await put('Where do you post?', defaultAnswers.channels.join(', '));
    return { name, timeZone, channels: channelIds(channels) };
  } finally {
    prompt.close();
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}

function channelIds(text: string): string[] {
  const ids = text.split(/[,;]+/).map((word) =>
    word
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  const known = ids.filter((id) => id !== '');
  return known.length > 0 ? known : [...defaultAnswers.channels];
}

function nextSteps(written: readonly string[]): string {
  return [
    'Written:',
    ...written.map((path) => `  ${path}`),
    '',
    'Next:',
    '  1. Put your channels, people and telephone numbers into chaperone.yaml.',
    '  2. Write a post into the calendar, then run: chaperone lint',
    '  3. Commit. The workflow checks every pull request from then on.',
    '',
  ].join('\n');
}
