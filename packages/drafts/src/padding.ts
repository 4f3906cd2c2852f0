// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

const STEP = 256;
export const COUNT_BYTES = 4;

/** The count of bytes, the bytes, and zeros up to the next step, so that the length does not tell what it is. */
export function pad(content: Bytes, step = STEP): Bytes {
  const padded = new Uint8Array(Math.ceil((COUNT_BYTES + content.length) / step) * step);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, COUNT_BYTES);
  return padded;
}

/** @throws RangeError when the count does not fit */
export function unpad(padded: Bytes): Bytes {
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint32(0);
  if (COUNT_BYTES + length > padded.length) throw new RangeError('The padding is longer than the content allows.');
  return padded.subarray(COUNT_BYTES, COUNT_BYTES + length);
}
