import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Takes what comes out of a process: a line, or so many bytes. */
function taking(output: Readable) {
  const chunks = output[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<Buffer> {
    const { value, done } = await chunks.next();
    if (done) throw new Error('git cat-file stopped early');
    return value;
  }

  return {
    async line(): Promise<string> {
      let end = held.indexOf('\n');
      for (; end < 0; end = held.indexOf('\n')) held = Buffer.concat([held, await more()]);
      const line = held.toString('utf8', 0, end);
      held = held.subarray(end + 1);
      return line;
    },
    async bytes(count: number): Promise<Buffer> {
      const pieces = [held];
      let length = held.length;
      while (length < count) {
        const piece = await more();
        pieces.push(piece);
        length += piece.length;
      }
      const all = Buffer.concat(pieces);
      held = all.subarray(count);
      return all.subarray(0, count);
    },
  };
}

/** Whether a process and its pipes keep this one from ending. */
function hold(child: ChildProcess, isHeld: boolean): void {
  // Pipes are sockets, which Node's types do not say.
  for (const each of [child, child.stdin, child.stdout] as unknown as { ref(): void; unref(): void }[])
    if (isHeld) each.ref();
    else each.unref();
}

interface Batch {
  readonly child: ChildProcess;
  readonly input: Writable;
  readonly take: ReturnType<typeof taking>;
}

function start(root: string, env: NodeJS.ProcessEnv): Batch {
  const child = spawn('git', ['-C', root, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'], env });
  child.on('error', () => child.stdout.destroy());
  child.stdin.on('error', () => {});
  return { child, input: child.stdin, take: taking(child.stdout) };
}

/**
 * Reads contents of a repository by their names, one after another, from one process that ends with this one.
 * The answer throws where Git has no such content, or stops early: half a file is not the file.
 */
export function blobReader(root: string, env: NodeJS.ProcessEnv): (id: string) => Promise<Uint8Array> {
  let batch: Batch | null = null;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function ask(id: string): Promise<Uint8Array> {
    const { child, input, take } = (batch ??= start(root, env));
    hold(child, true);
    try {
      input.write(`${id}\n`);
      const [, type, size] = (await take.line()).split(' ');
      if (type !== 'blob') throw new Error('git has no such content');
      const bytes = await take.bytes(Number(size) + 1);
      return bytes.subarray(0, -1);
    } catch (error) {
      batch = null;
      child.kill();
      throw error;
    } finally {
      if (--waiting === 0) hold(child, false);
    }
  }

  return (id) => {
    waiting += 1;
    const answer = last.then(() => ask(id));
    last = answer.catch(() => {});
    return answer;
  };
}
