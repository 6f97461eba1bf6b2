const LONGEST = 80;

/**
 * A name that every system takes for a file: `sourcelight-<title>.<extension>`. Nothing in it leads into another folder,
 * hides the file or its ending, or is a name that Windows keeps for devices.
 */
export function fileName(title: string, extension: string): string {
  const words = [
    ...title
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  ];
  const name = words.slice(0, LONGEST).join('').replace(/-$/, '');
  return `sourcelight${name === '' ? '' : `-${name}`}.${extension}`;
}
