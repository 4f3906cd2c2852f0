// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftFileInfo } from '../src/index.js';
import { replace } from './harness.js';

export const FILM: DraftFileInfo = { question: 'aboutMe.likes', filename: 'Mr Green at tea', mimeType: 'video/webm' };
export const PHOTO: DraftFileInfo = { question: 'aboutMe.photo', filename: 'Betty', mimeType: 'image/jpeg' };

export type Bytes = Uint8Array<ArrayBuffer>;

export function randomBytes(length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}

export function joined(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** SHA-256 in hexadecimal: a wrong byte is not printed among fifty million others. */
export async function hashOf(bytes: Blob | Uint8Array): Promise<string> {
  const content = bytes instanceof Blob ? await bytes.arrayBuffer() : new Uint8Array(bytes);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function contentOf(draft: Pick<Draft, 'files'>, id: string): Promise<Bytes> {
  return new Uint8Array(await (await draft.files.read(id)).arrayBuffer());
}

/** Stops every encryption half way, until `go`. */
export function holdEncryption(): { readonly begun: Promise<void>; readonly go: () => void } {
  let go: () => void = () => undefined;
  let reached: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (reached = resolve));
  const held = new Promise<void>((resolve) => (go = resolve));
  replace(crypto.subtle, 'encrypt', (encrypt) => async (...parameters) => {
    reached();
    await held;
    return encrypt.apply(crypto.subtle, parameters);
  });
  return { begun, go };
}
