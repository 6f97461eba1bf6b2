/** The name of the port over which a page tells a view where its reader is. */
export const POSITION = 'position';

/** The statement that is being read; null where none is in view. */
export interface Position {
  readonly statement: string | null;
}
