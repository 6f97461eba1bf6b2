import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Reads JSON lines, gzipped (`.gz`) or not. The caller names the shape; nothing is checked.
 * @throws Error that names the file and line if a line is no JSON
 */
export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch (error) {
      throw new Error(`${path}, line ${i + 1}: ${error instanceof Error ? error.message : 'is no JSON'}`);
    }
  });
}
