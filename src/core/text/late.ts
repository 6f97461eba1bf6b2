/**
 * A pattern that is made where it is first asked for. For those with `\p{…}` in them: as literals they take a tenth of a
 * millisecond for each when the code is read, though most articles need none of them.
 * @param source written out in one piece (`String.raw`), so that the check of all patterns finds it
 */
export function late(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
