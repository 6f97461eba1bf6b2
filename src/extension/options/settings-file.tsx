import { useState } from 'preact/hooks';
import { list, t } from '../i18n';
import { send } from '../send';
import { defaults, type Settings } from '../settings';
import { type FileProblem, settingsFromFile, settingsToFile } from '../settings-file';
import { saveFile } from '../ui/save-file';
import type { SettingsState } from './use-settings';

/** The settings as a file, to take along and to bring back; and all of them as they were at first. */
export function SettingsFile({ settings, change, say }: SettingsState) {
  const [before, setBefore] = useState<Settings | null>(null);
  const [problem, setProblem] = useState('');

  const replace = async (by: Settings, done: string): Promise<void> => {
    setProblem('');
    setBefore(settings);
    await change(by, done);
  };
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const text = await file.text().catch(() => '');
    // The same file can be chosen again, once it is mended.
    input.value = '';
    const result = settingsFromFile(text, settings);
    if (result.kind === 'settings') await replace(result.settings, t('options_file_taken'));
    else setProblem(problemText(result));
  };
  const undo = async (): Promise<void> => {
    if (before === null) return;
    await change(before, t('options_undone'));
    setBefore(null);
  };
  const forget = async (): Promise<void> => {
    const done = await send('corrections.forget', {}).then(
      () => t('options_corrections_forgotten'),
      () => t('options_not_saved'),
    );
    say(done);
  };
  const save = (): void => {
    saveFile({ name: 'sourcelight-settings.json', type: 'application/json', text: settingsToFile(settings) });
    say(t('options_file_saved'));
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('options_file')}</h2>
      <p>{t('options_file_text')}</p>
      <div class="buttons">
        <button type="button" class="plain" onClick={save}>
          {t('options_file_save')}
        </button>
        <label class="plain file">
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
          <span>{t('options_file_take')}</span>
        </label>
        <button type="button" class="plain" onClick={() => void replace(defaults, t('options_reset_done'))}>
          {t('options_reset')}
        </button>
        <button type="button" class="plain" onClick={() => void forget()}>
          {t('options_corrections_forget')}
        </button>
        {before !== null && (
          <button type="button" class="plain" onClick={() => void undo()}>
            {t('options_undo')}
          </button>
        )}
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

function problemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return t('file_not_json');
    case 'not-settings':
      return t('file_not_settings');
    case 'newer':
      return t('file_newer');
    case 'values':
      return t('file_values', list(problem.names));
  }
}
