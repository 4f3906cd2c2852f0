// SPDX-License-Identifier: Apache-2.0
import { isObject } from '../json.js';
import type { VaultRow } from '../schema.js';
import { DraftError } from '../failure.js';
import type { DraftKeys } from './contract.js';
import type { Keychain } from './keychain.js';
import { AES_KW, INDEX_HMAC, WRAP_USAGES } from './root.js';

/** What keys took over from the ones before them. Everything in it is wrapped under their own wrap key. */
export interface CarriedRow extends VaultRow {
  readonly format: number;
  /** The index key that the ids of all these rows were made with, so that no row has to move. */
  readonly index: ArrayBuffer;
  /** Earlier keys whose rows are not all wrapped anew. */
  readonly earlier: readonly { readonly id: string; readonly wrap: ArrayBuffer }[];
}

export const CARRIED_FORMAT = 1;

/** What `keys` took over, as `row` has it. @throws DraftError `tampered` or `newer-schema` */
export async function carriedOf(row: unknown, keys: DraftKeys): Promise<Pick<Keychain, 'index' | 'earlier'>> {
  const { index, earlier } = checked(row);
  try {
    const unwrapped = await Promise.all(
      earlier.map(async ({ id, wrap }) => [id, await carriedKey(wrap, keys.wrap, AES_KW, WRAP_USAGES, false)] as const),
    );
    return { index: await carriedKey(index, keys.wrap, INDEX_HMAC, ['sign'], false), earlier: new Map(unwrapped) };
  } catch (cause) {
    throw new DraftError({ kind: 'tampered' }, { cause });
  }
}

export function carriedKey(
  wrapped: ArrayBuffer,
  from: CryptoKey,
  algorithm: typeof AES_KW | typeof INDEX_HMAC,
  usages: readonly KeyUsage[],
  extractable: boolean,
): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, from, 'AES-KW', algorithm, extractable, usages);
}

/** AES-KW adds eight bytes to the 32 of each key. */
const WRAPPED_LENGTH = 40;

export function checked(row: unknown): CarriedRow {
  const wrapped = (value: unknown) => value instanceof ArrayBuffer && value.byteLength === WRAPPED_LENGTH;
  if (isObject(row) && Number(row['format']) > CARRIED_FORMAT) throw new DraftError({ kind: 'newer-schema' });
  const sound =
    isObject(row) &&
    wrapped(row['index']) &&
    Array.isArray(row['earlier']) &&
    row['earlier'].every((one: unknown) => isObject(one) && typeof one['id'] === 'string' && wrapped(one['wrap']));
  if (!sound) throw new DraftError({ kind: 'tampered' });
  return row as unknown as CarriedRow;
}
