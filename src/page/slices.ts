/** Work that can be put aside: it yields wherever it may be interrupted. */
export type Work<T> = Generator<void, T>;

/** Does work at one go. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** How long a page's thread is held at most, in milliseconds: half of what a frame has. */
const SLICE_MS = 8;

/** Does work in slices, between which the page answers its reader. Rejects when `signal` is aborted. */
export async function inSlices<T>(work: Work<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await pause();
    signal.throwIfAborted();
  }
}

/**
 * Lets the page have its turn. A timer would wait for four milliseconds after a few of these, a message does not; what
 * `scheduler.yield` gives would come before all that the page itself waits for.
 */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
