import { untilAborted } from '#server/values/abort.ts';

/** What a failure is called outside. */
type Name = (error: unknown) => unknown;

/**
 * Requests under way. Each ends with the signal of whoever asked, or with the provider's `close`, and never takes another
 * one with it: the clients that carry them can only abort all they have (ollama), or forget those under way (Bedrock).
 */
export type Calls = {
  /**
   * Runs one request to its end. `work` is told a signal of its own.
   * @throws the reason of `signal`, as it is, within the tick that it aborts; else what `name` made of the failure
   */
  run: <T>(signal: AbortSignal, name: Name, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** The same for what comes in parts; leaving the loop ends the request. */
  stream: <T>(
    signal: AbortSignal,
    name: Name,
    work: (signal: AbortSignal) => AsyncIterable<T>,
  ) => AsyncGenerator<T>;
  /** Ends all that is under way, and whatever is asked later. */
  close: () => void;
};

type UnderWay = { calls: Set<AbortController>; isClosed: boolean };

export function createCalls(): Calls {
  const underWay: UnderWay = { calls: new Set(), isClosed: false };
  return {
    async run(signal, name, work) {
      const call = open(underWay, signal);
      try {
        return await untilAborted(work(call.signal), call.signal);
      } catch (error) {
        throw signal.aborted ? signal.reason : name(error);
      } finally {
        call.end();
      }
    },
    async *stream(signal, name, work) {
      const call = open(underWay, signal);
      try {
        const parts = work(call.signal)[Symbol.asyncIterator]();
        for (;;) {
          const part = await untilAborted(parts.next(), call.signal);
          if (part.done) return;
          yield part.value;
        }
      } catch (error) {
        throw signal.aborted ? signal.reason : name(error);
      } finally {
        call.end();
      }
    },
    close() {
      underWay.isClosed = true;
      for (const call of underWay.calls) call.abort(new Closed());
    },
  };
}

/** The provider was closed, or nobody reads on. */
export class Closed extends Error {
  constructor() {
    super('closed');
    this.name = 'Closed';
  }
}

/** By hand and not by AbortSignal.any: what that makes is held by its sources, and `close` would be one that lives long. */
function open(underWay: UnderWay, signal: AbortSignal): { signal: AbortSignal; end: () => void } {
  signal.throwIfAborted();
  const call = new AbortController();
  const abort = () => call.abort(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  underWay.calls.add(call);
  if (underWay.isClosed) call.abort(new Closed());
  const end = () => {
    signal.removeEventListener('abort', abort);
    underWay.calls.delete(call);
    // What is read to its end does not notice; a stream that was left ends with this.
    call.abort(new Closed());
  };
  return { signal: call.signal, end };
}
