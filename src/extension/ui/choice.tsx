import { number, t } from '../i18n';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** How many statements it would show: what shows none is not offered. */
  readonly count: number;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Says what is chosen where nothing is: "Any kind". */
  readonly all: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly choose: (value: T | null) => void;
}

/** One of several values, or all. */
export function Choice<T extends string>({ label, all, value, options, choose }: ChoiceProps<T>) {
  const offered = options.filter((option) => option.count > 0 || option.value === value);
  return (
    <select
      class="choice"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => choose(offered.find((option) => option.value === event.currentTarget.value)?.value ?? null)}
    >
      <option value="">{all}</option>
      {offered.map((option) => (
        <option key={option.value} value={option.value}>
          {t('counted', option.label, number(option.count))}
        </option>
      ))}
    </select>
  );
}
