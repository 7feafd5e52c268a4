/** What does some work, one piece at a time, until it is stopped. */
export interface Runner<Input extends readonly unknown[], Result> {
  /** Rejects where the work fails or its worker dies. */
  readonly run: (...input: Input) => Promise<Result>;
  /** Ends it at once, in the middle of whatever it does. */
  readonly stop: () => void;
}

/** Rejects when a worker dies: calls to it would wait for ever. */
export function deathOf(worker: Worker): Promise<never> {
  const death = new Promise<never>((_resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  death.catch(() => undefined);
  return death;
}

/** What a promise gives, unless the signal comes first: then it rejects with the signal's reason, at once. */
function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Has work done by a runner, which starts when it is first needed. A signal ends the runner in the middle of its work, and
 * the next piece has a new one, as after a failure. Who calls while another piece is under way waits for that one to end.
 */
export function oneAtATime<Input extends readonly unknown[], Result>(
  start: () => Promise<Runner<Input, Result>>,
): (signal: AbortSignal | undefined, ...input: Input) => Promise<Result> {
  let runner: Promise<Runner<Input, Result>> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const work = async (signal: AbortSignal | undefined, ...input: Input): Promise<Result> => {
    signal?.throwIfAborted();
    const started = (runner ??= start());
    const result = started.then(({ run }) => run(...input));
    try {
      return await unlessAborted(result, signal);
    } catch (error) {
      runner = undefined;
      started.then(
        ({ stop }) => stop(),
        () => undefined,
      );
      throw error;
    }
  };

  return (signal, ...input) => {
    const turn = last.then(() => work(signal, ...input));
    last = turn.catch(() => undefined);
    return unlessAborted(turn, signal);
  };
}
