import { plural, t } from '../i18n';
import { send } from '../send';

interface CorrectionsBarProps {
  readonly tabId: number;
  readonly count: number;
  readonly announce: (text: string) => void;
}

/** That a page was corrected, and how to take that back. */
export function CorrectionsBar({ tabId, count, announce }: CorrectionsBarProps) {
  if (count === 0) return null;
  const tell = (done: Promise<unknown>): void => {
    done.then(
      () => announce(t('correction_undone')),
      () => announce(t('correction_failed')),
    );
  };
  return (
    <div class="corrections">
      <span>{plural('corrections', count)}</span>
      <button type="button" class="link" onClick={() => tell(send('tab.undo', { tabId, all: false }))}>
        {t('corrections_undo')}
      </button>
      <button type="button" class="link" onClick={() => tell(send('tab.undo', { tabId, all: true }))}>
        {t('corrections_remove')}
      </button>
      <button type="button" class="link" onClick={() => tell(send('corrections.forget', {}))}>
        {t('corrections_forget')}
      </button>
    </div>
  );
}
