// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes.js';
import { DraftError } from '../failure.js';

/** What a new passkey is called. The browser shows it to the worker when it asks. */
export interface NewPasskey {
  /** The product. */
  readonly product: string;
  /** At most 64 random bytes that stand for the worker at the host. */
  readonly workerId: Uint8Array;
  /** What the worker knows the account by. */
  readonly worker: string;
}

const CHALLENGE_LENGTH = 32;
const OUTPUT_LENGTH = 32;
/** ECDSA with P-256, then RSA: every authenticator has one of them. */
const ALGORITHMS = [-7, -257];

/**
 * Whether a passkey can open drafts in this browser at all. A passkey that does not know the extension is still found
 * out only when it is made.
 */
export async function canUsePasskey(): Promise<boolean> {
  const { PublicKeyCredential: known } = globalThis;
  if (!known || !globalThis.navigator?.credentials) return false;
  try {
    const capabilities = await known.getClientCapabilities?.();
    return capabilities?.['extension:prf'] ?? true;
  } catch {
    return false;
  }
}

/** @throws DraftError `unavailable` when the browser or the passkey does not know the PRF extension, or `no-key` */
export async function makePasskey(
  { product, workerId, worker }: NewPasskey,
  salt: Bytes,
): Promise<{ readonly credential: Bytes; readonly output: ArrayBuffer }> {
  const made = await credentialOf(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: challenge(),
        rp: { name: product },
        user: { id: new Uint8Array(workerId), name: worker, displayName: worker },
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const { prf } = made.getClientExtensionResults();
  if (!prf?.enabled) throw new DraftError({ kind: 'unavailable' });
  const credential = new Uint8Array(made.rawId);
  // Many authenticators evaluate only when they are asked the second time.
  const output = bytesOf(prf.results?.first) ?? (await askPasskey(credential, salt));
  return { credential, output };
}

/** The secret of a passkey for one salt: always the same, and never without the worker. */
export async function askPasskey(credential: Bytes, salt: Bytes): Promise<ArrayBuffer> {
  const given = await credentialOf(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: challenge(),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const output = bytesOf(given.getClientExtensionResults().prf?.results?.first);
  if (!output) throw new DraftError({ kind: 'unavailable' });
  return output;
}

async function credentialOf(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (!(await canUsePasskey())) throw new DraftError({ kind: 'unavailable' });
  let given: Credential | null;
  try {
    given = await ask();
  } catch (cause) {
    // Browsers answer alike to a worker who said no and to a passkey that is gone, so that nobody can probe for it.
    throw new DraftError({ kind: 'no-key' }, { cause });
  }
  if (!given) throw new DraftError({ kind: 'no-key' });
  return given as PublicKeyCredential;
}

/** Nobody checks the signature: what counts is the output, which only the passkey can make. */
function challenge(): Bytes {
  return crypto.getRandomValues(new Uint8Array(CHALLENGE_LENGTH));
}

function bytesOf(given: BufferSource | undefined): ArrayBuffer | null {
  if (!given) return null;
  const bytes = ArrayBuffer.isView(given)
    ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
    : new Uint8Array(given);
  return bytes.length === OUTPUT_LENGTH ? bytes.slice().buffer : null;
}
