// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHANGE_KINDS, TRAY_WORDS } from './index.js';

const guide = (name: string) => readFileSync(new URL(`../../../../docs/guides/${name}.md`, import.meta.url), 'utf8');
const LOADER = new URL('../../../../scripts/ts-loader.mjs', import.meta.url);
const sourceOf = (file: string) => new URL(file, import.meta.url).href;

/** What the packages' names mean here: the sources, so that the test needs no build. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@careplan-kit/forms/contract': sourceOf('../contract/index.ts'),
  '@careplan-kit/forms/lint': sourceOf('../lint/index.ts'),
  '@careplan-kit/forms/change': sourceOf('index.ts'),
};

/** The files of a guide: each fenced block that names one. */
const filesOf = (text: string) =>
  new Map([...text.matchAll(/^```[a-z]+ ([\w.-]+)\n([\s\S]*?)^```$/gm)].map(([, name, block]) => [name!, block!]));

const RUNS: readonly [name: string, runs: readonly [script: string, prints: string][]][] = [
  [
    'check-a-form',
    [
      ['check.mjs', 'findings.txt'],
      ['aloud.mjs', 'aloud.txt'],
    ],
  ],
  [
    'change-a-published-form',
    [
      ['diff.mjs', 'diff.txt'],
      ['carry.mjs', 'carry.txt'],
    ],
  ],
];

for (const [name, runs] of RUNS) {
  test(`the guide ${name}, followed word for word, prints what it says`, (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-forms-'));
    context.after(() => rmSync(folder, { recursive: true }));
    const files = filesOf(guide(name));
    for (const [file, text] of files) {
      const here = text.replace(
        /from '(@careplan-kit\/[^']+)'/g,
        (_, specifier: string) => `from '${PACKAGES[specifier]!}'`,
      );
      writeFileSync(join(folder, file), here);
    }
    for (const [script, prints] of runs) {
      const printed = execFileSync(process.execPath, ['--import', LOADER.href, join(folder, script)], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(printed, files.get(prints), script);
    }
  });
}

test('the tables of the guide say what the library says', () => {
  const text = guide('change-a-published-form');
  const kinds = [...text.matchAll(/^\| `([a-z-]+)`\s*\| (compatible|migration|breaking)\s*\| (.*?)\s*\|$/gm)];
  assert.deepEqual(
    kinds.map(([, kind, atMost, about]) => ({ kind, atMost, about })),
    CHANGE_KINDS.map((one) => ({ ...one })),
  );
  const reasons = [...text.matchAll(/^\| `([a-z-]+)`\s*\| ([^|]*?\.)\s*\|$/gm)].map(([, reason, words]) => [
    reason,
    words,
  ]);
  assert.deepEqual(
    reasons,
    Object.entries(TRAY_WORDS).map(([reason, { en }]) => [reason, en]),
  );
});
