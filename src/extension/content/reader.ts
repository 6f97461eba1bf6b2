import { createHighlighter } from '../../page/highlighter';
import { readPage } from '../../page/read-page';
import type { Highlighter, Mark, PageText } from '../../page/types';
import { ask } from '../ask';
import { type Analysed, type ContentReading, send } from '../messages';

/** What the content script does with one document. */
export interface Reader {
  /** Reads the page, has it analysed and paints. Who asks while it reads, or later, gets the same answer. */
  read(again: boolean): Promise<ContentReading>;
  setHighlights(on: boolean): void;
  /** Scrolls to a statement and flashes it. */
  reveal(id: string): boolean;
}

interface Painted {
  readonly page: PageText;
  readonly highlighter: Highlighter;
  readonly marks: readonly Mark[];
  readonly ending: AbortController;
}

export function createReader(signal: AbortSignal): Reader {
  const pageId = randomId();
  let reading: Promise<ContentReading> | undefined;
  let painted: Painted | undefined;
  /** What the reader chose while the page was still being read. */
  let chosen: boolean | undefined;

  async function readAnew(): Promise<ContentReading> {
    if (document.contentType === 'application/pdf') return { kind: 'restricted', why: 'pdf' };
    const found = readPage(document);
    if (found.kind !== 'article') {
      unpaint();
      return { ...found, pageId };
    }
    const { text, url, title, language, complete } = found.page;
    const analysed = await analysedBy({ text, url, title, language, complete });
    if (signal.aborted) return { kind: 'failed', why: 'interrupted' };
    if (analysed.kind === 'failed') return analysed;
    unpaint();
    paint(found.page, analysed.marks, chosen ?? analysed.highlights);
    chosen = undefined;
    return { kind: 'article', pageId };
  }

  async function analysedBy(
    article: Required<Pick<PageText, 'text' | 'url' | 'title' | 'language' | 'complete'>>,
  ): Promise<Analysed> {
    try {
      return await ask('page.article', { pageId, article });
    } catch {
      return { kind: 'failed', why: 'interrupted' };
    }
  }

  function paint(page: PageText, marks: readonly Mark[], on: boolean): void {
    const ending = new AbortController();
    const highlighter = createHighlighter(page, AbortSignal.any([signal, ending.signal]));
    painted = { page, highlighter, marks, ending };
    highlighter.paint(marks);
    // It knows the statements now: one can be shown even where the reader wants no paint.
    if (!on) highlighter.clear();
  }

  function unpaint(): void {
    painted?.highlighter.clear();
    painted?.ending.abort();
    painted = undefined;
  }

  /** Another article may stand in the same document by now: the address changed, or the nodes were replaced. */
  const isStale = (): boolean =>
    painted !== undefined && (painted.page.url !== document.URL || !painted.page.root.isConnected);

  function read(again: boolean): Promise<ContentReading> {
    if (reading === undefined || again || isStale()) {
      const current = readAnew().catch((error: unknown): ContentReading => {
        console.error(error);
        return { kind: 'failed', why: 'page' };
      });
      reading = current;
      void current.then((result) => {
        // Only an article is final: a page that had none may have one by the next click.
        if (result.kind !== 'article' && reading === current) reading = undefined;
      });
    }
    return reading;
  }

  addEventListener('pagehide', () => void send('page.left', { pageId }).catch(() => undefined), { signal });
  addEventListener('pageshow', (event) => void (event.persisted && painted !== undefined && read(true)), { signal });
  signal.addEventListener('abort', unpaint);

  return {
    read,
    setHighlights(on) {
      if (painted === undefined) chosen = on;
      else if (on) painted.highlighter.paint(painted.marks);
      else painted.highlighter.clear();
    },
    reveal: (id) => painted?.highlighter.reveal(id) ?? false,
  };
}

/** `crypto.randomUUID` is missing on pages without https. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
