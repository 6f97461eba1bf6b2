import { FAMILIES } from '../families';
import { t } from '../i18n';

/** What the lines mean, and where to go on. */
export function After() {
  return (
    <>
      <h2>{t('welcome_legend')}</h2>
      <ul class="legend">
        {FAMILIES.map((family) => (
          <li key={family} class={`family-${family}`}>
            <span class="family-sign" aria-hidden="true" />
            {t(`family_${family}`)}
          </li>
        ))}
      </ul>
      <p>{t('welcome_next')}</p>
      <p>
        <a href="../options/index.html">{t('options_title')}</a>
      </p>
    </>
  );
}
