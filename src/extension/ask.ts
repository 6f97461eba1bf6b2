import { type Request, type Response, send } from './messages';

/** Messages that can be asked twice with the same effect. */
type Repeatable = 'page.article' | 'tab.read' | 'tab.highlights';

const PAUSES = [0, 50, 250, 1000];

/**
 * Sends to the background, again where it was stopped before it answered: the next message wakes it. Rejects when the
 * last try does.
 */
export async function ask<K extends Repeatable>(name: K, request: Request<K>): Promise<Response<K>> {
  let last: unknown;
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await send(name, request);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
