// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type Bytes, jsonBytes, toJson } from '../bytes.js';
import { PackError, packError } from '../pack-error.js';
import { issuesOf } from '../pack/about.js';
import {
  type OneSignature,
  type SignatureHead,
  type Signer,
  checkSignatures,
  claimedKey,
  signBytes,
} from '../signature/jws.js';
import { type PrivateKey, keyId } from '../signature/keys.js';
import type { Refusal } from '../signature/refusal.js';
import type { Trust } from '../signature/trust.js';
import { type Catalogue, parseCatalogue } from './listing.js';

const MOST = 32_000_000;

const Encoded = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/), z.maxLength(8_000));
const Signatures = z.strictObject({
  signatures: z
    .array(z.strictObject({ protected: Encoded, signature: Encoded }))
    .check(z.minLength(1), z.maxLength(20)),
});

function signaturesIn(bytes: Uint8Array): readonly OneSignature[] {
  const read = z.safeParse(Signatures, toJson(bytes, ['index.signatures.json']));
  if (!read.success) throw new PackError('The signatures', issuesOf(read.error, ['index.signatures.json']));
  return read.data.signatures;
}

/** The bytes of `index.json`. */
export const catalogueBytes = (catalogue: Catalogue): Bytes => jsonBytes(catalogue);

/**
 * Signs the bytes of an index. Signatures of other keys stay.
 *
 * @param signed - the bytes of `index.signatures.json` that were there before, of the same index
 * @returns the bytes of `index.signatures.json`: detached JWS, so that the index stays readable JSON
 */
export async function signCatalogue(
  index: Bytes,
  key: PrivateKey,
  head: SignatureHead,
  signed?: Uint8Array,
): Promise<Bytes> {
  const kid = await keyId(key);
  const others = signed ? signaturesIn(signed).filter((one) => claimedKey(one) !== kid) : [];
  return jsonBytes({ signatures: [...others, await signBytes(index, 'careplan-kit-catalogue+jws', key, head)] });
}

export interface OpenOptions {
  readonly trust: Trust;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** `sequence` of the newest index this host has used: older ones are refused. */
  readonly lastSequence?: number | undefined;
}

export type OpenedCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly signers: readonly Signer[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Opens the index of a catalogue that a host fetched, or kept as its offline copy. An old copy is refused, because somebody
 * who hands one out hides what was withdrawn since.
 *
 * @param index - bytes of `index.json`
 * @param signatures - bytes of `index.signatures.json`; null where there is none
 * @throws PackError when the index cannot be read
 */
export async function openCatalogue(
  index: Uint8Array,
  signatures: Uint8Array | null,
  { trust, today, lastSequence = 0 }: OpenOptions,
): Promise<OpenedCatalogue> {
  if (index.length > MOST)
    throw packError('The catalogue', 'too-large', `is larger than ${MOST} bytes`, ['index.json']);
  const catalogue = parseCatalogue(toJson(index, ['index.json']));
  const { name, sequence, validUntil } = catalogue;
  const { signers, refusals } = await checkSignatures(signatures ? signaturesIn(signatures) : [], {
    payload: new Uint8Array(index),
    kind: 'careplan-kit-catalogue+jws',
    name,
    trust,
    today,
  });
  const all = [...refusals];
  if (sequence < lastSequence) all.push({ code: 'catalogue-older' });
  if (validUntil !== undefined && validUntil < today) all.push({ code: 'catalogue-stale', with: { at: validUntil } });
  return all.length > 0 ? { ok: false, refusals: all } : { ok: true, catalogue, signers };
}
