// SPDX-License-Identifier: Apache-2.0
import { type Bytes, utf8 } from '../bytes.js';
import { DraftError } from '../failure.js';
import { pad } from '../pad-bytes.js';
import { unpad } from '../padding.js';
import { openBytes, sealBytes } from '../sealed-bytes.js';
import type { RescueSecret } from './contract.js';
import { type SealedHeader, RESCUE_FORMAT, headerHash, openHeader } from './header.js';

/** What one chunk holds: a draft, a file of the draft before, bytes of the file before, an entry of the outbox, or the end. */
export type FrameKind = 'draft' | 'file' | 'bytes' | 'end' | 'entry';

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Bytes;
}

const KINDS: readonly FrameKind[] = ['draft', 'file', 'bytes', 'end', 'entry'];
const MAGIC = utf8('CPKRESC\n');
const LENGTH_BYTES = 4;
const LONGEST_HEADER = 4096;
/** A snapshot of the largest form that the library takes is far below this. */
const LONGEST_CHUNK = 64 * 1024 * 1024;
const STEP = 256;

/** Writes the frames one after another. What is written is held as Blobs, which a browser may move out of memory. */
export class FrameWriter {
  readonly #header: SealedHeader;
  readonly #hash: string;
  readonly #parts: BlobPart[];
  #count = 0;

  constructor(header: SealedHeader, hash: string) {
    this.#header = header;
    this.#hash = hash;
    this.#parts = [MAGIC, lengthOf(header.bytes.length), header.bytes];
  }

  static async to(header: SealedHeader): Promise<FrameWriter> {
    return new FrameWriter(header, await headerHash(header.bytes));
  }

  async write(kind: FrameKind, content: Bytes): Promise<void> {
    const framed = new Uint8Array(1 + content.length);
    framed[0] = KINDS.indexOf(kind);
    framed.set(content, 1);
    const chunk = await sealBytes(this.#header.key, pad(framed, STEP), bound(this.#hash, this.#count++));
    this.#parts.push(new Blob([lengthOf(chunk.byteLength), chunk]));
  }

  whole(): Blob {
    return new Blob(this.#parts, { type: 'application/octet-stream' });
  }
}

/** A file that was opened with its secret. It can be gone through more than once. */
export class FrameReader {
  readonly #file: Blob;
  readonly #from: number;
  readonly #key: CryptoKey;
  readonly #hash: string;

  private constructor(file: Blob, from: number, key: CryptoKey, hash: string) {
    this.#file = file;
    this.#from = from;
    this.#key = key;
    this.#hash = hash;
  }

  /** @throws DraftError when it is no rescue file, a newer one, or not for this secret */
  static async open(file: Blob, secret: RescueSecret): Promise<FrameReader> {
    const magic = await part(file, 0, MAGIC.length);
    if (String(magic) !== String(MAGIC)) throw damaged();
    const at = MAGIC.length + LENGTH_BYTES;
    const length = numberIn(await part(file, MAGIC.length, LENGTH_BYTES));
    if (length > LONGEST_HEADER) throw damaged();
    const header = await part(file, at, length);
    return new FrameReader(file, at + length, await openHeader(header, secret), await headerHash(header));
  }

  /** @throws DraftError `rescue-damaged` when anything was cut off, changed, moved or added */
  async *frames(): AsyncGenerator<Frame> {
    let at = this.#from;
    for (let number = 0; ; number++) {
      const length = numberIn(await part(this.#file, at, LENGTH_BYTES));
      if (length > LONGEST_CHUNK) throw damaged();
      const chunk = await part(this.#file, at + LENGTH_BYTES, length);
      at += LENGTH_BYTES + length;
      const frame = await this.#open(chunk, number);
      if (frame.kind === 'end') {
        if (at !== this.#file.size) throw damaged();
        return;
      }
      yield frame;
    }
  }

  async #open(chunk: Bytes, number: number): Promise<Frame> {
    try {
      return await openBytes(this.#key, chunk.buffer, () => bound(this.#hash, number), frameOf);
    } catch (cause) {
      throw new DraftError({ kind: 'rescue-damaged' }, { cause });
    }
  }
}

function frameOf(padded: Bytes): Frame {
  const framed = unpad(padded);
  const kind = KINDS[framed[0]!];
  if (!kind) throw new RangeError('There is no frame of this kind.');
  return { kind, content: framed.subarray(1) };
}

function bound(hash: string, number: number): Bytes {
  return utf8(JSON.stringify(['careplan-kit/rescue', RESCUE_FORMAT, hash, number]));
}

function lengthOf(length: number): Bytes {
  const bytes = new Uint8Array(LENGTH_BYTES);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

function numberIn(bytes: Bytes): number {
  return new DataView(bytes.buffer).getUint32(0);
}

async function part(file: Blob, from: number, length: number): Promise<Bytes> {
  if (from + length > file.size) throw damaged();
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

function damaged(): DraftError {
  return new DraftError({ kind: 'rescue-damaged' });
}
