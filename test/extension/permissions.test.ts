import { describe, expect, test, vi } from 'vitest';
import { automaticPatterns, hostOf, siteOf } from '../../src/extension/permissions';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('the site of a page', () => {
  test.each([
    ['https://news.example.org/a/b?c#d', '*://news.example.org/*'],
    ['http://localhost:8080/', '*://localhost/*'],
    ['about:blank', null],
    ['file:///home/me/page.html', null],
    ['chrome://extensions', null],
    ['no address', null],
    [undefined, null],
  ])('%s: %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

test('the host of a pattern', () => {
  expect(hostOf('*://news.example.org/*')).toBe('news.example.org');
  expect(hostOf('*://*/*')).toBeNull();
});

describe('what is read without a click', () => {
  test('is each site that was granted, once', () => {
    expect(automaticPatterns(['*://b.example/*', '*://a.example/*', '*://b.example/*'])).toEqual([
      '*://a.example/*',
      '*://b.example/*',
    ]);
  });
  test.each(['*://*/*', '<all_urls>'])('is everything where %s is granted', (all) => {
    expect(automaticPatterns(['*://a.example/*', all])).toEqual(['*://*/*']);
  });
  test('is nothing at first', () => {
    expect(automaticPatterns([])).toEqual([]);
  });
});
