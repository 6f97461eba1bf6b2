import { type ScrollPlace, scrollPlaceOf } from '../../page/scroll-place';

/** Goes to places of a page and back to where the reader was. */
export interface Jumps {
  /** Does what scrolls to a place, and remembers where the reader was; gives what `show` gives. */
  go(root: Element, show: () => boolean): boolean;
  /** Scrolls back; false where there is nothing to go back to. */
  back(root: Element): boolean;
}

/** A smooth scroll has come to its end after this time, in milliseconds. */
const ARRIVED_AFTER = 1_000;

/**
 * Several jumps in a row lead back to where the first began: that is where the reader was. A reader who scrolled on from
 * where a jump led is somewhere else, and the next jump leads back there.
 */
export function createJumps(signal: AbortSignal): Jumps {
  let origin: ScrollPlace | undefined;
  let arrived: ScrollPlace | undefined;
  let arriving: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(arriving));
  return {
    go(root, show) {
      const before = scrollPlaceOf(root);
      if (!show()) return false;
      if (origin === undefined || (arriving === undefined && arrived?.isNear(before) !== true)) origin = before;
      clearTimeout(arriving);
      arriving = setTimeout(() => {
        arriving = undefined;
        arrived = scrollPlaceOf(root);
      }, ARRIVED_AFTER);
      return true;
    },
    back(root) {
      if (origin === undefined || !origin.isOf(root)) return false;
      clearTimeout(arriving);
      arriving = undefined;
      origin.restore();
      origin = undefined;
      return true;
    },
  };
}
