import { t } from '../i18n';
import { DENSITIES, PALETTES } from '../settings';
import { Preview } from './preview';
import { RadioGroup } from './radio-group';
import type { SettingsState } from './use-settings';

/** How statements look in the page, with a sample that is painted as a page is. */
export function Appearance({ settings, change }: SettingsState) {
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('options_appearance')}</h2>
      <Preview look={settings} />
      <div class="columns">
        <RadioGroup
          name="density"
          legend={t('options_density')}
          values={DENSITIES}
          value={settings.density}
          label={(density) => t(`density_${density}`)}
          choose={(density) => void change({ density })}
        />
        <RadioGroup
          name="palette"
          legend={t('options_palette')}
          values={PALETTES}
          value={settings.palette}
          label={(palette) => t(`palette_${palette}`)}
          choose={(palette) => void change({ palette })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          name="card"
          checked={settings.card}
          onChange={({ currentTarget }) => void change({ card: currentTarget.checked })}
        />
        <span>{t('options_card')}</span>
      </label>
    </section>
  );
}
