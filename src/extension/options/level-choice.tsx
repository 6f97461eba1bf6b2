import { t } from '../i18n';
import { LEVELS } from '../settings';
import { RadioGroup } from './radio-group';
import type { SettingsState } from './use-settings';

/** How much is answered. Open pages are read again when it changes. */
export function LevelChoice({ settings, change }: SettingsState) {
  return (
    <section aria-labelledby="level">
      <h2 id="level">{t('options_level')}</h2>
      <RadioGroup
        name="level"
        legend={t('options_level')}
        hasHeading
        values={LEVELS}
        value={settings.level}
        label={(level) => t(`level_${level}`)}
        choose={(level) => void change({ level }, t('options_level_changed'))}
      />
      <p class="quiet">{t('options_level_text')}</p>
    </section>
  );
}
