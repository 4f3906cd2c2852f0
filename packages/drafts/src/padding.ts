// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

export const STEP = 256;
export const COUNT_BYTES = 4;

/** The count of bytes, the bytes of a text, and zeros up to the next step, so that the length does not tell what it is. */
export function padText(text: string): Bytes {
  // A code unit of UTF-16 is at most three bytes of UTF-8.
  const room = new Uint8Array(Math.ceil((COUNT_BYTES + 3 * text.length) / STEP) * STEP);
  const { written } = new TextEncoder().encodeInto(text, room.subarray(COUNT_BYTES));
  new DataView(room.buffer).setUint32(0, written);
  return room.subarray(0, Math.ceil((COUNT_BYTES + written) / STEP) * STEP);
}

/** @throws RangeError when the count does not fit */
export function unpad(padded: Bytes): Bytes {
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint32(0);
  if (COUNT_BYTES + length > padded.length) throw new RangeError('The padding is longer than the content allows.');
  return padded.subarray(COUNT_BYTES, COUNT_BYTES + length);
}
