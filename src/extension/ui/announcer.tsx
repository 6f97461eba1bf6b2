import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/** How long an announcement stays to be seen, in milliseconds. */
const SHOWN_FOR = 4000;

/** A line that says what was just done, to be seen and heard. */
export function useAnnouncer(): { announce: (text: string) => void; announcer: VNode } {
  const [said, setSaid] = useState({ text: '' });
  useEffect(() => {
    if (said.text === '') return;
    const end = setTimeout(() => setSaid({ text: '' }), SHOWN_FOR);
    return () => clearTimeout(end);
  }, [said]);
  const announce = useCallback((text: string) => setSaid({ text }), []);
  // The element stays in the page: what is only then shown is not read out.
  const announcer = (
    <p class="announcer" role="status">
      {said.text}
    </p>
  );
  return { announce, announcer };
}
