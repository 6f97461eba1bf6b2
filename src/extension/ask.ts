import type { Request, Response } from './messages';
import { send } from './send';

/** Messages that can be asked twice with the same effect. */
type Repeatable = 'page.article' | 'tab.read' | 'tab.highlights';

const PAUSES = [0, 50, 250, 1000];
/**
 * What is answered at once where somebody listens: no answer in this many milliseconds means that the background was
 * stopped with the message in its hands (Firefox then never answers), so it is sent again.
 */
const QUICK: Partial<Record<Repeatable, number>> = { 'tab.highlights': 2_000 };
/** How long an answer is waited for, in milliseconds: a page that is busy for ever gives none. */
export const PATIENCE = 12_000;

/** No answer came in time. It may still come: what was asked for is not taken back. */
export class TooSlow extends Error {}

/**
 * Sends to the background, again where it was stopped before it answered: the next message wakes it. Rejects when the
 * last try does, and with `TooSlow` where there is no answer in time. What was asked already is waited for first.
 */
export async function ask<K extends Repeatable>(
  name: K,
  request: Request<K>,
  patience: number = PATIENCE,
  asked?: Promise<Response<K>>,
): Promise<Response<K>> {
  const end = Date.now() + patience;
  let last: unknown;
  let answer = asked;
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      answer ??= send(name, request);
      return await before(Math.min(end, Date.now() + (QUICK[name] ?? patience)), answer);
    } catch (error) {
      answer = undefined;
      if (error instanceof TooSlow && (QUICK[name] === undefined || Date.now() >= end)) throw error;
      last = error;
    }
  }
  throw last;
}

function before<T>(end: number, answer: Promise<T>): Promise<T> {
  if (end === Number.POSITIVE_INFINITY) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), Math.max(0, end - Date.now()));
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
