// SPDX-License-Identifier: Apache-2.0
// What needs no browser. Pages are tried in test/sharing/conformance.test.mjs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EvidenceReport } from '@careplan-kit/catalogue';
import { run, signedPack } from '../../test/sharing.js';
import { InputError } from '../faults.js';
import { optional } from './browser.js';
import { policyFaults } from './checks.js';
import { evidencePage } from './evidence-page.js';

describe('a content security policy', () => {
  test('that lets in no strange script is good, by script-src or by default-src, in one of several', () => {
    for (const policies of [
      ["default-src 'none'; script-src 'self'"],
      ["default-src 'self'"],
      ["script-src 'nonce-abc' 'strict-dynamic' https: 'unsafe-inline'"],
      ["img-src 'self'", "script-src 'self'"],
    ])
      assert.deepEqual(policyFaults(policies), [], policies.join());
  });

  test('that does not is told with what lets it in', () => {
    for (const [policies, fault] of [
      [[], 'no content security policy'],
      [["img-src 'self'"], 'no script-src'],
      [["script-src 'self' 'unsafe-inline'"], "script-src 'unsafe-inline'"],
      [["default-src 'self' https:"], 'default-src https:'],
      [["script-src 'nonce-abc' 'unsafe-eval'"], "script-src 'unsafe-eval'"],
      [["Script-Src 'self'  *"], 'script-src *'],
    ] as const)
      assert.deepEqual(policyFaults(policies), [fault]);
  });
});

describe('trying a page', () => {
  test('without what drives a browser is refused, with what to install; any other error is not hidden', async () => {
    const gone = 'a-package-nobody-has';
    await assert.rejects(
      optional(gone, () => import(gone) as Promise<unknown>),
      (error) =>
        error instanceof InputError &&
        error.issues[0]?.code === 'not-installed' &&
        /npm install --save-dev puppeteer-core axe-core/.test(error.message),
    );
    await assert.rejects(
      optional('x', () => Promise.reject(new TypeError('broken'))),
      TypeError,
    );
  });

  test('an address that is none, both ways at once, or neither: 2', async () => {
    const disk = await signedPack();
    const call = ['conformance', 'org.caspa.falls-1.0.0.tgz', '--product', 'Lantern', '--release', '4.1.0'];
    for (const more of [
      ['--host', 'lantern'],
      ['--host', 'file:///page.html'],
      ['--host', 'https://lantern.example', '--submissions', 'made'],
      [],
    ]) {
      const { code, out } = await run(disk, ...call, ...more);
      assert.deepEqual([code, out], [2, ''], more.join(' '));
    }
  });
});

test('the report for people has each check, and words from outside make no heading, link or table', () => {
  const report: EvidenceReport = {
    format: 'careplan-kit/evidence-1',
    product: { name: 'Lantern\n# Passed', version: '4.1.0' },
    pack: { name: 'org.caspa.falls', version: '1.0.0', digest: 'sha256-0' },
    made: '2026-11-22',
    areas: [
      {
        area: 'print',
        checks: [
          { id: 'one', about: 'See [here](https://x.example) <b>', outcome: 'failed', at: ['story'] },
          { id: 'print', about: 'Nothing was tried.', outcome: 'not-run', at: [] },
        ],
      },
    ],
    passed: 0,
    failed: 1,
    notRun: 1,
  };
  const page = evidencePage(report);
  assert.match(page, /^# Lantern \\# Passed 4\.1\.0, tried with org\.caspa\.falls 1\.0\.0\n/);
  assert.match(page, /^- \*\*FAILED\*\* one: See \\\[here\\\]\(https:\/\/x\.example\) \\<b\\>\n {2}- at story$/m);
  assert.match(page, /^- \*\*Not run\*\* print: Nothing was tried\.$/m);
  assert.doesNotMatch(page, /- Browser/);
});
