import { beforeEach, describe, expect, test, vi } from 'vitest';
import { handle } from '../../src/extension/messages';
import { listeners } from './polyfill';

vi.mock('webextension-polyfill', () => import('./polyfill'));

const content = { id: 'sourcelight', tab: { id: 7 }, frameId: 0, url: 'https://news.example/' };
const view = { id: 'sourcelight', url: 'chrome-extension://sourcelight/src/extension/popup/index.html' };
const pageId = '0123456789abcdef0123456789abcdef';
const left = { name: 'page.left', request: { pageId } };
const read = { name: 'tab.read', request: { tabId: 7, again: false } };

const calls = vi.fn();
const never = async (): Promise<never> => {
  throw new Error('not for this test');
};

function deliver(message: unknown, sender: unknown): Promise<unknown> | undefined {
  return listeners[0]?.(message, sender);
}

beforeEach(() => {
  listeners.length = 0;
  calls.mockClear();
  handle('background', {
    'page.beginning': never,
    'page.article': never,
    'page.elsewhere': async () => null,
    'page.soon': async () => null,
    'page.left': async (request) => {
      calls(request);
      return null;
    },
    'tab.read': async (request) => {
      calls(request);
      return { kind: 'restricted', why: 'pdf' };
    },
    'tab.highlights': never,
    'tab.reveal': never,
    'tab.reveal_span': never,
    'tab.back': never,
    'tab.correct': never,
    'tab.undo': never,
    'corrections.forget': never,
  });
});

describe('a message', () => {
  test('reaches its handler and brings the answer back', async () => {
    expect(await deliver(left, content)).toBeNull();
    expect(calls).toHaveBeenCalledWith({ pageId });
    expect(await deliver(read, view)).toEqual({ kind: 'restricted', why: 'pdf' });
  });

  test('of the first-run page, which reads itself, is that of a content script', async () => {
    const welcome = { ...content, url: 'chrome-extension://sourcelight/src/extension/welcome/index.html' };
    expect(await deliver(left, welcome)).toBeNull();
    expect(deliver(left, { ...content, url: view.url })).toBeUndefined();
  });

  test.each([
    ['another extension', left, { ...content, id: 'somebody' }],
    ['a frame inside the page', left, { ...content, frameId: 3 }],
    ['a content script that plays the popup', read, content],
    ['a popup that plays a content script', left, view],
  ])('from %s gets no answer', (_who, message, sender) => {
    expect(deliver(message, sender)).toBeUndefined();
    expect(calls).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'page.left'],
    ['no name', { request: {} }],
    ['a name that is not in the table', { name: 'page.everything', request: {} }],
    ['the name of something every object has', { name: 'constructor', request: {} }],
    ['more than it should', { ...left, more: 1 }],
    ['a name for another context', { name: 'content.read', request: { again: false } }],
  ])('with %s gets no answer', (_what, message) => {
    expect(deliver(message, content)).toBeUndefined();
    expect(calls).not.toHaveBeenCalled();
  });

  test.each([
    ['a wrong type', { tabId: '7', again: false }],
    ['a negative tab', { tabId: -1, again: false }],
    ['a missing field', { tabId: 7 }],
    ['a field too many', { tabId: 7, again: false, more: 1 }],
  ])('with %s in its request is refused', async (_what, request) => {
    await expect(deliver({ name: 'tab.read', request }, view)).rejects.toThrow('tab.read');
    expect(calls).not.toHaveBeenCalled();
  });

  test('is no longer heard after the end', () => {
    const ending = new AbortController();
    handle(
      'content',
      {
        'content.read': never,
        'content.highlights': never,
        'content.reveal': never,
        'content.step': never,
        'content.reveal_span': never,
        'content.back': never,
        'content.repaint': never,
        'content.text': never,
      },
      ending.signal,
    );
    expect(listeners).toHaveLength(2);
    ending.abort();
    expect(listeners).toHaveLength(1);
  });
});
