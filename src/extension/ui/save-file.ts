/** How long the browser may take to read a file that it was given, in milliseconds. */
const KEPT_FOR = 60_000;

/** Spreadsheets take a table for UTF-8 only with this mark before it. */
const BYTE_ORDER_MARK = '\ufeff';

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Gives a file to the browser to save, as a link with `download` does: no permission is needed. */
export function saveFile({ name, type, text }: SavedFile): void {
  const parts = type === 'text/csv' ? [BYTE_ORDER_MARK, text] : [text];
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
