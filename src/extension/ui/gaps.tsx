import type { Summary } from '../../core/report/summary';
import { percent, plural, t } from '../i18n';

/** Where the parts of the list that gaps lead to stand. */
export const NOBODY = 'nobody';

interface GapsProps {
  readonly summary: Summary;
  readonly showUnnamed: () => void;
}

/** What an article leaves open: how much is nobody's words, who has no name, what nobody is named for. */
export function Gaps({ summary, showUnnamed }: GapsProps) {
  const { words, attributedWords, unnamedStatements, quotationsOfNobody } = summary;
  return (
    <ul class="gaps" aria-label={t('gaps')}>
      {words > 0 && <li>{t('gap_attributed', percent(attributedWords / words))}</li>}
      {unnamedStatements > 0 && (
        <li>
          <button type="button" class="link" onClick={showUnnamed}>
            {plural('gap_unnamed', unnamedStatements)}
          </button>
        </li>
      )}
      {quotationsOfNobody > 0 && (
        <li>
          <button type="button" class="link" onClick={() => goTo(NOBODY)}>
            {plural('gap_quotations', quotationsOfNobody)}
          </button>
        </li>
      )}
    </ul>
  );
}

function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
