import type { Span } from '../../core/report/types';
import type { CardContent } from '../../page/hover-card';
import { number, reasonText, t } from '../i18n';
import { familyOfMark, type Look } from '../look';
import type { StatementMark } from '../marks';

/** Where a card leads. */
export interface CardSteps {
  readonly previous: () => void;
  readonly next: () => void;
}

interface CardOf {
  readonly mark: StatementMark;
  /** The statements that are shown, in the order of the text. */
  readonly shown: readonly StatementMark[];
  /** What the offsets are into. */
  readonly text: string;
  readonly look: Pick<Look, 'palette'>;
  readonly steps: CardSteps;
}

/** What a card says of a statement, in the reader's language. */
export function cardContent({ mark, shown, text, look, steps }: CardOf): CardContent {
  const { speaker, cue, quotation, mode, why } = mark;
  const place = shown.indexOf(mark) + 1;
  const name = speaker?.name ?? t('source_none');
  const ofSource = shown.filter(({ sourceId }) => sourceId === mark.sourceId);
  const description = speaker === null ? t('source_none_description') : speaker.description;
  return {
    // What was revealed although it is hidden has no place among those that are shown.
    label: place === 0 ? name : t('card_label', name, number(place), number(shown.length)),
    look: [familyOfMark(mark), ...(look.palette === 'ink' ? ['ink'] : [])],
    name,
    ...(description !== undefined && { description }),
    facts: speaker === null ? [] : [t(`kind_${speaker.kind}`), t(`naming_${speaker.naming}`)],
    cue: words(cue, text),
    tags: [t(`quotation_${quotation}`), ...(mode === 'statement' ? [] : [t(`mode_${mode}`)])],
    whyTitle: t('why'),
    why: [...new Set(why.map(reasonText))].filter((reason) => reason !== ''),
    ...(ofSource.length > 1 &&
      place > 0 && {
        steps: {
          text: t('card_of_source', number(ofSource.indexOf(mark) + 1), number(ofSource.length)),
          previous: { label: t('card_previous'), go: steps.previous },
          next: { label: t('card_next'), go: steps.next },
        },
      }),
  };
}

const words = (spans: readonly Span[], text: string): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
