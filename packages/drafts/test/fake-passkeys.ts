// SPDX-License-Identifier: Apache-2.0
import { replace } from './harness.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface FakePasskeys {
  /** What was asked of it, in order. */
  readonly asked: ('create' | 'get')[];
  /** Removes every passkey, as a lost phone or a cleared key does. */
  lose(): void;
  /** Whether the passkeys evaluate already while they are made; most do not. */
  evaluatesAtOnce: boolean;
  knowsPrf: boolean;
}

/**
 * Stands in for `navigator.credentials` with the answers of the standard: a credential has a random id and a secret,
 * and the output is HMAC-SHA-256 of that secret over SHA-256 of "WebAuthn PRF", a zero byte and the salt.
 */
export function fakePasskeys(): FakePasskeys {
  const secrets = new Map<string, CryptoKey>();
  const state: FakePasskeys = { asked: [], lose: () => secrets.clear(), evaluatesAtOnce: false, knowsPrf: true };
  // WebKitGTK has neither.
  const missing = async () => null;
  if (!navigator.credentials) replace(navigator, 'credentials', () => ({ create: missing, get: missing }) as never);
  if (!globalThis.PublicKeyCredential) replace(globalThis, 'PublicKeyCredential', () => class {} as never);
  const { credentials } = navigator;
  replace(credentials, 'create', () => async (options) => {
    state.asked.push('create');
    const { authenticatorSelection, extensions, user } = options!.publicKey!;
    if (authenticatorSelection?.userVerification !== 'required') throw new Error('The worker was not verified.');
    if (user.id.byteLength < 1 || user.id.byteLength > 64) throw new TypeError('The id of the worker is of no use.');
    const id = crypto.getRandomValues(new Uint8Array(16));
    secrets.set(String(id), await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']));
    const salt = state.evaluatesAtOnce ? extensions!.prf!.eval!.first : null;
    const results = salt ? { first: await output(secrets.get(String(id))!, salt) } : undefined;
    return answer(id, state.knowsPrf ? { prf: { enabled: true, ...(results && { results }) } } : {});
  });
  replace(credentials, 'get', () => async (options) => {
    state.asked.push('get');
    const { allowCredentials, extensions, userVerification } = options!.publicKey!;
    if (userVerification !== 'required') throw new Error('The worker was not verified.');
    const id = new Uint8Array(allowCredentials![0]!.id as Bytes);
    const secret = secrets.get(String(id));
    if (!secret) throw new DOMException('The operation either timed out or was not allowed.', 'NotAllowedError');
    return answer(id, { prf: { results: { first: await output(secret, extensions!.prf!.eval!.first) } } });
  });
  return state;
}

async function output(secret: CryptoKey, salt: BufferSource): Promise<ArrayBuffer> {
  const label = [...new TextEncoder().encode('WebAuthn PRF'), 0, ...new Uint8Array(salt as Bytes)];
  const hashed = await crypto.subtle.digest('SHA-256', new Uint8Array(label));
  return crypto.subtle.sign('HMAC', secret, hashed);
}

function answer(id: Bytes, results: AuthenticationExtensionsClientOutputs): Credential {
  const given = { id: String(id), type: 'public-key', rawId: id.buffer, getClientExtensionResults: () => results };
  return given as unknown as Credential;
}
