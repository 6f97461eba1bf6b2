import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExportedFile, exportReport, FORMATS, type Format } from '../../core/report/export/export';
import type { PageContent } from '../../core/report/export/page-content';
import type { Report } from '../../core/report/types';
import { exportWords } from '../export-words';
import { t } from '../i18n';
import { sendToTab } from '../send';
import { saveFile } from './save-file';

interface ExportMenuProps {
  readonly tabId: number;
  readonly report: Report;
}

/** Copies or saves who said what, in the format that the reader chooses. */
export function ExportMenu({ tabId, report }: ExportMenuProps) {
  const [format, setFormat] = useState<Format>('markdown');
  const [said, setSaid] = useState('');
  const page = useRef<PageContent | null>(null);
  const [isOpen, setOpen] = useState(false);

  // Asked for when the menu opens: a browser lets a page copy only while it still knows of the click.
  useEffect(() => {
    if (!isOpen) return;
    let isOver = false;
    page.current = null;
    sendToTab(tabId, 'content.text', {})
      // The page may have changed since it was read, or be gone: the article's own text is left.
      .catch(() => null)
      .then((content) => {
        if (!isOver) page.current = content;
      });
    return () => {
      isOver = true;
    };
  }, [isOpen, tabId, report]);

  const file = (): ExportedFile =>
    exportReport(report, format, {
      words: exportWords,
      page: page.current,
      id: `urn:uuid:${crypto.randomUUID()}`,
    });
  const copy = (): void => {
    navigator.clipboard.writeText(file().text).then(
      () => setSaid(t('export_copied')),
      () => setSaid(t('export_refused')),
    );
  };
  const save = (): void => {
    const saved = file();
    saveFile(saved);
    setSaid(t('export_saved', saved.name));
  };

  return (
    <details class="export" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('export')}</summary>
      <div class="export-choice">
        <label>
          <span>{t('export_format')}</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value as Format)}>
            {FORMATS.map((of) => (
              <option key={of} value={of}>
                {t(`format_${of}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="plain" onClick={copy}>
          {t('export_copy')}
        </button>
        <button type="button" class="plain" onClick={save}>
          {t('export_save')}
        </button>
      </div>
      <p class="export-said" role="status">
        {said}
      </p>
    </details>
  );
}
