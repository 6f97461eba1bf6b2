/** A fault that is told to whoever runs the command, in plain words, without a stack. */
export class CliError extends Error {}

/** The words for a fault of the file system; other faults come back as they are. */
export function inWords(error: unknown, path: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return new CliError(`There is no file "${path}".`);
    case 'EISDIR':
      return new CliError(`"${path}" is a folder, not a file.`);
    case 'EACCES':
      return new CliError(`"${path}" may not be read.`);
    default:
      return error;
  }
}
