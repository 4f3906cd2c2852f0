// SPDX-License-Identifier: Apache-2.0
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { type PrivateKey, type Trust, keyId, parsePrivateKey, parseTrust } from '@careplan-kit/catalogue';
import type { Disk } from '../../disk.js';
import { InputError, UsageError } from '../../faults.js';
import { inPackFile, readJsonFile, readText } from './in-pack-file.js';

const isPem = (text: string) => text.trimStart().startsWith('-----BEGIN ');

/** A key in PEM, which OpenSSL writes, as a JWK. What is wrong with it is not said: it may be a secret. */
function fromPem(file: string, text: string, secret: boolean): unknown {
  try {
    return (secret ? createPrivateKey(text) : createPublicKey(text)).export({ format: 'jwk' });
  } catch {
    const message = secret ? 'is no private key in PEM without a passphrase' : 'is no public key in PEM';
    throw new InputError(file, [{ path: [], code: 'bad-key', message }]);
  }
}

/** Who signs, and with what. */
export interface SigningKey {
  readonly key: PrivateKey;
  readonly kid: string;
  readonly party: string;
}

/** A key of `key new`, a JWK, or a private key in PEM. */
export async function readSigningKey(disk: Disk, file: string | undefined, named?: string): Promise<SigningKey> {
  if (file === undefined) throw new UsageError('say which key signs: --key FILE');
  const text = readText(disk, file);
  const json = isPem(text) ? fromPem(file, text, true) : readJsonFile(disk, file);
  const own = (json ?? {}) as { party?: unknown; privateKey?: unknown };
  const key = await inPackFile(file, () => parsePrivateKey(own.privateKey ?? json));
  const kid = await keyId(key);
  return { key, kid, party: named ?? (typeof own.party === 'string' ? own.party : kid) };
}

/** The keys a host trusts: its trust file, a JWK, a JWK set, or a public key in PEM. */
export function readTrust(disk: Disk, file: string | undefined): Promise<Trust> {
  if (file === undefined) throw new UsageError('say which keys are trusted: --trust FILE');
  const text = readText(disk, file);
  const json = isPem(text) ? fromPem(file, text, false) : readJsonFile(disk, file);
  return inPackFile(file, () => parseTrust(json));
}
