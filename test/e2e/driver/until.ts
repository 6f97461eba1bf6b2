const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Falsy = false | '' | 0 | null | undefined;

/**
 * What `look` gives as soon as that is truthy. A look that fails or hangs counts as "not yet": a page may be on its
 * way. Rejects after `ms`.
 */
export async function until<T>(look: () => T | Promise<T>, ms = 10_000): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    const value = await Promise.race([(async () => look())(), pause(2000)]).catch((error: unknown) => {
      last = error;
    });
    if (value) return value as Exclude<T, Falsy>;
    if (Date.now() > end) throw new Error(`not so within ${ms} ms: ${look}${last ? `\n${last}` : ''}`);
    await pause(20);
  }
}
