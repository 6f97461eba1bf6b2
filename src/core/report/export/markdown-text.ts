import { oneLine } from './plain';

/** Text of a page as one line of Markdown that means nothing but itself. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!@$]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www|ftp)\./gi, '$1\\.')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+=:]/, '\\$&');
}
