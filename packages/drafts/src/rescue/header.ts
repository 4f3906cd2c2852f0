// SPDX-License-Identifier: Apache-2.0
import { type Bytes, hex, utf8 } from '../bytes.js';
import { type DataKey, newDataKey, openDataKey } from '../data-key.js';
import { DraftError } from '../failure.js';
import { isObject } from '../json.js';
import { exchangeId, importPublicKey, receivingKey, sendingKey } from '../keys/exchange.js';
import { LEAST_ITERATIONS, isIterations, isWeak, keyOfSecret, newSalt } from '../keys/passphrase-key.js';
import type { RescueSeal, RescueSecret } from './contract.js';

/** What the additional data of every chunk begins with. The format of the whole is in the header. */
export const RESCUE_FORMAT = 1;
/** With what earlier releases would pass over: entries of the outbox, trays. */
export const FULLER_FORMAT = 2;
const PURPOSE = 'rescue';
const MINIMUM_LENGTH = 12;

/** What stands before the chunks, and the key that opens them. */
export interface SealedHeader {
  readonly bytes: Bytes;
  readonly key: CryptoKey;
}

/** @throws DraftError `weak-secret` */
export async function makeHeader(seal: RescueSeal, format = RESCUE_FORMAT): Promise<SealedHeader> {
  const { fields, wrap } = 'passphrase' in seal ? await byPassphrase(seal.passphrase) : await byKey(seal.recipientKey);
  const { key, wrapped } = await newDataKey(wrap);
  const bytes = utf8(JSON.stringify({ format, ...fields, wrapped: base64(wrapped) }));
  return { bytes, key };
}

/** @throws DraftError `rescue-damaged`, `rescue-newer`, `wrong-secret` or `lost-key` */
export async function openHeader(bytes: Bytes, secret: RescueSecret): Promise<CryptoKey> {
  const header = readHeader(bytes);
  const wrapped = bytesOf(header['wrapped']).buffer;
  if ('passphrase' in secret) {
    const { iterations } = header;
    // Refused before it is tried: it would hold the page for hours.
    if (header['way'] !== 'passphrase') throw new DraftError({ kind: 'wrong-secret' });
    if (!isIterations(iterations)) throw new DraftError({ kind: 'rescue-damaged' });
    const salt = bytesOf(header['salt']);
    const wrap = await keyOfSecret(secret.passphrase, { salt, iterations, pepper: new Uint8Array(0) });
    return (await opened(wrap, wrapped, 'wrong-secret')).key;
  }
  const { exchange } = secret;
  if (header['way'] !== 'recipient' || header['recipient'] !== (await exchangeId(exchange.publicKey))) {
    throw new DraftError({ kind: 'lost-key' });
  }
  const wrap = await receivingKey(exchange, bytesOf(header['ephemeral']).buffer, PURPOSE);
  return (await opened(wrap, wrapped, 'rescue-damaged')).key;
}

/** Binds every chunk to the header, so that the two cannot be mixed from two files. */
export async function headerHash(bytes: Bytes): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', bytes));
}

async function byPassphrase(passphrase: string) {
  if (isWeak(passphrase, MINIMUM_LENGTH)) throw new DraftError({ kind: 'weak-secret', minimum: MINIMUM_LENGTH });
  const salt = newSalt();
  const wrap = await keyOfSecret(passphrase, { salt, iterations: LEAST_ITERATIONS, pepper: new Uint8Array(0) });
  return { fields: { way: 'passphrase', salt: base64(salt), iterations: LEAST_ITERATIONS }, wrap };
}

async function byKey(given: CryptoKey | JsonWebKey) {
  const publicKey = await importPublicKey(given);
  const { key, ephemeral } = await sendingKey(publicKey, PURPOSE);
  const fields = { way: 'recipient', recipient: await exchangeId(publicKey), ephemeral: base64(ephemeral) };
  return { fields, wrap: key };
}

function readHeader(bytes: Bytes): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DraftError({ kind: 'rescue-damaged' }, { cause });
  }
  if (!isObject(header) || !Number.isSafeInteger(header['format'])) throw new DraftError({ kind: 'rescue-damaged' });
  if (Number(header['format']) > FULLER_FORMAT) throw new DraftError({ kind: 'rescue-newer' });
  return header;
}

async function opened(
  wrap: CryptoKey,
  wrapped: ArrayBuffer,
  kind: 'wrong-secret' | 'rescue-damaged',
): Promise<DataKey> {
  try {
    return await openDataKey(wrap, wrapped);
  } catch (cause) {
    throw new DraftError({ kind }, { cause });
  }
}

function base64(bytes: ArrayBuffer | Bytes): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function bytesOf(text: unknown): Bytes {
  try {
    if (typeof text === 'string') return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    // Not base64: told below.
  }
  throw new DraftError({ kind: 'rescue-damaged' });
}
