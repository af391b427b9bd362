import { Worker } from 'node:worker_threads';

/** How long work may take before it is said that it goes on, in milliseconds. */
const patience = 1_000;

/**
 * What the second thread does: after a while it says how long the work has gone on, every second, unless the first
 * thread says something itself. It writes to the descriptor, since the first thread is busy.
 */
const watching = `
const { workerData: { quiet, patience } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const flags = new Int32Array(quiet);
const begun = Date.now();
setTimeout(function tick() {
  if (Atomics.load(flags, 0) === 0) {
    writeSync(2, '\\r\\u001B[KWorking: ' + Math.round((Date.now() - begun) / 1000) + ' s …');
    Atomics.store(flags, 1, 1);
  }
  setTimeout(tick, 1000);
}, patience);
`;

/** Says on a terminal that long work goes on, also while this thread computes. */
export interface Working {
  /** Whether something else is shown on the line now. */
  hush(isOther: boolean): void;
  /** The work is done: the line is wiped. */
  done(): void;
}

/** Begins to watch the time; elsewhere than on a terminal nothing is said. */
export function working(out: NodeJS.WriteStream): Working {
  if (!out.isTTY) return { hush: () => {}, done: () => {} };
  const flags = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(watching, { eval: true, workerData: { quiet: flags.buffer, patience } });
  worker.unref();
  return {
    hush: (isOther) => void Atomics.store(flags, 0, isOther ? 1 : 0),
    done() {
      Atomics.store(flags, 0, 1);
      void worker.terminate();
      if (Atomics.load(flags, 1) === 1) out.write('\r\u001B[K');
    },
  };
}
