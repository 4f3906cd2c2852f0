// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

/** Bytes that are fetched when they are about to be written, so that a long film is never in memory whole. */
export interface FileBytes {
  readonly size: number;
  read(from: number, to: number): Promise<Bytes>;
}

/**
 * Buffers are copied at once: their owner may fill them again. What they are is asked by shape, for they may come from
 * another frame.
 *
 * @throws TypeError when it is none of these
 */
export function fileBytes(given: Blob | ArrayBuffer | Uint8Array): FileBytes {
  if (ArrayBuffer.isView(given)) {
    return held(new Uint8Array(given.buffer, given.byteOffset, given.byteLength).slice());
  }
  const tag = Object.prototype.toString.call(given);
  if (tag === '[object ArrayBuffer]') return held(new Uint8Array(given as ArrayBuffer).slice());
  if (tag !== '[object Blob]' && tag !== '[object File]') {
    throw new TypeError('A file is made of a Blob, an ArrayBuffer or a Uint8Array.');
  }
  const blob = given as Blob;
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

function held(bytes: Bytes): FileBytes {
  return { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}
