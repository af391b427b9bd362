import { spawn } from 'node:child_process';
import { join } from 'node:path';

const server = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A language server as an editor talks to it: JSON-RPC over standard input and output. */
export class LanguageServer {
  readonly #process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #listeners = new Map<string, (params: unknown) => void>();
  #buffer = Buffer.alloc(0);
  #next = 1;

  constructor() {
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      for (let message = this.#take(); message; message = this.#take()) this.#receive(message);
    });
  }

  /** The answer to a request. */
  request(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The parameters of the next notification of this sort. */
  next(method: string): Promise<unknown> {
    return new Promise((resolve) => this.#listeners.set(method, resolve));
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(): Message | undefined {
    const head = this.#buffer.indexOf('\r\n\r\n');
    if (head < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1]);
    const end = head + 4 + length;
    if (this.#buffer.length < end) return undefined;
    const message = JSON.parse(this.#buffer.toString('utf8', head + 4, end)) as Message;
    this.#buffer = this.#buffer.subarray(end);
    return message;
  }

  #receive(message: Message): void {
    const { id, method } = message;
    if (method === undefined) {
      this.#waiting.get(id!)?.(message.result);
    } else if (id !== undefined) {
      // The server asks for settings; an editor without any answers null for each.
      const { items } = (message.params ?? {}) as { items?: unknown[] };
      this.#send({ id, result: items ? items.map(() => null) : null });
    } else {
      this.#listeners.get(method)?.(message.params);
    }
  }
}
