import { t } from '../i18n';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly note?: string | undefined;
  readonly retry?: () => void;
}

/** A state in plain words, told to a screen reader when it comes up. */
export function Notice({ title, text, note, retry }: NoticeProps) {
  return (
    <main class="notice">
      <div role="status">
        <h1>{title}</h1>
        <p>{text}</p>
        {note !== undefined && <p>{note}</p>}
      </div>
      {retry !== undefined && (
        <button type="button" class="plain" onClick={retry}>
          {t('retry')}
        </button>
      )}
    </main>
  );
}
