let last: Promise<unknown> = Promise.resolve();

/**
 * Runs what reads something kept and writes it anew, one after the other: each builds on what the one before it kept.
 * Nothing in it may wait for a page, which may itself be waiting for its turn.
 */
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}
