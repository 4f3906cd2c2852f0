// SPDX-License-Identifier: Apache-2.0
import { FlattenedSign, base64url, flattenedVerify } from 'jose';
import * as z from 'zod/mini';
import { type Bytes, toJson } from '../bytes.js';
import { type PrivateKey, algorithmOf, keyId } from './keys.js';
import type { Refusal } from './refusal.js';
import { type Trust, type TrustedKey, maySign } from './trust.js';

/** What is signed: a signature of one kind never passes for one of another. */
export type SignedKind = 'careplan-kit-pack+jws' | 'careplan-kit-catalogue+jws';

/** What a signature says of itself, and is covered by it. */
export interface SignatureHead {
  readonly party: string;
  /** What the party is in this: `author`, `approver`. */
  readonly role?: string | undefined;
  /** Day, as whoever signed says. */
  readonly signedAt: string;
}

export interface OneSignature {
  readonly protected: string;
  readonly signature: string;
}

/** A signature that holds, by a key the host trusts. */
export interface Signer extends SignatureHead {
  readonly kid: string;
}

const Head = z.looseObject({
  alg: z.string().check(z.maxLength(40)),
  kid: z.string().check(z.maxLength(200)),
  typ: z.string().check(z.maxLength(100)),
  party: z.string().check(z.minLength(1), z.maxLength(500)),
  role: z.optional(z.string().check(z.maxLength(500))),
  signedAt: z.iso.date(),
});

/** Signs bytes. */
export async function signBytes(
  payload: Bytes,
  kind: SignedKind,
  key: PrivateKey,
  { party, role, signedAt }: SignatureHead,
): Promise<OneSignature> {
  const head = {
    alg: algorithmOf(key),
    kid: await keyId(key),
    typ: kind,
    party,
    ...(role !== undefined && { role }),
    signedAt,
  };
  const { protected: written, signature } = await new FlattenedSign(payload).setProtectedHeader(head).sign({ ...key });
  return { protected: written!, signature };
}

type Read = { readonly refusal: Refusal } | { readonly head: z.infer<typeof Head> };

function headOf(text: string): Read {
  let json: unknown;
  try {
    json = toJson(base64url.decode(text));
  } catch {
    return { refusal: { code: 'signature-unreadable' } };
  }
  const { alg } = (json ?? {}) as { alg?: unknown };
  // Said first and of its own: no other part of a signature without a key, or with a shared one, is worth reading.
  if (typeof alg === 'string' && alg !== 'ES256' && alg !== 'Ed25519') {
    return { refusal: { code: 'algorithm-not-taken', with: { algorithm: alg.slice(0, 40) } } };
  }
  const read = z.safeParse(Head, json);
  return read.success ? { head: read.data } : { refusal: { code: 'signature-unreadable' } };
}

/** Why a key does not count for this signature; undefined when it does. */
function keyFault(key: TrustedKey, name: string, head: z.infer<typeof Head>): Refusal | undefined {
  const { party, from, until, revoked } = key;
  if (revoked) return { code: 'key-revoked', with: { party, at: revoked.at, reason: revoked.reason } };
  if (!maySign(key, name)) return { code: 'key-not-for-this', with: { party, name } };
  if (from !== undefined && head.signedAt < from) return { code: 'key-too-early', with: { party, at: from } };
  if (until !== undefined && head.signedAt > until) return { code: 'key-expired', with: { party, at: until } };
  return undefined;
}

/** What jose says of a signature that does not hold, or is none. */
const FORGED: ReadonlySet<unknown> = new Set(['ERR_JWS_SIGNATURE_VERIFICATION_FAILED', 'ERR_JWS_INVALID']);

/** Looks at one signature. A key is only ever taken from what the host trusts, never from the signature. */
async function checkOne(
  one: OneSignature,
  { payload, kind, name, trust, today }: SignedThing,
): Promise<Signer | Refusal> {
  const read = headOf(one.protected);
  if ('refusal' in read) return read.refusal;
  const { head } = read;
  const key = trust.keys.find(({ kid }) => kid === head.kid);
  if (!key) return { code: 'key-not-trusted', with: { party: head.party, kid: head.kid } };
  const { party } = key;
  if (head.alg !== algorithmOf(key.key)) return { code: 'algorithm-not-taken', with: { algorithm: head.alg } };
  if (head.typ !== kind) return { code: 'signed-for-else', with: { party } };
  const fault = keyFault(key, name, head);
  if (fault) return fault;
  if (head.signedAt > today) return { code: 'signed-tomorrow', with: { party, at: head.signedAt } };
  try {
    const jws = { protected: one.protected, payload: base64url.encode(payload), signature: one.signature };
    await flattenedVerify(jws, { ...key.key }, { algorithms: [algorithmOf(key.key)] });
  } catch (error) {
    // A device that cannot check a kind of signature says nothing of whether it is forged.
    const forged = FORGED.has((error as { code?: unknown }).code);
    return forged
      ? { code: 'signature-false', with: { party } }
      : { code: 'not-checked-here', with: { party, algorithm: head.alg } };
  }
  return { kid: key.kid, party, ...(head.role !== undefined && { role: head.role }), signedAt: head.signedAt };
}

/** Something that was signed, and who is asked. */
export interface SignedThing {
  readonly payload: Bytes;
  readonly kind: SignedKind;
  /** Of the pack or catalogue. */
  readonly name: string;
  readonly trust: Trust;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const isRefusal = (found: Signer | Refusal): found is Refusal => 'code' in found;

/** What is let pass beside enough good signatures: those of parties the host does not know. */
const LET_PASS: ReadonlySet<string> = new Set([
  'key-not-trusted',
  'key-not-for-this',
  'key-expired',
  'key-too-early',
  'not-checked-here',
]);

/**
 * Looks at every signature. One that is forged, or asks to be believed without a key, refuses the whole; one of somebody
 * the host does not know is passed over where enough others hold.
 */
export async function checkSignatures(
  signatures: readonly OneSignature[],
  thing: SignedThing,
): Promise<{
  readonly signers: readonly Signer[];
  readonly refusals: readonly Refusal[];
  readonly passedOver: readonly Refusal[];
}> {
  if (signatures.length === 0) return { signers: [], refusals: [{ code: 'not-signed' }], passedOver: [] };
  const found = await Promise.all(signatures.map((one) => checkOne(one, thing)));
  const signers = found.filter((one) => !isRefusal(one)) as Signer[];
  const faults = found.filter(isRefusal);
  const passed = faults.filter(({ code }) => LET_PASS.has(code));
  const refusals = faults.filter(({ code }) => !LET_PASS.has(code));
  if (signers.length === 0) return { signers, refusals: [...refusals, ...passed], passedOver: [] };
  const { parties = [], least = 1 } = thing.trust.require ?? {};
  const signed = new Set(signers.map(({ party }) => party));
  const lacking = parties.filter((party) => !signed.has(party));
  if (lacking.length > 0) refusals.push({ code: 'party-lacking', with: { party: lacking.join(', ') } });
  else if (signed.size < least) refusals.push({ code: 'too-few-parties', with: { least: String(least) } });
  return { signers, refusals, passedOver: passed };
}

/** The key a signature says it was made with; it is not looked at whether it was. */
export function claimedKey({ protected: text }: OneSignature): string | undefined {
  const read = headOf(text);
  return 'head' in read ? read.head.kid : undefined;
}

export const encodePayload = (payload: Uint8Array): string => base64url.encode(payload);

/** The bytes of a payload; undefined when it is no base64url. */
export function decodePayload(text: string): Bytes | undefined {
  try {
    return new Uint8Array(base64url.decode(text));
  } catch {
    return undefined;
  }
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
