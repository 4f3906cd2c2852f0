// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { PackError, packError } from '../pack-error.js';
import { issuesOf } from '../pack/about.js';
import { type PublicKey, keyId, parsePublicKey } from './keys.js';

/** A key a host trusts, for what, and how long. The host decides; nothing in a pack can add to it. */
export interface TrustedKey {
  /** Whose it is, in words people know: `CASPA`. */
  readonly party: string;
  readonly key: PublicKey;
  readonly kid: string;
  /** Packs and catalogues it may sign: `org.caspa.falls`, or all below with `org.caspa.*`. Without it, every one. */
  readonly names?: readonly string[] | undefined;
  /** First and last day it was used for signing. A signature says its own day. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** It was lost or stolen: no signature of it counts, of whatever day. */
  readonly revoked?: { readonly at: string; readonly reason: string } | undefined;
}

/** Whose signatures a pack needs before it is used. */
export interface TrustRule {
  /** Parties that all have to sign. */
  readonly parties?: readonly string[] | undefined;
  /** How many different parties have to sign at least. One without. */
  readonly least?: number | undefined;
}

export interface Trust {
  readonly keys: readonly TrustedKey[];
  readonly require?: TrustRule | undefined;
}

const Words = z.string().check(z.minLength(1), z.maxLength(500));
const Day = z.iso.date();
const Entry = z.strictObject({
  party: Words,
  key: z.unknown(),
  names: z.optional(z.array(Words).check(z.minLength(1))),
  from: z.optional(Day),
  until: z.optional(Day),
  revoked: z.optional(z.strictObject({ at: Day, reason: Words })),
});
const Rule = z.strictObject({
  parties: z.optional(z.array(Words)),
  least: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
});

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function keyIn(json: unknown, path: readonly (string | number)[]): Promise<TrustedKey> {
  if (isBag(json) && Object.hasOwn(json, 'kty')) {
    const key = parsePublicKey(json, path);
    const kid = await keyId(key);
    return { party: kid, key, kid };
  }
  const read = z.safeParse(Entry, json);
  if (!read.success) throw new PackError('The trusted keys', issuesOf(read.error, path));
  const key = parsePublicKey(read.data.key, [...path, 'key']);
  return { ...read.data, key, kid: await keyId(key) };
}

/**
 * Reads the keys a host trusts: `{keys: [{party, key, names?, from?, until?, revoked?}], require?}`. A single JWK and a JWK
 * set are taken too; such a key is trusted for everything, and its party is its thumbprint.
 *
 * @throws PackError with the path
 */
export async function parseTrust(json: unknown): Promise<Trust> {
  if (!isBag(json)) throw packError('The trusted keys', 'wrong-type', 'are no object');
  if (Object.hasOwn(json, 'kty')) return { keys: [await keyIn(json, [])] };
  const list = json['keys'];
  if (!Array.isArray(list) || list.length === 0 || list.length > 500) {
    throw packError('The trusted keys', 'wrong-type', 'is no list of 1 to 500 keys', ['keys']);
  }
  const keys = await Promise.all(list.map((one: unknown, at) => keyIn(one, ['keys', at])));
  const twice = keys.findIndex(({ kid }, at) => keys.findIndex((other) => other.kid === kid) < at);
  if (twice >= 0) throw packError('The trusted keys', 'twice', 'the key stands there twice', ['keys', twice]);
  if (json['require'] === undefined) return { keys };
  const rule = z.safeParse(Rule, json['require']);
  if (!rule.success) throw new PackError('The trusted keys', issuesOf(rule.error, ['require']));
  return { keys, require: rule.data };
}

/** Whether a key may sign something of this name. */
export const maySign = ({ names }: Pick<TrustedKey, 'names'>, name: string): boolean =>
  !names ||
  names.some(
    (pattern) =>
      pattern === '*' || pattern === name || (pattern.endsWith('.*') && name.startsWith(pattern.slice(0, -1))),
  );
