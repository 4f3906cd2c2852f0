// SPDX-License-Identifier: Apache-2.0
import { packError } from './pack-error.js';

/** Bytes that no other memory shares. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export const toBytes = (text: string): Bytes => encoder.encode(text);

/** @throws PackError when it is not UTF-8 */
export function toText(bytes: Uint8Array, path: readonly (string | number)[] = []): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw packError('The file', 'not-text', 'is not UTF-8 text', path);
  }
}

/** @throws PackError when it is no JSON. What was read is never quoted. */
export function toJson(bytes: Uint8Array, path: readonly (string | number)[] = []): unknown {
  const text = toText(bytes, path);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw packError('The file', 'not-json', 'is not JSON', path);
  }
}

/** JSON as it stands in a pack: two spaces and an end of line. */
export const jsonBytes = (value: unknown): Bytes => toBytes(`${JSON.stringify(value, null, 2)}\n`);

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
