// SPDX-License-Identifier: Apache-2.0
import { type Bytes, utf8 } from '../bytes.js';
import { AES_KW, WRAP_USAGES } from './root.js';

/** OWASP's figure of 2023 for PBKDF2 with SHA-256, and the least that is taken. */
export const LEAST_ITERATIONS = 600_000;
/** A row or a file that asks for more is hostile: it would hold the page for minutes. */
export const MOST_ITERATIONS = 10_000_000;

const SALT_LENGTH = 16;

export function newSalt(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
}

export function isIterations(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= LEAST_ITERATIONS && (value as number) <= MOST_ITERATIONS;
}

export interface Stretching {
  readonly salt: Bytes;
  readonly iterations: number;
  /** What the server adds, so that the disk alone is not enough to try. Empty when there is none. */
  readonly pepper: Uint8Array;
}

/** PBKDF2-SHA-256 of the secret, then HKDF with the pepper: an AES-KW key that cannot be exported. */
export async function keyOfSecret(secret: string, { salt, iterations, pepper }: Stretching): Promise<CryptoKey> {
  const { subtle } = crypto;
  // The same word typed on two keyboards may differ in its bytes.
  const typed = utf8(secret.normalize('NFKC'));
  const password = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  typed.fill(0);
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, password, 256);
  return keyOfBits(bits, new Uint8Array(pepper), 'kek');
}

export async function keyOfBits(bits: ArrayBuffer, salt: Bytes, purpose: string): Promise<CryptoKey> {
  const { subtle } = crypto;
  const stretched = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  new Uint8Array(bits).fill(0);
  const info = utf8(`careplan-kit/drafts/1/${purpose}`);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return subtle.deriveKey(algorithm, stretched, AES_KW, false, WRAP_USAGES);
}

/** Too short, or among the first that anyone tries, such as 1111 and 1234. */
export function isWeak(secret: string, minimum: number): boolean {
  const letters = [...secret.normalize('NFKC')];
  return letters.length < minimum || new Set(letters).size < 3 || isRun(letters);
}

/** Each character follows the one before, up or down. */
function isRun(letters: readonly string[]): boolean {
  const codes = letters.map((letter) => letter.codePointAt(0)!);
  const steps = new Set(codes.slice(1).map((code, at) => code - codes[at]!));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}
