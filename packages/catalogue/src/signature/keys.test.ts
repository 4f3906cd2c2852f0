// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { TODAY, sources } from '../../test/falls.js';
import { PackError } from '../pack-error.js';
import type { FormPack } from '../pack/contents.js';
import { makePack } from '../pack/make-pack.js';
import { manifestBytes } from '../pack/manifest.js';
import { encodePayload, signBytes } from './jws.js';
import { type PrivateKey, type PublicKey, keyId, makeKey, parsePrivateKey, parsePublicKey } from './keys.js';
import { signPack } from './sign-pack.js';
import { parseTrust } from './trust.js';
import { verifyPack } from './verify-pack.js';

type Key = Awaited<ReturnType<typeof makeKey>>;
let caspa: Key;
let supplier: Key;
let signed: FormPack;

before(async () => {
  [caspa, supplier] = [await makeKey(), await makeKey('Ed25519')];
  signed = await signPack(await makePack(sources()), caspa.privateKey, { party: 'CASPA', signedAt: '2026-11-03' });
});

describe('keys', () => {
  test('a key with its secret part is no key to trust, and one without it none to sign with', async () => {
    assert.throws(() => parsePublicKey(caspa.privateKey), PackError);
    assert.throws(() => parsePrivateKey(caspa.publicKey), PackError);
    await assert.rejects(parseTrust({ keys: [{ party: 'CASPA', key: caspa.privateKey }] }), PackError);
  });

  test('a shared secret, another curve, and what is no key are refused', async () => {
    for (const key of [
      { kty: 'oct', k: 'c2VjcmV0' },
      { ...caspa.publicKey, crv: 'P-384' },
      { kty: 'RSA', n: 'x', e: 'AQAB' },
      {},
      'key',
      null,
    ]) {
      assert.throws(() => parsePublicKey(key), PackError);
      await assert.rejects(parseTrust({ keys: [key] }), PackError);
    }
    await assert.rejects(parseTrust({ keys: [] }), PackError);
    await assert.rejects(parseTrust({ keys: [caspa.publicKey, caspa.publicKey] }), PackError);
  });

  test('a JWK and a JWK set are trusted for everything', async () => {
    for (const json of [caspa.publicKey, { keys: [supplier.publicKey, caspa.publicKey] }]) {
      const { ok } = await verifyPack(signed, { trust: await parseTrust(json), today: TODAY });
      assert.equal(ok, true);
    }
  });

  test('a name of a key is that of RFC 7638', async () => {
    const key: PublicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
    // The thumbprint RFC 8037 gives for this key.
    assert.equal(await keyId(key), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    const secret: PrivateKey = { ...key, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' };
    assert.equal(await keyId(secret), await keyId(key));
  });

  test('where a kind of key cannot be checked, that is said, and nothing is called forged or believed', async (context) => {
    const both = await signPack(signed, supplier.privateKey, { party: 'Lantern', signedAt: '2026-11-03' });
    const keys = [
      { party: 'CASPA', key: caspa.publicKey },
      { party: 'Lantern', key: supplier.publicKey },
    ];
    const { subtle } = crypto;
    const real = subtle.importKey.bind(subtle) as (...args: unknown[]) => Promise<CryptoKey>;
    context.mock.method(subtle, 'importKey', (format: unknown, key: { kty?: string }, ...rest: unknown[]) =>
      key.kty === 'OKP' ? Promise.reject(new DOMException('no', 'NotSupportedError')) : real(format, key, ...rest),
    );
    const codes = async (json: unknown) => {
      const { refusals, passedOver } = await verifyPack(both, { trust: await parseTrust(json), today: TODAY });
      return [refusals, passedOver].map((list) => list.map(({ code }) => code));
    };
    assert.deepEqual(await codes({ keys }), [[], ['not-checked-here']]);
    assert.deepEqual(await codes({ keys: [keys[1]] }), [['key-not-trusted', 'not-checked-here'], []]);
    assert.deepEqual(await codes({ keys, require: { least: 2 } }), [['too-few-parties'], ['not-checked-here']]);
  });
});

test('a manifest that was signed for another pack or version does not hold for this one, whatever its files', async () => {
  const trust = await parseTrust({ keys: [{ party: 'CASPA', key: caspa.publicKey }] });
  for (const change of [{ name: 'org.caspa.other' }, { version: '9.0.0' }]) {
    const payload = manifestBytes({ ...signed.manifest, ...change });
    const head = { party: 'CASPA', signedAt: '2026-11-03' };
    const one = await signBytes(payload, 'careplan-kit-pack+jws', caspa.privateKey, head);
    const signatures = { payload: encodePayload(payload), signatures: [one] };
    const { refusals } = await verifyPack({ ...signed, signatures }, { trust, today: TODAY });
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ['changed-file'],
    );
  }
});
