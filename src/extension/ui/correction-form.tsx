import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source, SourceKind } from '../../core/report/types';
import { LONGEST_NAME } from '../corrections';
import { KINDS } from '../families';
import { t } from '../i18n';
import type { Request } from '../messages';
import { send } from '../send';

type Change = Request<'tab.correct'>['change'];

interface CorrectionFormProps {
  readonly tabId: number;
  readonly source: Source;
  /** The other sources of the article, with their numbers. */
  readonly others: readonly { readonly id: string; readonly label: string }[];
  readonly announce: (text: string) => void;
}

/** Lets a reader set a source right: its name, its kind, or that it is nobody but another one. */
export function CorrectionForm(props: CorrectionFormProps) {
  const [open, setOpen] = useState(false);
  return open ? (
    <Form {...props} close={() => setOpen(false)} />
  ) : (
    <button type="button" class="link correct" onClick={() => setOpen(true)}>
      {t('correct')}
    </button>
  );
}

function Form({ tabId, source, others, announce, close }: CorrectionFormProps & { readonly close: () => void }) {
  const [name, setName] = useState(source.name);
  const [kind, setKind] = useState<SourceKind>(source.kind);
  const [into, setInto] = useState('');
  const [isSending, setIsSending] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const save = async (): Promise<void> => {
    const sourceId = source.id;
    const changes: Change[] = [];
    if (into !== '') changes.push({ type: 'merge', sourceId, into });
    else {
      if (name.trim() !== source.name) changes.push({ type: 'rename', sourceId, name });
      if (kind !== source.kind) changes.push({ type: 'kind', sourceId, kind });
    }
    // A second click would set the same thing right twice.
    setIsSending(true);
    let done = true;
    for (const change of changes) done = done && (await send('tab.correct', { tabId, change }).catch(() => false));
    if (changes.length > 0) announce(t(done ? 'correction_kept' : 'correction_failed'));
    setIsSending(false);
    if (done) leave();
  };
  /** The focus goes on where the source stands: this form is gone. */
  const leave = (): void => {
    close();
    document.getElementById(`source-${into || source.id}`)?.focus();
  };
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span>{t('correct_name')}</span>
        <input
          ref={first}
          type="text"
          dir="auto"
          required
          pattern=".*\S.*"
          maxLength={LONGEST_NAME}
          value={name}
          disabled={into !== ''}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('correct_kind')}</span>
        <select
          value={kind}
          disabled={into !== ''}
          onChange={(event) => setKind(KINDS.find((own) => own === event.currentTarget.value) ?? kind)}
        >
          {KINDS.map((own) => (
            <option key={own} value={own}>
              {t(`kind_${own}`)}
            </option>
          ))}
        </select>
      </label>
      {others.length > 0 && (
        <label>
          <span>{t('correct_same')}</span>
          <select value={into} onChange={(event) => setInto(event.currentTarget.value)}>
            <option value="">{t('correct_same_none')}</option>
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="correction-buttons">
        <button type="submit" class="plain" disabled={isSending}>
          {t('correct_save')}
        </button>
        <button type="button" class="link" onClick={leave}>
          {t('correct_cancel')}
        </button>
      </div>
    </form>
  );
}
