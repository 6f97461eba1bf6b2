import { t } from '../i18n';
import type { Settings } from '../settings';
import { Appearance } from './appearance';
import { LevelChoice } from './level-choice';
import { SettingsFile } from './settings-file';
import { Shortcuts } from './shortcuts';
import { Shown } from './shown';
import { Sites } from './sites';
import { useSettings } from './use-settings';

/** The page of all settings. Each is kept as soon as it is changed. */
export function Options({ first }: { readonly first: Settings }) {
  const state = useSettings(first);
  return (
    <>
      <main>
        <header>
          <h1>{t('options_title')}</h1>
          <p class="lead">{t('options_lead')}</p>
        </header>
        <Appearance {...state} />
        <Shown {...state} />
        <LevelChoice {...state} />
        <Sites say={state.say} />
        <Shortcuts />
        <SettingsFile {...state} />
        <footer>
          <a href="../welcome/index.html">{t('options_first_steps')}</a>
        </footer>
      </main>
      <p class="announcer" role="status">
        {state.said}
      </p>
    </>
  );
}
