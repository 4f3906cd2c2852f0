// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { TODAY, sources } from '../../test/falls.js';
import { jsonBytes, toBytes } from '../bytes.js';
import { PackError } from '../pack-error.js';
import { type FormPack, type PackSignatures, SIGNATURES } from '../pack/contents.js';
import { makePack, packBytes } from '../pack/make-pack.js';
import { openPack } from '../pack/open-pack.js';
import { makeKey } from './keys.js';
import { encodePayload, signBytes } from './jws.js';
import { refusalWords } from './refusal.js';
import { signPack } from './sign-pack.js';
import { type Trust, parseTrust } from './trust.js';
import { type Verdict, type VerifyOptions, verifyPack } from './verify-pack.js';

type Key = Awaited<ReturnType<typeof makeKey>>;
let caspa: Key;
let supplier: Key;
let stranger: Key;
let pack: FormPack;
let signed: FormPack;
let trust: Trust;

before(async () => {
  [caspa, supplier, stranger] = [await makeKey(), await makeKey('Ed25519'), await makeKey()];
  pack = await makePack(sources());
  signed = await signPack(pack, caspa.privateKey, { party: 'CASPA', role: 'publisher', signedAt: '2026-11-03' });
  trust = await parseTrust({ keys: [{ party: 'CASPA', key: caspa.publicKey, names: ['org.caspa.*'] }] });
});

const verify = (one: FormPack, options: Partial<VerifyOptions> = {}): Promise<Verdict> =>
  verifyPack(one, { trust, today: TODAY, ...options });
/** Every refusal has a sentence in each language, with nothing left to fill in. */
const codes = ({ ok, refusals }: Verdict) => {
  assert.equal(ok, refusals.length === 0);
  for (const refusal of refusals) {
    for (const language of ['en', 'cy'] as const) {
      const words = refusalWords(refusal, language);
      assert.ok(words.length > 30 && !/[{}…]/.test(words), words);
    }
  }
  return refusals.map(({ code }) => code);
};
const withFile = (one: FormPack, path: string, bytes: Uint8Array | null): FormPack => {
  const files = new Map(one.files);
  if (bytes) files.set(path, bytes);
  else files.delete(path);
  return { ...one, files };
};
const withSignatures = (one: FormPack, signatures: PackSignatures): FormPack => ({
  ...one,
  signatures,
  files: new Map(one.files).set(SIGNATURES, jsonBytes(signatures)),
});
const head = (json: unknown) => encodePayload(toBytes(JSON.stringify(json)));

describe('a pack that was signed', () => {
  test('holds after it was sent and opened again, and says who signed', async () => {
    const verdict = await verify(await openPack(await packBytes(signed)));
    assert.deepEqual(codes(verdict), []);
    assert.deepEqual(verdict.signers, [{ kid: caspa.kid, party: 'CASPA', role: 'publisher', signedAt: '2026-11-03' }]);
  });

  test('by two parties, with two kinds of keys, is asked for both where the host wants both', async () => {
    const both = await signPack(signed, supplier.privateKey, { party: 'A supplier', signedAt: '2026-11-04' });
    const keys = [
      { party: 'CASPA', key: caspa.publicKey },
      { party: 'Lantern', key: supplier.publicKey },
    ];
    const two = await parseTrust({ keys, require: { parties: ['CASPA', 'Lantern'] } });
    const verdict = await verify(both, { trust: two });
    assert.deepEqual(codes(verdict), []);
    // The host's own name for the party counts, never what a signature calls itself.
    assert.deepEqual(
      verdict.signers.map(({ party }) => party),
      ['CASPA', 'Lantern'],
    );
    assert.deepEqual(codes(await verify(signed, { trust: two })), ['party-lacking']);
    assert.deepEqual(codes(await verify(signed, { trust: await parseTrust({ keys, require: { least: 2 } }) })), [
      'too-few-parties',
    ]);
  });

  test('two keys of one party are one party', async () => {
    const twice = await signPack(signed, supplier.privateKey, { party: 'CASPA', signedAt: '2026-11-04' });
    const keys = [
      { party: 'CASPA', key: caspa.publicKey },
      { party: 'CASPA', key: supplier.publicKey },
    ];
    assert.deepEqual(codes(await verify(twice, { trust: await parseTrust({ keys, require: { least: 2 } }) })), [
      'too-few-parties',
    ]);
  });

  test('again with the same key has one signature of it, and one that was changed since cannot be signed', async () => {
    const again = await signPack(signed, caspa.privateKey, { party: 'CASPA', signedAt: '2026-11-05' });
    assert.equal(again.signatures!.signatures.length, 1);
    const other = { ...signed, manifest: (await makePack(sources({ title: 'Other' }))).manifest };
    await assert.rejects(signPack(other, supplier.privateKey, { party: 'B', signedAt: TODAY }), PackError);
  });
});

describe('what is refused', () => {
  test('a pack with a changed byte is refused, whichever file and byte it is', async () => {
    const covered = [...signed.files].filter(([path]) => path !== SIGNATURES);
    for (const [path, bytes] of covered) {
      const changed = bytes.slice();
      changed[Math.floor(changed.length / 2)]! ^= 1;
      const verdict = await verify(withFile(signed, path, changed));
      assert.deepEqual(codes(verdict), ['changed-file']);
      assert.deepEqual(verdict.refusals[0]!.path, [path]);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.nat(covered.length - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (which, where, by) => {
          const [path, bytes] = covered[which]!;
          const changed = bytes.slice();
          changed[where % changed.length]! ^= by;
          assert.equal((await verify(withFile(signed, path, changed))).ok, false);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a file that was added or taken away after signing is refused', async () => {
    assert.deepEqual(codes(await verify(withFile(signed, 'package/fixtures/more.json', toBytes('{}')))), [
      'extra-file',
    ]);
    assert.deepEqual(codes(await verify(withFile(signed, 'package/CHANGELOG.md', null))), ['missing-file']);
  });

  test('no change of a byte anywhere in the file of a pack leaves a verdict of good with other contents', async () => {
    const bytes = await packBytes(signed);
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice();
        changed[at]! ^= by;
        let read;
        try {
          read = await openPack(changed);
        } catch (error) {
          assert.ok(error instanceof PackError, String(error));
          return;
        }
        opened += 1;
        if ((await verify(read)).ok) assert.equal(read.digest, signed.digest);
      }),
      { numRuns: 150 },
    );
    assert.ok(opened < 150);
  });

  test('a pack that nobody signed, or that only a key nobody trusts signed, is refused', async () => {
    assert.deepEqual(codes(await verify(pack)), ['not-signed']);
    const other = await signPack(pack, stranger.privateKey, { party: 'CASPA', signedAt: '2026-11-03' });
    assert.deepEqual(codes(await verify(other)), ['key-not-trusted']);
  });

  test('a key nobody trusts beside one that is trusted changes nothing', async () => {
    const both = await signPack(signed, stranger.privateKey, { party: 'CASPA', signedAt: '2026-11-03' });
    const verdict = await verify(both);
    assert.deepEqual(codes(verdict), []);
    assert.deepEqual(
      verdict.passedOver.map(({ code }) => code),
      ['key-not-trusted'],
    );
  });

  test('a signature without a key, or with a public key as the secret, is refused even beside a good one', async () => {
    const { payload, signatures } = signed.signatures!;
    const said = { kid: caspa.kid, typ: 'careplan-kit-pack+jws', party: 'CASPA', signedAt: '2026-11-03' };
    const secret = JSON.stringify(caspa.publicKey);
    for (const alg of ['none', 'None', 'HS256', 'HS512', 'RS256', 'ES384', 'ES256K', 'EdDSA', '']) {
      const written = head({ alg, ...said });
      const signature = alg.startsWith('HS')
        ? createHmac('sha256', secret).update(`${written}.${payload}`).digest('base64url')
        : alg === 'none'
          ? ''
          : signatures[0]!.signature;
      for (const list of [[{ protected: written, signature }], [...signatures, { protected: written, signature }]]) {
        const verdict = await verify(withSignatures(signed, { payload, signatures: list }));
        assert.deepEqual(codes(verdict), ['algorithm-not-taken'], alg);
      }
    }
  });

  test('a signature without a key is refused even under the name of a key nobody knows', async () => {
    const { payload, signatures } = signed.signatures!;
    const said = { kid: stranger.kid, typ: 'careplan-kit-pack+jws', party: 'X', signedAt: '2026-11-03' };
    const list = [...signatures, { protected: head({ alg: 'none', ...said }), signature: '' }];
    assert.deepEqual(codes(await verify(withSignatures(signed, { payload, signatures: list }))), [
      'algorithm-not-taken',
    ]);
  });

  test('a signature of one kind of key never passes for the other', async () => {
    const { payload, signatures } = signed.signatures!;
    const written = head({
      alg: 'Ed25519',
      kid: caspa.kid,
      typ: 'careplan-kit-pack+jws',
      party: 'C',
      signedAt: '2026-11-03',
    });
    const one = { protected: written, signature: signatures[0]!.signature };
    assert.deepEqual(codes(await verify(withSignatures(signed, { payload, signatures: [one] }))), [
      'algorithm-not-taken',
    ]);
  });

  test('a key that a signature brings with it is never used', async () => {
    const { payload } = signed.signatures!;
    const one = await signBytes(toBytes('x'), 'careplan-kit-pack+jws', stranger.privateKey, {
      party: 'CASPA',
      signedAt: '2026-11-03',
    });
    const written = head({
      alg: 'ES256',
      kid: caspa.kid,
      jwk: stranger.publicKey,
      jku: 'https://elsewhere.example/keys',
      typ: 'careplan-kit-pack+jws',
      party: 'CASPA',
      signedAt: '2026-11-03',
    });
    const forged = withSignatures(signed, { payload, signatures: [{ protected: written, signature: one.signature }] });
    assert.deepEqual(codes(await verify(forged)), ['signature-false']);
  });

  test('a signature of other contents, or of something else, is refused', async () => {
    const other = await signPack(await makePack(sources({ title: 'Other' })), caspa.privateKey, {
      party: 'CASPA',
      signedAt: '2026-11-03',
    });
    assert.ok(codes(await verify(withSignatures(signed, other.signatures!))).includes('changed-file'));
    const { payload } = signed.signatures!;
    const bytes = Uint8Array.from(Buffer.from(payload, 'base64url'));
    const kind = await signBytes(bytes, 'careplan-kit-catalogue+jws', caspa.privateKey, {
      party: 'C',
      signedAt: '2026-11-03',
    });
    assert.deepEqual(codes(await verify(withSignatures(signed, { payload, signatures: [kind] }))), ['signed-for-else']);
    const notManifest = encodePayload(toBytes('{}'));
    const one = await signBytes(toBytes('{}'), 'careplan-kit-pack+jws', caspa.privateKey, {
      party: 'C',
      signedAt: '2026-11-03',
    });
    const verdict = await verify(withSignatures(signed, { payload: notManifest, signatures: [one] }));
    assert.deepEqual(codes(verdict), ['signature-unreadable']);
  });

  test('a key counts only for the names, and in the days, the host trusts it for', async () => {
    const key = caspa.publicKey;
    for (const [entry, code] of [
      [{ names: ['org.lantern.*'] }, 'key-not-for-this'],
      [{ names: ['org.caspa'] }, 'key-not-for-this'],
      [{ names: ['org.casp*'] }, 'key-not-for-this'],
      [{ from: '2026-11-04' }, 'key-too-early'],
      [{ until: '2026-11-02' }, 'key-expired'],
      [{ revoked: { at: '2026-11-20', reason: 'The laptop it was on was stolen.' } }, 'key-revoked'],
    ] as const) {
      const own = await parseTrust({ keys: [{ party: 'CASPA', key, ...entry }] });
      assert.deepEqual(codes(await verify(signed, { trust: own })), [code]);
    }
    for (const entry of [
      { names: ['org.caspa.falls'] },
      { names: ['*'] },
      { from: '2026-11-03', until: '2026-11-03' },
    ]) {
      const own = await parseTrust({ keys: [{ party: 'CASPA', key, ...entry }] });
      assert.deepEqual(codes(await verify(signed, { trust: own })), []);
    }
    assert.deepEqual(codes(await verify(signed, { today: '2026-11-02' })), ['signed-tomorrow']);
  });

  test('a key that takes the place of another is trusted beside it, and the old one for its days', async () => {
    const next = await makeKey();
    const rotated = await parseTrust({
      keys: [
        { party: 'CASPA', key: caspa.publicKey, until: '2026-11-10' },
        { party: 'CASPA', key: next.publicKey, from: '2026-11-10' },
      ],
    });
    assert.deepEqual(codes(await verify(signed, { trust: rotated })), []);
    const later = await signPack(pack, next.privateKey, { party: 'CASPA', signedAt: '2026-11-20' });
    assert.deepEqual(codes(await verify(later, { trust: rotated })), []);
    const late = await signPack(pack, caspa.privateKey, { party: 'CASPA', signedAt: '2026-11-20' });
    assert.deepEqual(codes(await verify(late, { trust: rotated })), ['key-expired']);
  });

  test('a version older than one in use is refused, and so are other contents under the same version', async () => {
    const name = 'org.caspa.falls';
    assert.deepEqual(codes(await verify(signed, { known: [{ name, version: '1.10.0' }] })), ['downgraded']);
    assert.deepEqual(
      codes(
        await verify(signed, {
          known: [
            { name, version: '1.1.9' },
            { name: 'org.x.y', version: '9.0.0' },
          ],
        }),
      ),
      [],
    );
    assert.deepEqual(codes(await verify(signed, { known: [{ name, version: '1.2.0', digest: signed.digest }] })), []);
    const digest = `sha256-${'0'.repeat(64)}`;
    assert.deepEqual(codes(await verify(signed, { known: [{ name, version: '1.2.0', digest }] })), [
      'same-version-other-content',
    ]);
    assert.deepEqual(codes(await verify(signed, { listed: { name, version: '1.2.0', digest } })), ['not-as-listed']);
  });

  test('a form that was withdrawn, or may no longer be used, is refused with the reason and what to do', async () => {
    const notice = {
      kind: 'withdrawn',
      form: 'https://caspa.example/forms/falls',
      versions: '<=1.2.0',
      at: '2026-11-21',
      reason: 'It missed falls at night.',
      useInstead: 'https://caspa.example/forms/falls|1.2.1',
    } as const;
    const verdict = await verify(signed, { notices: [notice] });
    assert.deepEqual(codes(verdict), ['withdrawn']);
    assert.equal(
      refusalWords(verdict.refusals[0]!),
      '“Falls” 1.2.0 was withdrawn on 2026-11-21: It missed falls at night. Use https://caspa.example/forms/falls|1.2.1 instead.',
    );
    assert.deepEqual(codes(await verify(signed, { notices: [{ ...notice, versions: '<1.2.0' }] })), []);
    assert.deepEqual(codes(await verify(signed, { notices: [{ ...notice, kind: 'deprecated' }] })), []);
    const short = await signPack(await makePack(sources({ expires: '2026-11-21' })), caspa.privateKey, {
      party: 'C',
      signedAt: '2026-11-03',
    });
    assert.deepEqual(codes(await verify(short)), ['expired']);
    assert.deepEqual(codes(await verify(short, { today: '2026-11-21' })), []);
  });

  test('what is written into a sentence stays one plain line', () => {
    const words = refusalWords({ code: 'key-not-trusted', with: { party: 'CASPA\n\u202Eoops {kid}', kid: 'k' } });
    assert.ok(words.includes('“CASPA oops {kid}”'), words);
  });
});
