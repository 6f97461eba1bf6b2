/**
 * FNV-1a over 32-bit words, four times as fast as over bytes.
 * @param bytes of a length that is a multiple of 4, and `aligned`
 */
export function checksum(bytes: Uint8Array, from: number): number {
  return fold(new Int32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2)) >>> 0;
}

/** Nothing behind the loop: the engine of a browser compiles it while it runs, and what has not run yet would undo that. */
function fold(words: Int32Array): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash;
}

/** The bytes where arrays of 4-byte numbers can lie over them: they must begin at a multiple of 4. */
export const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());
