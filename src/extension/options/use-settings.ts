import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';
import { changeSettings, type Settings, watchSettings } from '../settings';

type Change = Parameters<typeof changeSettings>[0];

export interface SettingsState {
  readonly settings: Settings;
  /** What was done last, in words; to be announced. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** Changes some settings at once; `done` is said when they are kept. */
  readonly change: (change: Change, done?: string) => Promise<void>;
}

/** The settings as they are kept, whoever changes them. */
export function useSettings(first: Settings): SettingsState {
  const [settings, setSettings] = useState(first);
  const [said, say] = useState('');
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  const change = async (wanted: Change, done = t('options_saved')): Promise<void> => {
    try {
      setSettings(await changeSettings(wanted));
      say(done);
    } catch (error) {
      console.error(error);
      say(t('options_not_saved'));
    }
  };
  return { settings, said, say, change };
}
