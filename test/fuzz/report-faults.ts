import type { Report, Span } from '../../src/core/report/types';

/** All that is wrong with a report of a text; nothing where it keeps every promise of its type. */
export function faultsOf(report: Report, text: string): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  const { attributions, sources, unattributed } = report;
  check(report.text === text, 'another text');
  const checkSpans = (spans: readonly Span[], what: string): void => {
    let last = 0;
    for (const [start, end] of spans) {
      check(Number.isInteger(start) && Number.isInteger(end), `${what}: ${start}-${end} is no pair of offsets`);
      check(start < end, `${what}: ${start}-${end} is empty`);
      check(start >= last, `${what}: ${start}-${end} stands before ${last}`);
      check(end <= text.length, `${what}: ${start}-${end} ends behind the text`);
      check(!isInsidePair(text, start) && !isInsidePair(text, end), `${what}: ${start}-${end} cuts a character in two`);
      last = end;
    }
  };
  const checkConfidence = (confidence: number, what: string): void =>
    check(confidence >= 0 && confidence <= 1, `${what}: confidence ${confidence}`);

  const sourceIds = new Set(sources.map(({ id }) => id));
  check(sourceIds.size === sources.length, 'two sources with one id');
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  check(byId.size === attributions.length, 'two attributions with one id');

  for (const attribution of attributions) {
    const { id, sourceId, source, cue, content, parent, confidence, why } = attribution;
    check(content.length > 0, `${id}: no content`);
    checkSpans(source, `${id} source`);
    checkSpans(cue, `${id} cue`);
    checkSpans(content, `${id} content`);
    for (const { code, evidence } of why) if (evidence !== undefined) checkSpans([evidence], `${id} ${code}`);
    checkConfidence(confidence, id);
    check(sourceId === null || sourceIds.has(sourceId), `${id}: no source ${sourceId}`);
    const above = new Set([id]);
    for (let next = parent; next !== undefined; next = byId.get(next)?.parent) {
      check(byId.has(next), `${id}: no parent ${next}`);
      if (above.has(next)) {
        faults.push(`${id}: is its own parent`);
        break;
      }
      above.add(next);
    }
  }
  for (const { id, name, mentions, confidence, why } of sources) {
    check(name.trim() !== '', `${id}: no name`);
    checkSpans(mentions, `${id} mentions`);
    for (const { code, evidence } of why) if (evidence !== undefined) checkSpans([evidence], `${id} ${code}`);
    checkConfidence(confidence, id);
  }
  checkSpans(unattributed, 'unattributed');
  return faults;
}

/** Whether an offset stands between the two halves of one character. */
const isInsidePair = (text: string, offset: number): boolean =>
  offset > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
