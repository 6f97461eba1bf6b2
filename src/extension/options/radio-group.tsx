import type { ComponentChildren } from 'preact';

interface RadioGroupProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  /** Where a heading says the same: the legend is for screen readers only. */
  readonly hasHeading?: boolean;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: (value: T) => ComponentChildren;
  readonly choose: (value: T) => void;
}

/** One of several. */
export function RadioGroup<T extends string>({
  name,
  legend,
  hasHeading = false,
  values,
  value,
  label,
  choose,
}: RadioGroupProps<T>) {
  return (
    <fieldset class="choices">
      <legend class={hasHeading ? 'unseen' : ''}>{legend}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} value={each} checked={each === value} onChange={() => choose(each)} />
          <span>{label(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
