// SPDX-License-Identifier: Apache-2.0

/** Text decoded at a time: a multiple of four, so that each stretch stands for whole bytes. */
const STRETCH = 1 << 20;

/** Base64 of more than this is not decoded: about 150 MB, far beyond what a record should hold. */
const LONGEST = 200_000_000;

/**
 * The bytes that base64 stands for.
 *
 * @throws RangeError when it is no base64, or far too long
 */
export function decodeBase64(text: string, type: string): Blob {
  if (text.length > LONGEST) throw new RangeError('too long');
  const signs = text.replace(/\s+/g, '');
  if (signs.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(signs)) throw new RangeError('no base64');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < signs.length; at += STRETCH) {
    const binary = atob(signs.slice(at, at + STRETCH));
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
    parts.push(bytes);
  }
  return new Blob(parts, { type });
}

/** The bytes as base64, without the browser holding up the page meanwhile. */
export function encodeBase64(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}
