import browser from 'webextension-polyfill';
import { pageContent } from '../../page/page-content';
import { handle } from '../messages';
import { door } from './door';
import { endWithExtension, isAlive } from './lifetime';
import { tellPosition } from './position';
import { createReader } from './reader';

/** Sets up the reader of this document: what the background asks of a page is answered from now on. */
export function startReader(): void {
  const ending = new AbortController();
  const reader = createReader(ending.signal);
  handle(
    'content',
    {
      'content.read': ({ again }) => reader.read(again),
      'content.text': async () => pageContent(document),
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
  door.open = {
    read: () => void reader.read(false),
    readAutomatically: reader.readAutomatically,
    isAlive: () => isAlive(browser.runtime.id),
  };
}
