import type { Reason } from '../../core/report/types';
import { reasonText, t } from '../i18n';

interface WhyProps {
  readonly reasons: readonly Reason[];
  readonly label?: string;
}

/** The reasons behind an answer, to be opened by whoever wonders. */
export function Why({ reasons, label = t('why') }: WhyProps) {
  const texts = [...new Set(reasons.map(reasonText))].filter((text) => text !== '');
  if (texts.length === 0) return null;
  return (
    <details class="why">
      <summary>{label}</summary>
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
