import { door } from './door';
import { startReader } from './start';

/*
 * The content script. It may be brought into a page more than once (a click on a page that is read automatically):
 * only the first does anything. After an update of the extension the new script finds no door, or a dead one.
 */
if (door.open?.isAlive() !== true) startReader();
