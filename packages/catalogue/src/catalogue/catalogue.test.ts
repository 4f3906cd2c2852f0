// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { TODAY, fallsJson, sources } from '../../test/falls.js';
import { jsonBytes, toBytes } from '../bytes.js';
import { PackError } from '../pack-error.js';
import { makePack, packBytes, packFileName } from '../pack/make-pack.js';
import { type SignatureHead, signBytes } from '../signature/jws.js';
import { makeKey } from '../signature/keys.js';
import { refusalWords } from '../signature/refusal.js';
import { signPack } from '../signature/sign-pack.js';
import { type Trust, parseTrust } from '../signature/trust.js';
import { buildCatalogue } from './build-catalogue.js';
import { checkWithdrawals, hostNoticeWords } from './check-withdrawals.js';
import { type Catalogue, parseCatalogue } from './listing.js';
import type { Notice } from './notice.js';
import { catalogueBytes, openCatalogue, signCatalogue } from './open-catalogue.js';
import { resolve } from './resolve.js';

const FALLS = 'https://caspa.example/forms/falls';
const about = { name: 'org.caspa.catalogue', title: 'Forms of CASPA' };
const notice = (change: Partial<Notice> = {}): Notice => ({
  kind: 'withdrawn',
  form: FALLS,
  versions: '1.2.0',
  at: '2026-11-20',
  reason: 'It missed falls at night.',
  ...change,
});

async function packOf(version: string, change: { about?: object; form?: object; title?: string } = {}) {
  const made = await makePack(sources({ version, ...change.about }, { version, ...change.form }));
  return [`packs/${packFileName(made)}`, await packBytes(made)] as const;
}
const build = (
  packs: readonly (readonly [string, Uint8Array])[],
  more: object = {},
  previous?: Catalogue,
  today = TODAY,
) => buildCatalogue({ about: { ...about, ...more }, packs: new Map(packs), previous, today });
const faults = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof PackError, String(error));
    return error.issues.map(({ code, path }) => `${code} ${path.join('/')}`);
  }
  return [];
};

let three: (readonly [string, Uint8Array])[];
let caspa: Awaited<ReturnType<typeof makeKey>>;
let trust: Trust;
before(async () => {
  three = [await packOf('1.2.0'), await packOf('1.10.0'), await packOf('2.0.0-draft.1', { form: { status: 'draft' } })];
  caspa = await makeKey();
  trust = await parseTrust({ keys: [{ party: 'CASPA', key: caspa.publicKey, names: ['org.caspa.*'] }] });
});

describe('the index of a folder of packs', () => {
  test('lists every version, oldest first, and reads its own writing', async () => {
    const catalogue = await build([...three].reverse());
    const [pack] = catalogue.packs;
    assert.deepEqual(
      pack!.versions.map(({ version }) => version),
      ['1.2.0', '1.10.0', '2.0.0-draft.1'],
    );
    assert.equal(pack!.versions[0]!.file, 'packs/org.caspa.falls-1.2.0.tgz');
    assert.equal(pack!.versions[0]!.size, three[0]![1].length);
    assert.deepEqual(parseCatalogue(JSON.parse(Buffer.from(catalogueBytes(catalogue)).toString())), catalogue);
    assert.deepEqual(catalogueBytes(catalogue), catalogueBytes(await build(three)));
  });

  test('counts up when something changed, and only then', async () => {
    const first = await build(three.slice(0, 1));
    assert.equal(first.sequence, 1);
    assert.equal((await build(three.slice(0, 1), {}, first, '2026-11-23')).sequence, 1);
    assert.equal((await build(three, {}, first)).sequence, 2);
    assert.equal((await build(three.slice(0, 1), { notices: [notice()] }, first)).sequence, 2);
  });

  test('a published version that changed or is gone is refused, and signing it is no change', async () => {
    const first = await build(three);
    const changed = await packOf('1.2.0', { about: { title: 'Other' } });
    assert.deepEqual(await faults(() => build([changed, ...three.slice(1)], {}, first)), [
      'version-changed packs/org.caspa.falls-1.2.0.tgz',
    ]);
    assert.deepEqual(await faults(() => build(three.slice(1), {}, first)), [
      'version-gone packs/org.caspa.falls-1.2.0.tgz',
    ]);
    const signed = await signPack(await makePack(sources()), caspa.privateKey, { party: 'CASPA', signedAt: TODAY });
    const again = await build([[three[0]![0], await packBytes(signed)], ...three.slice(1)], {}, first);
    assert.equal(again.packs[0]!.versions[0]!.digest, first.packs[0]!.versions[0]!.digest);
  });

  test('one version of a form is one form, in whichever packs it is', async () => {
    const same = await packOf('1.2.0', { about: { name: 'org.caspa.all' } });
    assert.equal((await build([three[0]!, same])).packs.length, 2);
    const other = await packOf('1.2.0', { about: { name: 'org.caspa.all' }, form: { title: 'Other falls' } });
    assert.deepEqual(await faults(() => build([three[0]!, other])), [
      'form-version-changed packs/org.caspa.falls-1.2.0.tgz',
    ]);
    assert.deepEqual(await faults(() => build([three[0]!, ['packs/copy.tgz', three[0]![1]]])), [
      'twice packs/org.caspa.falls-1.2.0.tgz',
    ]);
  });

  test('a withdrawal is never taken back', async () => {
    const first = await build(three, { notices: [notice()] });
    assert.deepEqual(await faults(() => build(three, {}, first)), ['withdrawal-gone catalogue.json/notices']);
    const deprecated = await build(three, { notices: [notice({ kind: 'deprecated' })] });
    assert.deepEqual((await build(three, {}, deprecated)).notices, []);
  });

  test('a file that is no pack is told with its name, and no index is made', async () => {
    assert.deepEqual(await faults(() => build([['packs/a.tgz', toBytes('hello')], ...three])), [
      'not-gzip packs/a.tgz',
    ]);
  });
});

describe('a catalogue a host is given', () => {
  const head: SignatureHead = { party: 'CASPA', signedAt: '2026-11-22' };
  const opened = async (catalogue: Catalogue, more: { lastSequence?: number; today?: string } = {}) => {
    const index = catalogueBytes(catalogue);
    const signatures = await signCatalogue(index, caspa.privateKey, head);
    return openCatalogue(index, signatures, { trust, today: TODAY, ...more });
  };
  const codes = (result: Awaited<ReturnType<typeof openCatalogue>>) => {
    if (result.ok) return [];
    for (const refusal of result.refusals) {
      for (const language of ['en', 'cy'] as const) assert.ok(!/[{}…]/.test(refusalWords(refusal, language)));
    }
    return result.refusals.map(({ code }) => code);
  };

  test('opens when a key it trusts for that name signed it', async () => {
    const catalogue = await build(three);
    const result = await opened(catalogue);
    assert.ok(result.ok);
    assert.deepEqual(result.catalogue, catalogue);
    assert.deepEqual(
      result.signers.map(({ party }) => party),
      ['CASPA'],
    );
    assert.deepEqual(codes(await opened({ ...catalogue, name: 'org.lantern.catalogue' })), ['key-not-for-this']);
  });

  test('an index that was changed, is not signed, or carries the signature of a pack is refused', async () => {
    const index = catalogueBytes(await build(three, { notices: [notice()] }));
    const signatures = await signCatalogue(index, caspa.privateKey, head);
    const without = catalogueBytes(await build(three));
    assert.deepEqual(codes(await openCatalogue(without, signatures, { trust, today: TODAY })), ['signature-false']);
    assert.deepEqual(codes(await openCatalogue(index, null, { trust, today: TODAY })), ['not-signed']);
    const other = jsonBytes({ signatures: [await signBytes(index, 'careplan-kit-pack+jws', caspa.privateKey, head)] });
    assert.deepEqual(codes(await openCatalogue(index, other, { trust, today: TODAY })), ['signed-for-else']);
  });

  test('an old copy, which would hide what was withdrawn since, is refused', async () => {
    const catalogue = await build(three, { validForDays: 30 });
    assert.equal(catalogue.validUntil, '2026-12-22');
    assert.deepEqual(codes(await opened(catalogue, { lastSequence: 2 })), ['catalogue-older']);
    assert.deepEqual(codes(await opened(catalogue, { lastSequence: 1, today: '2026-12-22' })), []);
    assert.deepEqual(codes(await opened(catalogue, { today: '2026-12-23' })), ['catalogue-stale']);
  });

  test('two keys can sign it one after the other', async () => {
    const next = await makeKey();
    const index = catalogueBytes(await build(three));
    const one = await signCatalogue(index, caspa.privateKey, head);
    const both = await signCatalogue(index, next.privateKey, head, one);
    const only = await parseTrust({ keys: [{ party: 'CASPA', key: next.publicKey }] });
    assert.deepEqual(codes(await openCatalogue(index, both, { trust: only, today: TODAY })), []);
    assert.deepEqual(codes(await openCatalogue(index, both, { trust, today: TODAY })), []);
  });

  test('no JSON does anything but be read or be refused', () => {
    const good = { format: 'careplan-kit/catalogue-1', ...about, sequence: 1, made: TODAY, packs: [], notices: [] };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.jsonValue(), (key, value) => {
        try {
          parseCatalogue({ ...good, [key]: value });
        } catch (error) {
          assert.ok(error instanceof PackError, String(error));
        }
      }),
    );
    assert.throws(() => parseCatalogue({ ...good, notices: [{ ...notice(), versions: 'all' }] }), PackError);
    const listed = { version: '1.0.0', size: 1, digest: `sha256-${'0'.repeat(64)}`, published: TODAY, forms: [] };
    const packs = [{ name: 'a.b', title: 'A', versions: [{ ...listed, file: '../../x' }] }];
    assert.throws(() => parseCatalogue({ ...good, packs }), PackError);
  });
});

describe('finding a form by its address and a range', () => {
  const found = (catalogue: Catalogue, form: string, range?: string, today = TODAY) => {
    const result = resolve(catalogue, form, range, today);
    return result.ok ? result.form.version : result.refusals.map(({ code }) => code);
  };

  test('the newest in the range, and a draft only where it is asked for', async () => {
    const catalogue = await build(three);
    assert.equal(found(catalogue, FALLS), '1.10.0');
    assert.equal(found(catalogue, FALLS, '~1.2.0'), '1.2.0');
    assert.equal(found(catalogue, `${FALLS}|1.2.0`), '1.2.0');
    assert.equal(found(catalogue, FALLS, '^2.0.0-draft.1'), '2.0.0-draft.1');
    assert.deepEqual(found(catalogue, FALLS, '^3.0.0'), ['no-such-version']);
    assert.deepEqual(found(catalogue, 'https://caspa.example/forms/other'), ['no-such-form']);
    const result = resolve(catalogue, FALLS, '^1.0.0', TODAY);
    assert.ok(result.ok && result.pack.file === 'packs/org.caspa.falls-1.10.0.tgz');
  });

  test('what was withdrawn or has expired is passed over, and named when nothing else is left', async () => {
    const catalogue = await build(three, { notices: [notice({ versions: '1.10.0' })] });
    assert.equal(found(catalogue, FALLS, '^1.0.0'), '1.2.0');
    assert.deepEqual(found(catalogue, `${FALLS}|1.10.0`), ['withdrawn']);
    const short = await build([await packOf('1.2.0', { about: { expires: '2026-12-01' } })]);
    assert.equal(found(short, FALLS, '*'), '1.2.0');
    assert.deepEqual(found(short, FALLS, '*', '2026-12-02'), ['expired']);
  });
});

describe('what a running host is told of the forms it uses', () => {
  const told = (catalogue: Catalogue, version: string, more: object = {}, today = TODAY) =>
    checkWithdrawals([{ url: FALLS, version, ...more }], catalogue, today).map((one) => {
      for (const language of ['en', 'cy'] as const) {
        const words = hostNoticeWords(one, language);
        assert.ok(words.length > 30 && !/[{}…]/.test(words), words);
      }
      return `${one.urgency} ${one.kind}`;
    });

  test('a withdrawal for safety reaches a host that loaded the form before, first of all, with what to do', async () => {
    const catalogue = await build(three, { notices: [notice({ useInstead: `${FALLS}|1.10.0` })] });
    assert.deepEqual(told(catalogue, '1.2.0'), ['stop withdrawn', 'know newer']);
    assert.equal(
      hostNoticeWords(checkWithdrawals([{ url: FALLS, version: '1.2.0' }], catalogue, TODAY)[0]!),
      `“Falls” 1.2.0 was withdrawn on 2026-11-20: It missed falls at night. Stop using it now. Use ${FALLS}|1.10.0 instead.`,
    );
    assert.deepEqual(told(catalogue, '1.10.0'), []);
  });

  test('a withdrawal of a version is one of its drafts too', async () => {
    const catalogue = await build(three, { notices: [notice({ versions: '2.0.0' })] });
    assert.deepEqual(told(catalogue, '2.0.0-draft.1'), ['stop withdrawn']);
  });

  test('everything else a host has to know, by how much it hurries', async () => {
    const second = fallsJson({ id: 'falls-2', url: 'https://caspa.example/forms/falls-2', title: 'Falls, new' });
    const next = await makePack({
      ...sources({ name: 'org.caspa.falls2', supersedes: [FALLS] }),
      definitions: [second],
    });
    const catalogue = await build(
      [
        await packOf('1.2.0', { about: { reviewBy: '2026-11-10', expires: '2026-11-21' } }),
        ['b.tgz', await packBytes(next)],
      ],
      { notices: [notice({ kind: 'deprecated' })] },
    );
    assert.deepEqual(told(catalogue, '1.2.0', { sha256: '0'.repeat(64) }), [
      'stop changed',
      'stop expired',
      'act deprecated',
      'act review-due',
      'act superseded',
    ]);
    const { sha256 } = catalogue.packs[0]!.versions[0]!.forms[0]!;
    assert.ok(!told(catalogue, '1.2.0', { sha256 }).includes('stop changed'));
    assert.ok(told(catalogue, '0.9.0').includes('act not-listed'));
  });
});
