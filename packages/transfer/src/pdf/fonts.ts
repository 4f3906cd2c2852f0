// SPDX-License-Identifier: Apache-2.0

/** What Node 20 and every browser have beside the language, as far as it is used here. */
interface Platform {
  atob(base64: string): string;
  DecompressionStream: new (format: 'deflate') => unknown;
  Blob: new (parts: readonly Uint8Array[]) => { stream(): { pipeThrough(through: unknown): unknown } };
  Response: new (body: unknown) => { arrayBuffer(): Promise<ArrayBuffer> };
}

async function unpack(base64: string): Promise<Uint8Array> {
  const { atob, DecompressionStream, Blob, Response } = globalThis as unknown as Platform;
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export interface Faces {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** What the faces have a shape for. */
  readonly has: (codePoint: number) => boolean;
}

const SUBTABLE_FORMAT = 4;

/** Ranges of the characters of the basic plane that a TrueType file has glyphs for, from its character map (format 4). */
function rangesOf(font: Uint8Array): readonly (readonly [first: number, last: number])[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + 16 * at);
  const entry = tables.find((at) => view.getUint32(at) === 0x636d6170);
  if (entry === undefined) return [];
  const cmap = view.getUint32(entry + 8);
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, at) => cmap + view.getUint32(cmap + 8 + 8 * at),
  );
  const table = subtables.find((at) => view.getUint16(at) === SUBTABLE_FORMAT);
  if (table === undefined) return [];
  const count = view.getUint16(table + 6) / 2;
  const ranges = Array.from({ length: count }, (_, at): readonly [number, number] => [
    view.getUint16(table + 16 + 2 * count + 2 * at),
    view.getUint16(table + 14 + 2 * at),
  ]);
  return ranges.filter(([first]) => first !== 0xffff);
}

let faces: Promise<Faces> | undefined;

async function load(): Promise<Faces> {
  const [{ default: regular }, { default: bold }] = await Promise.all([
    import('../../data/inter-regular.js'),
    import('../../data/inter-bold.js'),
  ]);
  const [one, two] = await Promise.all([unpack(regular), unpack(bold)]);
  const ranges = rangesOf(one);
  return { regular: one, bold: two, has: (code) => ranges.some(([first, last]) => code >= first && code <= last) };
}

/** The two faces of the file: unpacked once, from modules of this package and not from any address. */
export function loadFaces(): Promise<Faces> {
  faces ??= load().catch((error: unknown) => {
    faces = undefined;
    throw error;
  });
  return faces;
}
