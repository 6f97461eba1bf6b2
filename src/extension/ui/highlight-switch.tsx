import { ask } from '../ask';
import { t } from '../i18n';

interface HighlightSwitchProps {
  readonly tabId: number;
  readonly on: boolean;
  readonly announce: (text: string) => void;
}

/** Puts the highlights of a page on and off. It shows what is kept of the page, and changes when that does. */
export function HighlightSwitch({ tabId, on, announce }: HighlightSwitchProps) {
  const toggle = async (): Promise<void> => {
    await ask('tab.highlights', { tabId, on: !on });
    announce(t(on ? 'highlights_off' : 'highlights_on'));
  };
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => void toggle()}>
      <span>{t('highlights')}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
