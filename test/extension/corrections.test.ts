import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Correction } from '../../src/core/report/corrections';
import { keepCorrections, loadCorrections, pageAddress, removeCorrections } from '../../src/extension/corrections';

/** What lies in the browser's storage on this device. */
const kept = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: kept.items[key] }),
        set: async (items: Record<string, unknown>) => void Object.assign(kept.items, items),
        remove: async (key: string) => void delete kept.items[key],
      },
    },
  },
}));

const rename = (name: string): Correction => ({ type: 'rename', source: { name: 'Kim', nth: 0 }, name });
const page = 'https://news.example/a?id=1';

beforeEach(() => {
  kept.items = {};
});

describe('the corrections of a page', () => {
  test('are found again at its address, wherever in the page that leads', async () => {
    await keepCorrections(`${page}#top`, [rename('Kim Lo')]);
    expect(await loadCorrections(`${page}#comments`)).toEqual([rename('Kim Lo')]);
    expect(await loadCorrections('https://news.example/a?id=2')).toEqual([]);
  });

  test.each([
    ['https://news.example/a#b', 'https://news.example/a'],
    ['https://news.example/#!/a', 'https://news.example/#!/a'],
    ['https://news.example/#/a', 'https://news.example/#/a'],
    ['', ''],
  ])('belong to %s as to %s', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });

  test('leave nothing when the last is taken back, and nothing at all when all are removed', async () => {
    await keepCorrections(page, [rename('Kim Lo')]);
    await keepCorrections('https://news.example/b', [rename('Kim Lo')]);
    await keepCorrections(page, []);
    expect(JSON.stringify(kept.items)).not.toContain(page);
    await removeCorrections();
    expect(kept.items).toEqual({});
  });

  test('are kept of 200 pages: those corrected longest ago go', async () => {
    vi.useFakeTimers();
    for (let i = 0; i < 205; i++) {
      vi.setSystemTime(i);
      await keepCorrections(`https://news.example/${i}`, [rename('Kim Lo')]);
    }
    vi.useRealTimers();
    expect(await loadCorrections('https://news.example/4')).toEqual([]);
    expect(await loadCorrections('https://news.example/5')).toEqual([rename('Kim Lo')]);
    expect(await loadCorrections('https://news.example/204')).toEqual([rename('Kim Lo')]);
  });

  test.each([
    undefined,
    'x',
    { version: 2, pages: [] },
    { version: 1, pages: 'x' },
    {
      version: 1,
      pages: [{ address: page, at: 1, corrections: [{ type: 'rename', source: { name: 'Kim', nth: 0 } }] }],
    },
    {
      version: 1,
      pages: [{ address: page, at: 1, corrections: [{ type: 'kind', source: { name: 'K', nth: 0 }, kind: 'x' }] }],
    },
    { version: 1, pages: [{ address: page, at: 1, corrections: [{ ...rename(' '), more: 1 }] }] },
  ])('that do not fit (%j) are none', async (raw) => {
    kept.items = { corrections: raw };
    expect(await loadCorrections(page)).toEqual([]);
  });

  test('that fit stay beside those that do not', async () => {
    const good = { address: page, at: 1, corrections: [rename('Kim Lo')] };
    kept.items = { corrections: { version: 1, pages: [{ address: 3 }, good] } };
    expect(await loadCorrections(page)).toEqual([rename('Kim Lo')]);
  });
});
