import { useRef } from 'preact/hooks';
import { ask } from '../ask';
import { t } from '../i18n';

interface HighlightSwitchProps {
  readonly tabId: number;
  readonly on: boolean;
  readonly announce: (text: string) => void;
}

/** Puts the highlights of a page on and off. It shows what is kept of the page, and changes when that does. */
export function HighlightSwitch({ tabId, on, announce }: HighlightSwitchProps) {
  /** One after the other: a message that is sent again must not come behind the next one and undo it. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const toggle = (): void => {
    last.current = last.current
      .then(() => ask('tab.highlights', { tabId, on: !on }))
      .then(() => announce(t(on ? 'highlights_off' : 'highlights_on')))
      // The switch shows what is kept, so it stands as before where nothing came of it.
      .catch((error: unknown) => console.error(error));
  };
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={toggle}>
      <span>{t('highlights')}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
