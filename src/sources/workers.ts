import { Worker, parentPort, workerData } from 'node:worker_threads';

/** Why a task has no result: it took longer than its time, or its worker broke (memory, a fault of ours). */
export type Failure = 'time' | 'broken';

/** What workers are to do, and with what. */
export interface Pool<Task, Result> {
  /** The module each worker runs; it calls `serve`. */
  readonly module: URL;
  /** Handed to `serve`'s function with every task. */
  readonly data: unknown;
  /** At most this many workers at a time. */
  readonly size: number;
  /**
   * Milliseconds of the processor that a task may take, its worker's start not counted: a busy machine makes no
   * file a slow one.
   */
  readonly budget: (task: Task) => number;
  /** Stands for the result of a task that has none. */
  readonly failed: (task: Task, why: Failure) => Result;
}

/** Milliseconds of the processor that a worker may take to start. */
const startBudget = 30_000;

/** Megabytes of a worker, so that one bad file cannot take all memory. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

type Reply = { readonly result: unknown } | Failure;

/** How often it is looked at whether a task's time is over, in milliseconds. */
const interval = 50;

/**
 * The worker's next message, or why there is none when this process used `budget` milliseconds of the processor.
 * (What a single thread used cannot be known before Node.js 24.)
 */
function answer(worker: Worker, budget: number): Promise<Reply> {
  const begin = process.cpuUsage();
  return new Promise((resolve) => {
    let open = true; // time may be called while the answer is already coming in
    const finish = (value: Reply) => {
      if (!open) return;
      open = false;
      clearInterval(timer);
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      worker.on('error', () => {}); // a worker that breaks between two tasks is noticed with the next
      resolve(value);
    };
    // An answer that came while this thread was busy is taken before the time counts as over.
    const timer = setInterval(() => {
      if (worker.threadId === -1) finish('broken'); // it had ended before
      const { user, system } = process.cpuUsage(begin);
      if ((user + system) / 1000 > budget) setImmediate(() => finish('time'));
    }, interval);
    worker.once('message', (result: unknown) => finish({ result }));
    worker.once('error', () => finish('broken'));
    worker.once('exit', () => finish('broken'));
  });
}

async function started<Task, Result>(pool: Pool<Task, Result>): Promise<Worker | null> {
  const worker = new Worker(pool.module, { workerData: pool.data, resourceLimits });
  const ready = await answer(worker, startBudget * pool.size);
  if (typeof ready === 'object') return worker;
  await worker.terminate();
  return null;
}

/** Worker threads that are there until they are closed. */
export interface Workers<Task, Result> {
  /** Runs a task as soon as a worker is free. Never rejects for the task's sake. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

interface Lane {
  worker: Worker | null;
}

/** Workers that begin when they are first needed; one whose task failed is replaced. */
export function startWorkers<Task, Result>(pool: Pool<Task, Result>): Workers<Task, Result> {
  const lanes = Array.from({ length: pool.size }, (): Lane => ({ worker: null }));
  const free = [...lanes];
  const waiting: ((lane: Lane) => void)[] = [];
  async function lane(): Promise<Lane> {
    const running = free.findIndex(({ worker }) => worker !== null);
    const [next] = free.splice(Math.max(0, running), 1);
    return next ?? new Promise((resolve) => waiting.push(resolve));
  }
  async function perform(at: Lane, task: Task): Promise<Result> {
    at.worker ??= await started(pool);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    at.worker?.postMessage(task);
    // What this thread does meanwhile counts as well.
    const budget = pool.budget(task) * (pool.size + 1);
    const reply: Reply = at.worker ? await answer(at.worker, budget) : 'broken';
    if (typeof reply === 'object') return reply.result as Result; // what `serve` was given returns it
    await at.worker?.terminate();
    at.worker = null;
    return pool.failed(task, reply);
  }
  return {
    async run(task) {
      const at = await lane();
      try {
        return await perform(at, task);
      } finally {
        const next = waiting.shift();
        if (next) next(at);
        else free.push(at);
      }
    },
    async close() {
      for (const { worker } of lanes) await worker?.terminate();
    },
  };
}

/** In a worker: answers each task with what `run` makes of it and of the pool's data. */
export function serve(run: (task: unknown, data: unknown) => unknown): void {
  const port = parentPort;
  if (!port) throw new Error('This module is run by a worker.');
  port.on('message', (task: unknown) => port.postMessage(run(task, workerData)));
  port.postMessage(null);
}
