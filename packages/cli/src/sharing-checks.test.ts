// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Memory, PACK, bytes, codesOf, folder, form, json, run, signedPack } from '../test/sharing.js';

const FALLS = 'https://caspa.example/forms/falls';
const count = { type: 'integer', id: 'count', label: 'Falls in the last year', min: 0, max: 500, locked: 'always' };
const standard = form({ items: [count] });
const local = (items: readonly object[]) =>
  form({ id: 'ours', url: 'https://lantern.example/falls', derivedFrom: [`${FALLS}|1.0.0`], items });
const own = { type: 'text', id: 'lantern.room', label: 'Which room?' };

describe('compare', () => {
  test('a copy with additions: 0, with what is the core and what was added', async () => {
    const disk = folder({ 'a.json': local([own, count]), 'b.json': standard });
    const { code, result } = await json(disk, 'compare', 'a.json', 'b.json');
    assert.deepEqual(
      [code, result],
      [0, { ok: true, reasons: [], core: ['count'], hidden: [], added: ['lantern.room'] }],
    );
    assert.equal((await run(disk, 'compare', 'a.json', 'b.json')).out, 'Answers to the core compare.');
  });

  test('a copy without a locked question: 1, and what to do', async () => {
    const disk = folder({ 'a.json': local([own]), 'b.json': standard });
    const { code, result } = await json(disk, 'compare', 'a.json', 'b.json');
    assert.deepEqual([code, result['ok'], codesOf(result['reasons'])], [1, false, ['gone']]);
    assert.match(
      (await run(disk, 'compare', 'a.json', 'b.json')).out,
      /“Falls in the last year” is gone\. Put it back/,
    );
  });

  test('the standard may be in a pack; one that the copy does not name: 1', async () => {
    const disk = await signedPack({
      'falls/definitions/falls.json': standard,
      'a.json': local([count]),
      'c.json': form(),
    });
    assert.equal((await run(disk, 'compare', 'a.json', PACK)).code, 0);
    const { code, result } = await json(disk, 'compare', 'c.json', PACK);
    assert.deepEqual([code, codesOf(result['issues'])], [1, ['not-in-pack']]);
  });
});

describe('catalogue check', () => {
  const check = (disk: Memory, ...more: readonly string[]) =>
    json(disk, 'catalogue', 'check', 'catalogue', '--in-use', 'used.json', '--trust', 'caspa.trust.json', ...more);

  async function catalogue(notices: readonly object[] = []) {
    const disk = await signedPack({ 'used.json': [{ url: FALLS, version: '1.0.0' }] });
    disk.write(`catalogue/${PACK}`, disk.read(PACK));
    disk.write(
      'catalogue/catalogue.json',
      bytes(JSON.stringify({ name: 'org.caspa.catalogue', title: 'Forms', notices })),
    );
    const built = await run(
      disk,
      'catalogue',
      'build',
      'catalogue',
      '--key',
      'caspa.private.json',
      '--on',
      '2026-11-20',
    );
    assert.equal(built.code, 0, built.err);
    return disk;
  }

  test('nothing to know: 0; due for review: 0, and told', async () => {
    const disk = await catalogue();
    assert.deepEqual((await check(disk, '--on', '2026-11-22')).result, { ok: true, notices: [], refusals: [] });
    const later = await check(disk, '--on', '2027-11-03');
    assert.equal(later.code, 0);
    assert.deepEqual(
      (later.result['notices'] as { kind: string }[]).map(({ kind }) => kind),
      ['review-due'],
    );
  });

  test('a form in use that was withdrawn: 1, with the reason, so that a nightly run of a supplier fails', async () => {
    const notice = { kind: 'withdrawn', form: FALLS, versions: '*', at: '2026-11-20', reason: 'It adds up wrongly.' };
    const { code, result } = await check(await catalogue([notice]), '--on', '2026-11-22');
    assert.deepEqual([code, result['ok']], [1, false]);
    assert.match((result['notices'] as { message: string }[])[0]!.message, /It adds up wrongly\. Stop using it now\./);
  });

  test('a catalogue that is not what was signed: 1, and no notice is believed', async () => {
    const disk = await catalogue();
    disk.write('catalogue/index.json', bytes(JSON.stringify({ ...disk.json('catalogue/index.json'), sequence: 7 })));
    const { code, result } = await check(disk, '--on', '2026-11-22');
    assert.deepEqual([code, result['notices'], codesOf(result['refusals'])], [1, [], ['signature-false']]);
  });
});

describe('conformance', () => {
  const fixture = {
    format: 'careplan-kit/fixture-1',
    id: 'two-falls',
    form: FALLS,
    about: 'Two falls.',
    today: '2026-11-22',
    answers: { count: '2' },
  };
  const submission = (answers: object) => ({ form: { id: 'falls', url: FALLS, version: '1.0.0' }, answers });
  const conform = async (answers: object, ...more: readonly string[]) => {
    const disk = await signedPack({
      'falls/definitions/falls.json': standard,
      'falls/fixtures/two-falls.json': fixture,
      'made/two-falls.json': submission(answers),
      'tried.json': [{ area: 'print', checks: [{ id: 'paper', about: 'On paper.', outcome: 'passed', at: [] }] }],
    });
    const call = ['conformance', PACK, '--submissions', 'made', '--product', 'Lantern', '--release', '4.1.0', ...more];
    return { disk, ...(await json(disk, ...call)) };
  };

  test('a product that gives what the standard gives: 0, and what was not run is told', async () => {
    const { code, result, disk } = await conform({ count: '2' }, '--tried', 'tried.json', '--out', 'evidence.json');
    assert.deepEqual([code, result['passed'], result['failed'], result['notRun']], [0, 2, 0, 3]);
    assert.deepEqual(disk.json('evidence.json'), result);
  });

  test('a product that gives something else: 1, with the question; without options: 2', async () => {
    const { code, result, disk } = await conform({ count: '3' });
    assert.deepEqual([code, result['failed']], [1, 1]);
    const [area] = result['areas'] as { checks: { at: string[] }[] }[];
    assert.deepEqual(area!.checks[0]!.at, ['count']);
    assert.equal((await run(disk, 'conformance', PACK)).code, 2);
  });
});
