/** Does one thing after another, in the order in which they were asked for. */
export class TaskQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** @returns What the task comes to. Whether it fails is no matter to those behind it. */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => {});
    return done;
  }
}
