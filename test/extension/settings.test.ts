import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings, defaults, loadSettings, parseSettings, type Settings } from '../../src/extension/settings';
import { settingsFromFile, settingsToFile } from '../../src/extension/settings-file';

const areas = vi.hoisted(() => {
  const area = () => {
    const kept: Record<string, unknown> = {};
    return {
      kept,
      broken: false,
      async get(key: string) {
        if (this.broken) throw new Error('synchronising is off');
        return { [key]: kept[key] };
      },
      async set(items: Record<string, unknown>) {
        if (this.broken) throw new Error('full');
        Object.assign(kept, items);
      },
      async remove(key: string) {
        delete kept[key];
      },
    };
  };
  return { sync: area(), local: area() };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: areas } }));

const chosen: Settings = { ...defaults, palette: 'ink', hiddenKinds: ['poll', 'media'], level: 'surer' };

describe('settings', () => {
  test('are taken as they were kept', () => {
    expect(parseSettings({ ...chosen })).toEqual(chosen);
  });

  test.each([undefined, null, 'on', 3, [], {}, { version: '2' }, { version: 0, highlights: false }])(
    '%j gives the defaults',
    (raw) => {
      expect(parseSettings(raw)).toEqual(defaults);
    },
  );

  test('keep what is good beside what is not', () => {
    expect(parseSettings({ ...chosen, highlights: 'yes', hiddenModes: ['singing'], extra: 1 })).toEqual(chosen);
  });

  test('of version 1 keep what was chosen', () => {
    expect(parseSettings({ version: 1, highlights: false })).toEqual({ ...defaults, highlights: false });
  });

  test('of a later version are read as far as they are known', () => {
    expect(parseSettings({ ...chosen, version: 9, density: 'dense' })).toEqual(chosen);
  });
});

describe('keeping settings', () => {
  beforeEach(() => {
    for (const area of [areas.sync, areas.local]) {
      delete area.kept['settings'];
      area.broken = false;
    }
  });

  test('changes what is named and keeps the rest', async () => {
    await changeSettings({ palette: 'ink' });
    expect(await changeSettings({ highlights: false })).toEqual({ ...defaults, palette: 'ink', highlights: false });
    expect(await loadSettings()).toEqual({ ...defaults, palette: 'ink', highlights: false });
    expect(areas.local.kept).toEqual({});
  });

  test('loses none of two changes at once', async () => {
    const hide = (kind: 'poll' | 'media') =>
      changeSettings(({ hiddenKinds }) => ({ hiddenKinds: [...hiddenKinds, kind] }));
    await Promise.all([hide('poll'), hide('media')]);
    expect((await loadSettings()).hiddenKinds).toEqual(['poll', 'media']);
  });

  test('stays on this device where the browser does not synchronise, and goes back there later', async () => {
    await changeSettings({ palette: 'ink' });
    areas.sync.broken = true;
    await changeSettings({ level: 'surer' });
    areas.sync.broken = false;
    expect((await loadSettings()).level).toBe('surer');
    await changeSettings({ card: false });
    expect(areas.local.kept).toEqual({});
    expect((await loadSettings()).card).toBe(false);
  });

  test('keeps what a later version wrote beside ours', async () => {
    areas.sync.kept['settings'] = { ...defaults, version: 9, voice: 'soft' };
    await changeSettings({ palette: 'ink' });
    expect(areas.sync.kept['settings']).toEqual({ ...defaults, version: 9, voice: 'soft', palette: 'ink' });
  });
});

describe('a file of settings', () => {
  test('brings back what was written', () => {
    expect(settingsFromFile(settingsToFile(chosen))).toEqual({ kind: 'settings', settings: chosen });
  });

  test('changes only what it names', () => {
    expect(settingsFromFile('{"format":"sourcelight-settings","version":2,"density":"lines"}', chosen)).toEqual({
      kind: 'settings',
      settings: { ...chosen, density: 'lines' },
    });
  });

  test('of an older version is brought up to this one', () => {
    expect(settingsFromFile('{"format":"sourcelight-settings","version":1,"highlights":false}')).toEqual({
      kind: 'settings',
      settings: { ...defaults, highlights: false },
    });
  });

  test.each([
    ['', 'not-json'],
    ['{"format":', 'not-json'],
    ['null', 'not-settings'],
    ['[]', 'not-settings'],
    ['{"version":2,"highlights":true}', 'not-settings'],
    ['{"format":"sourcelight-settings","version":"two"}', 'not-settings'],
    ['{"format":"sourcelight-settings","version":99}', 'newer'],
  ])('%j is refused: %s', (text, kind) => {
    expect(settingsFromFile(text)).toEqual({ kind });
  });

  test('with wrong values says which they are, and nothing of it is taken', () => {
    const text = JSON.stringify({
      format: 'sourcelight-settings',
      version: 2,
      palette: 'neon',
      hiddenKinds: ['poll', 'oracle'],
      level: 'surer',
      volume: 11,
    });
    expect(settingsFromFile(text)).toEqual({ kind: 'values', names: ['palette', 'hiddenKinds', 'volume'] });
  });
});
