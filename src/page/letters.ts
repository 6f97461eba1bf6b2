/** A text by its letters and digits, roughly: enough to know it again. Classes of Unicode letters are slow to match. */
export const letters = (text: string): string =>
  text.replace(/[^A-Za-z0-9\u00c0-\u1fff\u3040-\ufdff]+/g, '').toLowerCase();
