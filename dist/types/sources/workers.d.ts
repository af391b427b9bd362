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
/** Worker threads that are there until they are closed. */
export interface Workers<Task, Result> {
    /** Runs a task as soon as a worker is free. Never rejects for the task's sake. */
    run(task: Task): Promise<Result>;
    close(): Promise<void>;
}
/** Workers that begin when they are first needed; one whose task failed is replaced. */
export declare function startWorkers<Task, Result>(pool: Pool<Task, Result>): Workers<Task, Result>;
/** In a worker: answers each task with what `run` makes of it and of the pool's data. */
export declare function serve(run: (task: unknown, data: unknown) => unknown): void;
