import { describe, expect, test, vi } from 'vitest';
import { defaults, parseSettings } from '../../src/extension/settings';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('settings', () => {
  test('are taken as they were kept', () => {
    expect(parseSettings({ version: 1, highlights: false })).toEqual({ version: 1, highlights: false });
  });

  test.each([undefined, null, 'on', 3, [], {}, { version: 99, highlights: false }])('%j gives the defaults', (raw) => {
    expect(parseSettings(raw)).toEqual(defaults);
  });

  test('keep what is good beside what is not', () => {
    expect(parseSettings({ version: 1, highlights: 'yes', extra: 1 })).toEqual(defaults);
  });
});
