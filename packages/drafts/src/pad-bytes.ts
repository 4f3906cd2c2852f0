// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';
import { COUNT_BYTES, STEP } from './padding.js';

/** As a text is padded: the count of bytes, the bytes, and zeros up to the next step. */
export function pad(content: Bytes, step = STEP): Bytes {
  const padded = new Uint8Array(Math.ceil((COUNT_BYTES + content.length) / step) * step);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, COUNT_BYTES);
  return padded;
}
