import type { Summary, Voice } from '../../core/report/summary';
import type { SourceStatements } from '../by-source';
import { familyOf } from '../families';
import { percent, plural, t } from '../i18n';

/** More sources than this, and those with the least to say, are drawn as one. */
const MOST_SEGMENTS = 12;
/** Shares of the bar: a narrower segment is not drawn by itself; a wider one has room for its number. */
const NARROWEST = 0.015;
const ROOM_FOR_NUMBER = 0.045;

interface Segment {
  readonly key: string;
  readonly family: string;
  readonly share: number;
  /** The number of the source in the list; "" where several are drawn as one. */
  readonly label: string;
  readonly name: string;
}

interface ShareBarsProps {
  readonly groups: readonly SourceStatements[];
  readonly summary: Summary;
}

/** Who is heard how much: by words and by statements, in the order and with the numbers of the list. */
export function ShareBars({ groups, summary }: ShareBarsProps) {
  return (
    <div class="shares">
      <ShareBar title={t('shares_words')} groups={groups} voices={summary.voices} of={(voice) => voice.words} />
      <ShareBar
        title={t('shares_statements')}
        groups={groups}
        voices={summary.voices}
        of={(voice) => voice.statements}
      />
    </div>
  );
}

interface ShareBarProps {
  readonly title: string;
  readonly groups: readonly SourceStatements[];
  readonly voices: readonly Voice[];
  readonly of: (voice: Voice) => number;
}

function ShareBar({ title, groups, voices, of }: ShareBarProps) {
  const segments = segmentsOf(groups, voices, of);
  const told = segments.map(({ name, share }) => `${name} ${percent(share)}`).join(', ');
  return (
    <>
      <span class="shares-title" aria-hidden="true">
        {title}
      </span>
      <div class="share-bar" role="img" aria-label={`${title}: ${told}`}>
        {segments.map(({ key, family, share, label, name }) => (
          <span
            key={key}
            class={`share family-${family}`}
            style={{ flexGrow: share }}
            title={`${name}: ${percent(share)}`}
          >
            {share >= ROOM_FOR_NUMBER ? label : ''}
          </span>
        ))}
      </div>
    </>
  );
}

function segmentsOf(
  groups: readonly SourceStatements[],
  voices: readonly Voice[],
  of: (voice: Voice) => number,
): Segment[] {
  const total = voices.reduce((sum, voice) => sum + of(voice), 0);
  if (total === 0) return [];
  const bySource = new Map(voices.map((voice) => [voice.sourceId, of(voice) / total]));
  const segments: Segment[] = [];
  let others = 0;
  let rest = 0;
  groups.forEach(({ source }, i) => {
    const share = bySource.get(source?.id ?? null) ?? 0;
    if (share === 0) return;
    if (share < NARROWEST || segments.length >= MOST_SEGMENTS) {
      others++;
      rest += share;
      return;
    }
    const family = source === null ? 'unknown' : familyOf(source.kind);
    const name = source?.name ?? t('source_none');
    segments.push({ key: source?.id ?? '', family, share, label: String(i + 1), name });
  });
  if (others > 0)
    segments.push({ key: '+', family: 'unknown', share: rest, label: '', name: plural('other_sources', others) });
  return segments;
}
