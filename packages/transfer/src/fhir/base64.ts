// SPDX-License-Identifier: Apache-2.0
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of bytes, without Node's Buffer and without the text of a browser's `btoa`. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  // As many bytes at once as make whole groups of four letters.
  const step = 3 * 4096;
  for (let from = 0; from < bytes.length; from += step) {
    const end = Math.min(from + step, bytes.length);
    let text = '';
    for (let at = from; at < end; at += 3) {
      const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
      const left = end - at;
      text += LETTERS[one >> 2]! + LETTERS[((one & 3) << 4) | (two >> 4)]!;
      text += left > 1 ? LETTERS[((two & 15) << 2) | (three >> 6)]! : '=';
      text += left > 2 ? LETTERS[three & 63]! : '=';
    }
    parts.push(text);
  }
  return parts.join('');
}
