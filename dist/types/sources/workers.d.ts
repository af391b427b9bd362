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
/**
 * Runs tasks in worker threads, each with its time; the results are in the order of the tasks. Never rejects for
 * a task's sake: what overruns or breaks is stopped, `failed` stands for it, and the others go on.
 */
export declare function runInWorkers<Task, Result>(tasks: readonly Task[], pool: Pool<Task, Result>): Promise<Result[]>;
/** In a worker: answers each task with what `run` makes of it and of the pool's data. */
export declare function serve(run: (task: unknown, data: unknown) => unknown): void;
