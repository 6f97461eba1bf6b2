import type { Reason } from '../../core/report/types';
import { reasonText, t } from '../i18n';

/** The reasons behind an answer, to be opened by whoever wonders. */
export function Why({ reasons }: { readonly reasons: readonly Reason[] }) {
  const texts = [...new Set(reasons.map(reasonText))].filter((text) => text !== '');
  if (texts.length === 0) return null;
  return (
    <details class="why">
      <summary>{t('why')}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
