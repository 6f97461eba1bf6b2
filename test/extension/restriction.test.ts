import { describe, expect, test, vi } from 'vitest';
import { byAddress, byMessage } from '../../src/extension/background/restriction';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('why a page cannot be read', () => {
  test.each([
    ['chrome://version/', 'browser-page'],
    ['about:support', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fnews.example', 'reader-view'],
    ['view-source:https://news.example/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['file:///home/me/page.html', 'file'],
    ['https://news.example/report.PDF?x=1', 'pdf'],
    ['https://news.example/chrome.google.com', undefined],
    [undefined, undefined],
  ])('by its address %s: %s', (url, why) => {
    expect(byAddress(url)).toBe(why);
  });

  test.each([
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['Cannot access contents of url "file:///x".', 'file'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-access',
    ],
    ['Missing host permission for the tab', 'browser-page'],
  ])('by the words of the browser "%s": %s', (message, why) => {
    expect(byMessage(message)).toBe(why);
  });
});
