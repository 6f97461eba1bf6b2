import { useState } from 'preact/hooks';
import { isUnnamed } from '../../core/report/summary';
import type { Attribution, Naming, Quotation } from '../../core/report/types';
import type { SourceStatements } from '../by-source';
import { FAMILIES, type Family, familyOf } from '../families';
import { everything, type Filter, isEverything } from '../filter';
import { number, plural, t } from '../i18n';
import { MODES } from '../settings';
import { Choice } from './choice';

interface ListControlsProps {
  readonly groups: readonly SourceStatements[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** Statements that pass, and all there are. */
  readonly shown: number;
  readonly all: number;
  readonly allOpen: boolean;
  readonly setAllOpen: (open: boolean) => void;
}

const NAMINGS: readonly Naming[] = [
  'named_person',
  'named_organisation',
  'unnamed_person',
  'unnamed_group',
  'anonymous',
  'document',
  'none',
];
const QUOTATIONS: readonly Quotation[] = ['direct', 'mixed', 'indirect'];

/** Search and filters over a list of sources, and how much of it is left. */
export function ListControls(props: ListControlsProps) {
  const { groups, filter, setFilter, shown, all, allOpen, setAllOpen } = props;
  const chosen = [filter.family, filter.naming, filter.mode, filter.quotation].filter((value) => value !== null).length;
  const [open, setOpen] = useState(false);
  const isOpen = open || chosen > 0;
  const change = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  const count = (passes: (statement: Attribution, group: SourceStatements) => boolean): number =>
    groups.reduce((sum, group) => sum + group.statements.filter((statement) => passes(statement, group)).length, 0);
  const namingOf = ({ source }: SourceStatements): Naming => source?.naming ?? 'none';
  const familyOfGroup = ({ source }: SourceStatements): Family => (source === null ? 'unknown' : familyOf(source.kind));
  return (
    <>
      <div class="search-row">
        <input
          type="search"
          class="search"
          value={filter.query}
          placeholder={t('search_placeholder')}
          aria-label={t('search')}
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {chosen === 0 ? t('filters') : t('filters_chosen', number(chosen))}
        </button>
      </div>
      {isOpen && (
        <div class="filters">
          <Choice
            label={t('filter_family')}
            all={t('any_family')}
            value={filter.family}
            choose={(family) => change({ family })}
            options={FAMILIES.map((value) => ({
              value,
              label: t(`family_${value}`),
              count: count((_, group) => familyOfGroup(group) === value),
            }))}
          />
          <Choice
            label={t('filter_naming')}
            all={t('any_naming')}
            value={filter.naming}
            choose={(naming) => change({ naming })}
            options={[
              {
                value: 'unnamed' as const,
                label: t('naming_all_unnamed'),
                count: count((_, group) => isUnnamed(namingOf(group))),
              },
              ...NAMINGS.map((value) => ({
                value,
                label: t(`naming_${value}`),
                count: count((_, group) => namingOf(group) === value),
              })),
            ]}
          />
          <Choice
            label={t('filter_mode')}
            all={t('any_mode')}
            value={filter.mode}
            choose={(mode) => change({ mode })}
            options={MODES.map((value) => ({
              value,
              label: t(`mode_${value}`),
              count: count(({ mode }) => mode === value),
            }))}
          />
          <Choice
            label={t('filter_quotation')}
            all={t('any_quotation')}
            value={filter.quotation}
            choose={(quotation) => change({ quotation })}
            options={QUOTATIONS.map((value) => ({
              value,
              label: t(`quotation_${value}`),
              count: count(({ quotation }) => quotation === value),
            }))}
          />
        </div>
      )}
      <div class="list-state">
        <span role="status">
          {isEverything(filter)
            ? plural('statements', all)
            : t('statements_shown', number(shown), plural('statements', all))}
        </span>
        {!isEverything(filter) && (
          <button type="button" class="link" onClick={() => setFilter(everything)}>
            {t('filters_clear')}
          </button>
        )}
        <button type="button" class="link at-end" onClick={() => setAllOpen(!allOpen)}>
          {t(allOpen ? 'close_all' : 'open_all')}
        </button>
      </div>
    </>
  );
}
