import browser from 'webextension-polyfill';
import type { NameTo, Request, Response } from './messages';

/** Sends to the background. Rejects where nobody answers (it was stopped half-way) or its handler fails. */
export function send<K extends NameTo<'background'>>(name: K, request: Request<K>): Promise<Response<K>> {
  return answered(browser.runtime.sendMessage({ name, request }));
}

/** Sends to the content script in the top frame of a tab. Rejects where there is none. */
export function sendToTab<K extends NameTo<'content'>>(
  tabId: number,
  name: K,
  request: Request<K>,
): Promise<Response<K>> {
  return answered(browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}

/** A browser may also give nothing where whoever was asked is gone; no message of the table is answered with that. */
async function answered<R>(answer: Promise<R | undefined>): Promise<R> {
  const given = await answer;
  if (given === undefined) throw new Error('no answer');
  return given;
}
