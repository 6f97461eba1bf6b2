import { aligned, checksum } from './checksum';

/** The file cannot be used as a model; the message says why in plain words. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export const MODEL_MAGIC = 'SLMD';
/** Raised with every change of the layout, the features or the labels: weights of one version mean nothing in another. */
export const MODEL_VERSION = 1;

const HEADER = 16;

/** Named arrays of numbers, as a model file holds them. */
export type Sections = ReadonlyMap<string, Int8Array | Uint8Array | Int32Array | Float32Array>;

const TYPES = { i8: Int8Array, u8: Uint8Array, i32: Int32Array, f32: Float32Array } as const;
type TypeName = keyof typeof TYPES;

interface Entry {
  readonly name: string;
  readonly type: TypeName;
  readonly length: number;
}

/**
 * Packs arrays into one file: magic, version, checksum of all that follows, length of the list of contents; the list as
 * JSON in ASCII; the arrays, each at a multiple of 4 bytes, little-endian.
 */
export function packSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const entries: Entry[] = [...sections].map(([name, array]) => ({ name, type: typeOf(array), length: array.length }));
  const list = Uint8Array.from(JSON.stringify(entries), (char) => char.charCodeAt(0));
  const size = [...sections.values()].reduce(
    (sum, array) => sum + padded(array.byteLength),
    HEADER + padded(list.length),
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 4; i++) bytes[i] = MODEL_MAGIC.charCodeAt(i);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(12, list.length, true);
  bytes.set(list, HEADER);
  let at = HEADER + padded(list.length);
  for (const array of sections.values()) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  view.setUint32(8, checksum(bytes, 12), true);
  return bytes;
}

/**
 * The arrays of a model file, without a copy of their numbers.
 * @throws ModelError if the bytes are no model, of another version, cut off or changed
 */
export function unpackSections(file: Uint8Array): Sections {
  const bytes = aligned(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, 4)) !== MODEL_MAGIC) {
    throw new ModelError('This is not a model of Sourcelight.');
  }
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION) {
    throw new ModelError(`The model has version ${version}; version ${MODEL_VERSION} is needed.`);
  }
  if (bytes.length % 4 !== 0 || view.getUint32(8, true) !== checksum(bytes, 12)) {
    throw new ModelError('The model is cut off or damaged: its checksum is wrong.');
  }
  const length = view.getUint32(12, true);
  const entries = JSON.parse(String.fromCharCode(...bytes.subarray(HEADER, HEADER + length))) as Entry[];
  let at = HEADER + padded(length);
  return new Map(
    entries.map(({ name, type, length: count }) => {
      const array = new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, count);
      at += padded(array.byteLength);
      return [name, array];
    }),
  );
}

const padded = (length: number): number => (length + 3) & ~3;

function typeOf(array: Int8Array | Uint8Array | Int32Array | Float32Array): TypeName {
  if (array instanceof Int8Array) return 'i8';
  if (array instanceof Uint8Array) return 'u8';
  return array instanceof Int32Array ? 'i32' : 'f32';
}
