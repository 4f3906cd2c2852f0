// SPDX-License-Identifier: Apache-2.0
import { jsonBytes } from '../bytes.js';
import { packError } from '../pack-error.js';
import { type FormPack, type PackSignatures, SIGNATURES } from '../pack/contents.js';
import { manifestBytes } from '../pack/manifest.js';
import { type SignatureHead, claimedKey, encodePayload, signBytes } from './jws.js';
import { type PrivateKey, keyId } from './keys.js';

/**
 * Signs a pack: its name, its version and every file. Signatures of other keys stay, so author and association sign one
 * after the other; one of the same key is made anew.
 *
 * @throws PackError when it was changed since others signed it: their signatures would be false
 */
export async function signPack(pack: FormPack, key: PrivateKey, head: SignatureHead): Promise<FormPack> {
  const bytes = manifestBytes(pack.manifest);
  const payload = encodePayload(bytes);
  if (pack.signatures && pack.signatures.payload !== payload) {
    throw packError('The pack', 'changed-since-signed', 'was changed after it was signed; make it anew', [SIGNATURES]);
  }
  const kid = await keyId(key);
  const others = pack.signatures?.signatures.filter((one) => claimedKey(one) !== kid) ?? [];
  const own = await signBytes(bytes, 'careplan-kit-pack+jws', key, head);
  const signatures: PackSignatures = { payload, signatures: [...others, own] };
  return { ...pack, signatures, files: new Map([...pack.files, [SIGNATURES, jsonBytes(signatures)]]) };
}
