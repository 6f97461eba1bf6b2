import type { FoundAttribution } from '../../core/attribution/types';
import type { GoldAttribution } from './score';

/** An annotated attribution in the shape in which the engine finds them. */
export const given = ({ source, cue, content }: GoldAttribution): FoundAttribution => ({
  source,
  cue,
  content,
  quotation: 'indirect',
  mode: 'statement',
  stance: 'neutral',
  confidence: 1,
  parent: null,
  why: [],
});
