import browser from 'webextension-polyfill';
import { handle } from '../messages';
import { door } from './door';
import { endWithExtension, isAlive } from './lifetime';
import { tellPosition } from './position';
import { createReader } from './reader';

/**
 * The content script. It may be brought into a page more than once (a click on a page that is read automatically):
 * only the first does anything. After an update of the extension the new script finds no door, or a dead one.
 */
function start(): void {
  const ending = new AbortController();
  const reader = createReader(ending.signal);
  handle(
    'content',
    {
      'content.read': ({ again }) => reader.read(again),
      'content.highlights': async ({ on }) => {
        reader.setHighlights(on);
        return null;
      },
      'content.reveal': async ({ id }) => reader.reveal(id),
      'content.step': async ({ step }) => reader.step(step),
      'content.reveal_span': async ({ span }) => reader.revealSpan(span),
      'content.back': async () => reader.back(),
      'content.repaint': async () => {
        await reader.repaint();
        return null;
      },
    },
    ending.signal,
  );
  tellPosition(reader.statementInView, ending.signal);
  endWithExtension(ending, browser.runtime.id);
  door.open = { readAutomatically: reader.readAutomatically, isAlive: () => isAlive(browser.runtime.id) };
}

if (door.open?.isAlive() !== true) start();
