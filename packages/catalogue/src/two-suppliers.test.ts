// SPDX-License-Identifier: Apache-2.0
// An association publishes a form; two suppliers run it, one with additions of its own.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type FormDefinition, createForm, createSubmission, parseDefinition } from '@careplan-kit/forms';
import { TODAY, sources } from '../test/falls.js';
import {
  type Catalogue,
  type FormInUse,
  type Notice,
  type Trust,
  buildCatalogue,
  catalogueBytes,
  checkWithdrawals,
  compareToCore,
  coreAnswers,
  deriveLocal,
  hostNoticeWords,
  makeKey,
  makePack,
  openCatalogue,
  openPack,
  packBytes,
  parseTrust,
  refusalWords,
  resolve,
  signCatalogue,
  signPack,
  verifyPack,
} from './index.js';

const FALLS = 'https://caspa.example/forms/falls';
const INDEX = 'index.json';
const SIGNED = 'index.signatures.json';
type Folder = ReadonlyMap<string, Uint8Array>;
type Key = Awaited<ReturnType<typeof makeKey>>;

/** A supplier's product: it trusts the association, keeps what it has used, and has no network but a folder. */
class Host {
  readonly known: { name: string; version: string; digest: string }[] = [];
  readonly inUse: FormInUse[] = [];
  sequence = 0;

  constructor(readonly trust: Trust) {}

  async catalogue(folder: Folder): Promise<Catalogue> {
    const options = { trust: this.trust, today: TODAY, lastSequence: this.sequence };
    const opened = await openCatalogue(folder.get(INDEX)!, folder.get(SIGNED) ?? null, options);
    if (!opened.ok) throw new Error(opened.refusals.map((one) => refusalWords(one)).join(' '));
    this.sequence = opened.catalogue.sequence;
    return opened.catalogue;
  }

  /** Takes a form in use, or says in words why not. */
  async install(folder: Folder, range = '^1.0.0'): Promise<FormDefinition> {
    const catalogue = await this.catalogue(folder);
    const found = resolve(catalogue, FALLS, range, TODAY);
    if (!found.ok) throw new Error(found.refusals.map((one) => refusalWords(one)).join(' '));
    const { name, version, digest } = found.pack;
    const pack = await openPack(folder.get(found.pack.file)!);
    const verdict = await verifyPack(pack, {
      trust: this.trust,
      today: TODAY,
      notices: catalogue.notices,
      known: this.known,
      listed: { name, version, digest },
    });
    if (!verdict.ok) throw new Error(verdict.refusals.map((one) => refusalWords(one)).join(' '));
    this.known.push({ name, version, digest });
    this.inUse.push({ url: FALLS, version: found.form.version, sha256: found.form.sha256 });
    return pack.definitions.find(({ url }) => url === FALLS)!;
  }
}

let caspa: Key;
let plain: Host;
let other: Host;
let folder: Folder;

async function publish(
  versions: readonly string[],
  notices: readonly Notice[] = [],
  previous?: Catalogue,
  key = caspa,
) {
  const files = new Map<string, Uint8Array>();
  for (const version of versions) {
    const pack = await signPack(await makePack(sources({ version }, { version })), key.privateKey, {
      party: 'CASPA',
      signedAt: '2026-11-03',
    });
    files.set(`falls-${version}.tgz`, await packBytes(pack));
  }
  const about = { name: 'org.caspa.catalogue', title: 'Forms of CASPA', notices };
  const catalogue = await buildCatalogue({ about, packs: files, previous, today: TODAY });
  const index = catalogueBytes(catalogue);
  const signed = await signCatalogue(index, key.privateKey, { party: 'CASPA', signedAt: TODAY });
  return { folder: new Map([...files, [INDEX, index], [SIGNED, signed]]), catalogue };
}

before(async () => {
  caspa = await makeKey();
  const trust = await parseTrust({ keys: [{ party: 'CASPA', key: caspa.publicKey, names: ['org.caspa.*'] }] });
  [plain, other] = [new Host(trust), new Host(trust)];
  ({ folder } = await publish(['1.2.0']));
});

function fill(definition: FormDefinition, answers: Readonly<Record<string, never | string | string[] | boolean>>) {
  const form = createForm(definition, { context: { today: TODAY }, scores: 'all' });
  for (const [key, answer] of Object.entries(answers)) form.answer(key, answer);
  form.confirmScore('falls');
  const made = createSubmission(form, {
    id: `of-${definition.id}`,
    subjectOfCare: 'mrs-smith',
    author: { id: 'jane', name: 'Jane', role: 'care worker' },
    submittedAt: '2026-11-22T10:00:00Z',
  });
  assert.ok(made.ok, JSON.stringify(made));
  return made.submission;
}

/** What the second supplier makes of the standard: more questions, another order, nothing of the core touched. */
function ownCopy(standard: FormDefinition): FormDefinition {
  const local = structuredClone(
    deriveLocal(standard, { id: 'lantern-falls', url: 'https://lantern.example/forms/falls', version: '1.0.0' }),
  ) as unknown as { items: { id: string; items?: object[] }[] };
  local.items.reverse();
  local.items
    .find(({ id }) => id === 'history')!
    .items!.push({ type: 'text', id: 'lantern.room', label: 'Which room?' });
  local.items.push({ id: 'lantern.sensor', ...{ type: 'boolean', label: 'Did the sensor ring?' } });
  return parseDefinition(local);
}

describe('two suppliers run the same signed standard', () => {
  test('with local additions in one of them, and produce answers that can be set side by side', async () => {
    const [standard, same] = [await plain.install(folder), await other.install(folder)];
    assert.deepEqual(standard, same);
    const local = ownCopy(same);
    assert.deepEqual(compareToCore(local, standard).reasons, []);
    const answers = { count: '3', fear: 'yes', aids: ['1', '2'], dizzy: true, pressure: '130/80, 110/70' };
    const one = coreAnswers(fill(standard, answers), standard);
    const two = coreAnswers(fill(local, { ...answers, 'lantern.room': 'Bathroom', 'lantern.sensor': true }), standard);
    assert.deepEqual(two.answers, one.answers);
    assert.deepEqual(two.scores, { falls: { total: '3', band: null, flags: [] } });
    assert.deepEqual([one.form.url, two.form.url], [FALLS, 'https://lantern.example/forms/falls']);
    assert.deepEqual(Object.keys(one.answers), ['count', 'fear', 'story', 'aids', 'injury', 'pressure']);
  });

  test('a changed byte, an untrusted key, a downgraded version and a withdrawn form are refused with what to do', async () => {
    const host = new Host(plain.trust);
    const changed = new Map(folder);
    const bytes = folder.get('falls-1.2.0.tgz')!.slice();
    bytes[200]! ^= 1;
    changed.set('falls-1.2.0.tgz', bytes);
    await assert.rejects(host.install(changed), /cannot be used|Do not use it/);

    const stranger = await publish(['1.2.0'], [], undefined, await makeKey());
    await assert.rejects(
      host.install(stranger.folder),
      /key that is not trusted here .* get the key from them in another way/,
    );

    const { folder: both, catalogue } = await publish(['1.2.0', '1.3.0']);
    await host.install(both);
    await assert.rejects(host.install(both, '~1.2.0'), /Older versions may have faults that were mended: use 1\.3\.0/);

    const notices: Notice[] = [
      {
        kind: 'withdrawn',
        form: FALLS,
        versions: '1.3.0',
        at: TODAY,
        reason: 'It adds up wrongly.',
        useInstead: `${FALLS}|1.4.0`,
      },
    ];
    const later = await publish(['1.2.0', '1.3.0'], notices, catalogue);
    await assert.rejects(
      host.install(later.folder, '1.3.0'),
      /withdrawn on 2026-11-22: It adds up wrongly\. Use .*1\.4\.0 instead/,
    );
  });

  test('a host that runs a form hears of its withdrawal with the next index, and is not given the index before again', async () => {
    const host = new Host(plain.trust);
    const first = await publish(['1.2.0']);
    await host.install(first.folder);
    assert.deepEqual(checkWithdrawals(host.inUse, await host.catalogue(first.folder), TODAY), []);
    const notices: Notice[] = [
      { kind: 'withdrawn', form: FALLS, versions: '^1.0.0', at: TODAY, reason: 'It adds up wrongly.' },
    ];
    const second = await publish(['1.2.0'], notices, first.catalogue);
    const [told] = checkWithdrawals(host.inUse, await host.catalogue(second.folder), TODAY);
    assert.equal(told?.urgency, 'stop');
    assert.match(hostNoticeWords(told!), /Stop using it now/);
    await assert.rejects(host.catalogue(first.folder), /older than one that was used here before/);
  });
});
