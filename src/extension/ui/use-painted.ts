import { useEffect, useState } from 'preact/hooks';

/** A page that is not in view gets no frames. */
const LONGEST_WAIT = 300;

/**
 * Whether the page has shown something yet. What is drawn before that is waited for, also where it is out of view.
 * By frames, not by the browser's list of paints: browsers that keep readers from being recognised give none.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const show = (): void => setPainted(true);
    let behind: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      behind = setTimeout(show);
    });
    const late = setTimeout(show, LONGEST_WAIT);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(behind);
      clearTimeout(late);
    };
  }, []);
  return painted;
}
