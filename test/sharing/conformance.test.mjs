// SPDX-License-Identifier: Apache-2.0
// `careplan-kit conformance --host`, as a supplier calls it, on pages that are good and on pages with one fault each.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makePack, packBytes } from '@careplan-kit/catalogue';
import { main } from '@careplan-kit/cli';
import { findChromium } from '../../scripts/browsers.mjs';
import { FORM, FIXTURES, KINDS } from './conformance/falls.mjs';
import { inGuide, startHost } from './conformance/host.mjs';

const ABOUT = {
  name: 'org.caspa.falls',
  version: '1.0.0',
  title: 'Falls',
  description: 'What every member asks about falls.',
  licence: 'CC-BY-4.0',
  canonical: 'https://caspa.example/forms',
  authors: [{ name: 'Emily' }],
  approvals: [{ name: 'Sue', at: '2026-11-01' }],
  published: '2026-11-02',
};

let folder;
let host;
let browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'careplan-kit-conformance-'));
  host = await startHost();
  browser = (await findChromium()).executablePath;
  for (const [name, definitions, fixtures] of [
    ['falls', [FORM], FIXTURES],
    ['guide', [FORM], { 'two-falls.json': JSON.parse(inGuide('falls/fixtures/two-falls.json')) }],
    ['kinds', [KINDS.form], { 'kinds.json': KINDS.fixture }],
  ]) {
    const pack = await makePack({
      about: ABOUT,
      definitions,
      changelog: '## 1.0.0\n',
      licence: 'CC BY 4.0\n',
      fixtures,
    });
    writeFileSync(join(folder, `${name}.tgz`), await packBytes(pack));
  }
});
after(() => {
  host?.close();
  rmSync(folder, { recursive: true });
});

/** What the command says of a page. */
async function tried(page, { pack = 'falls', more = [] } = {}) {
  const out = [];
  const err = [];
  const console = { out: (text) => out.push(text), err: (text) => err.push(text), read: () => '' };
  const call = ['conformance', join(folder, `${pack}.tgz`), '--host', `${host.address}/${page}`];
  const who = ['--product', 'Lantern', '--release', '4.1.0', '--browser', browser, '--sandbox', 'off', '--json'];
  const code = await main([...call, ...who, ...more], console);
  const report = JSON.parse(out.join('') || '{}');
  const checks = (report.areas ?? []).flatMap(({ area, checks: all }) => all.map((check) => ({ area, ...check })));
  return { code, report, checks, err: err.join('\n') };
}
const failures = ({ checks }) => checks.filter(({ outcome }) => outcome === 'failed');
const failed = (result) => failures(result).map(({ area, id }) => `${area}: ${id}`);

describe('a page that does it as the standard means it', () => {
  test('passes in every area, with what was typed by mouse and keyboard', async () => {
    const files = ['--out', join(folder, 'evidence.json'), '--page', join(folder, 'evidence.md')];
    const result = await tried('form?key=secret', { more: files });
    assert.deepEqual(failures(result), []);
    assert.deepEqual([result.code, result.report.failed, result.report.notRun], [0, 0, 0]);
    for (const { area, checks } of result.report.areas) assert.ok(checks.length >= 2, area);
    assert.equal(result.report.host.address, `${host.address}/form`);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8')), result.report);
    const page = readFileSync(join(folder, 'evidence.md'), 'utf8');
    assert.match(page, /^# Lantern 4\.1\.0, tried with org\.caspa\.falls 1\.0\.0\n/);
    assert.match(page, /^- \*\*Passed\*\* two-falls: Two falls\.$/m);
    assert.doesNotMatch(page, /<|secret|In the bathroom/);
  });

  test('passes with every kind of question that a keyboard can answer, in lists of entries too', async () => {
    const result = await tried('form', { pack: 'kinds' });
    assert.deepEqual(failures(result), []);
    assert.equal(result.code, 0);
    const { about: given } = result.checks.find(({ id }) => id === 'kinds-given');
    assert.equal(given, 'With mouse and keyboard 20 of 20 answers were given, and 1 handed to the page.');
  });

  test('passes with a copy of its own that asks more', async () => {
    const result = await tried('form?local');
    assert.deepEqual(failures(result), []);
    assert.equal(result.code, 0);
  });

  test('passes with controls of its own and nothing of the library', async () => {
    const result = await tried('own');
    assert.deepEqual(failures(result), []);
    assert.equal(result.code, 0);
  });
});

test('the page of the guide, with the case of the guide, passes', async () => {
  const result = await tried('guide', { pack: 'guide' });
  assert.deepEqual(failures(result), []);
  assert.deepEqual([result.code, result.report.notRun], [0, 0]);
});

describe('a page with one fault fails in its own area and in no other', () => {
  for (const [fault, expected, page = 'form'] of [
    ['answer', ['data-coverage: two-falls', 'data-coverage: no-fall']],
    ['contrast', /^accessibility: .*-(opened|faults|filled)$/],
    ['wide', /^accessibility: .*-narrow$/],
    ['silent', ['announcements: two-falls-stored', 'announcements: no-fall-stored']],
    [
      'silent-fault',
      ['two-falls', 'no-fall'].flatMap((id) => [`announcements: ${id}-missing`, `announcements: ${id}-stored`]),
      'own',
    ],
    ['policy', /^content-security-policy: .*-stopped$/],
    ['open', /^content-security-policy: .*-policy$/],
    ['no-policy', /^content-security-policy: .*-policy$/],
    ['paper', /^print: .*-filled$/],
    ['cut', ['print: two-falls-filled'], 'own'],
  ])
    test(fault, async () => {
      const result = await tried(`${page}?fault=${fault}`);
      assert.equal(result.code, 1);
      if (Array.isArray(expected)) assert.deepEqual(failed(result).sort(), [...expected].sort());
      else {
        assert.ok(failed(result).length > 0);
        for (const one of failed(result)) assert.match(one, expected);
      }
      for (const { at } of failures(result)) assert.ok(at.length > 0 && !at.join().includes('bathroom'));
    });

  test('one that shows no form at all fails in coverage, and what could not be tried is not said to be good', async () => {
    const result = await tried('form?fault=nothing', { pack: 'kinds' });
    assert.equal(result.code, 1);
    assert.deepEqual(failed(result), ['data-coverage: kinds', 'data-coverage: kinds-shown']);
    assert.deepEqual(
      result.report.areas.filter(({ area }) => area === 'print').map(({ checks }) => checks[0].outcome),
      ['not-run'],
    );
  });
});

test('a page that is not there, and no browser: 1, with what to do', async () => {
  const gone = await tried('nowhere');
  assert.equal(gone.code, 1);
  assert.match(gone.err, /could not be opened: it answers 404/);
  const none = await tried('form', { more: ['--browser', join(folder, 'none')] });
  assert.equal(none.code, 1);
  assert.match(none.err, /could not be started\. Install Chrome/);
});
