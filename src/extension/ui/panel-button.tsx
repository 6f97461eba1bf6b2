import { t } from '../i18n';
import { openPanel } from '../side-panel';

interface PanelButtonProps {
  readonly windowId: number;
  readonly announce: (text: string) => void;
}

/** Puts the list beside the page, where it stays, and closes the popup. */
export function PanelButton({ windowId, announce }: PanelButtonProps) {
  const open = (): void => {
    openPanel(windowId).then(
      () => window.close(),
      () => announce(t('panel_failed')),
    );
  };
  return (
    <button type="button" class="icon-button" title={t('panel_open')} aria-label={t('panel_open')} onClick={open}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <rect x="2.5" y="3.5" width="15" height="13" rx="2" />
        <path d="M12.5 3.5v13M14.5 7h1.5M14.5 10h1.5" />
      </svg>
    </button>
  );
}
