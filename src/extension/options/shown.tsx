import { FAMILIES, kindsOf } from '../families';
import { t } from '../i18n';
import { MODES } from '../settings';
import type { SettingsState } from './use-settings';

/** Which statements are highlighted: by the kind of their source, family by family, and by what the source does. */
export function Shown({ settings: { hiddenKinds, hiddenModes, palette }, change }: SettingsState) {
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">{t('options_shown')}</h2>
      <p>{t('options_shown_text')}</p>
      <fieldset class="choices">
        <legend>{t('options_kinds')}</legend>
        {FAMILIES.map((family) => (
          <div key={family} class={`family family-${family} ${palette === 'ink' ? 'family-ink' : ''}`}>
            <span class="family-sign" aria-hidden="true" />
            {kindsOf(family).map((kind) => (
              <Check
                key={kind}
                name={kind}
                label={t(`kind_${kind}`)}
                checked={!hiddenKinds.includes(kind)}
                turn={(on) => void change((now) => ({ hiddenKinds: without(now.hiddenKinds, kind, on) }))}
              />
            ))}
          </div>
        ))}
      </fieldset>
      <fieldset class="choices row">
        <legend>{t('options_modes')}</legend>
        {MODES.map((mode) => (
          <Check
            key={mode}
            name={mode}
            label={t(`mode_${mode}`)}
            checked={!hiddenModes.includes(mode)}
            turn={(on) => void change((now) => ({ hiddenModes: without(now.hiddenModes, mode, on) }))}
          />
        ))}
      </fieldset>
    </section>
  );
}

/** What is hidden once one of it is shown or not. */
const without = <T,>(hidden: readonly T[], one: T, isShown: boolean): T[] => [
  ...hidden.filter((each) => each !== one),
  ...(isShown ? [] : [one]),
];

interface CheckProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly turn: (on: boolean) => void;
}

function Check({ name, label, checked, turn }: CheckProps) {
  return (
    <label>
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
