// SPDX-License-Identifier: Apache-2.0
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod/mini';
import { packError } from '../pack-error.js';

/** The ways of signing that are taken. Each key is for one of them, whatever a signature says of itself. */
export type Algorithm = 'ES256' | 'Ed25519';

/** A public key as a JWK (RFC 7517): P-256 for ES256, or Ed25519. */
export type PublicKey =
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };

/** The same with its secret part. */
export type PrivateKey = PublicKey & { readonly d: string };

const Part = z.string().check(z.regex(/^[A-Za-z0-9_-]{40,60}$/));
const Jwk = z.union([
  z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: Part, y: Part }),
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: Part }),
]);
const Secret = z.object({ d: Part });

/**
 * Reads a public key. A key with its secret part is refused: it has no place where it can be read.
 *
 * @throws PackError
 */
export function parsePublicKey(json: unknown, path: readonly (string | number)[] = []): PublicKey {
  const read = z.safeParse(Jwk, json);
  if (!read.success) throw packError('The key', 'bad-key', 'is no P-256 or Ed25519 key as a JWK', path);
  if (Object.hasOwn(json as object, 'd')) {
    throw packError(
      'The key',
      'secret-key',
      'holds the secret part: keep that with who signs, and hand on the rest',
      path,
    );
  }
  return read.data;
}

/**
 * Reads the key of who signs.
 *
 * @throws PackError
 */
export function parsePrivateKey(json: unknown): PrivateKey {
  const [key, secret] = [z.safeParse(Jwk, json), z.safeParse(Secret, json)];
  if (!key.success) throw packError('The key', 'bad-key', 'is no P-256 or Ed25519 key as a JWK');
  if (!secret.success) throw packError('The key', 'not-secret', 'has no secret part, so nothing can be signed with it');
  return { ...key.data, d: secret.data.d };
}

export const algorithmOf = (key: PublicKey): Algorithm => (key.kty === 'EC' ? 'ES256' : 'Ed25519');

/** The name of a key: the SHA-256 thumbprint of its public part (RFC 7638), so that it names one key and no other. */
export function keyId(key: PublicKey): Promise<string> {
  const { kty, crv, x } = key;
  return calculateJwkThumbprint(key.kty === 'EC' ? { kty, crv, x, y: key.y } : { kty, crv, x }, 'sha256');
}

/** A new key. Keep `privateKey` where only who signs can read it; hand on `publicKey`. */
export async function makeKey(
  algorithm: Algorithm = 'ES256',
): Promise<{ readonly kid: string; readonly privateKey: PrivateKey; readonly publicKey: PublicKey }> {
  const pair = await generateKeyPair(algorithm, { extractable: true });
  const privateKey = parsePrivateKey(await exportJWK(pair.privateKey));
  const { d: _, ...publicKey } = privateKey;
  return { kid: await keyId(publicKey), privateKey, publicKey };
}
