// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const GUIDE = new URL('../../../../docs/guides/legacy-import.md', import.meta.url);
const LOADER = new URL('../../../../scripts/ts-loader.mjs', import.meta.url);
const sourceOf = (file: string) => new URL(file, import.meta.url).href;

/** What the packages' names mean here: the sources, so that the test needs no build. */
const MODEL = `
export { AboutMe } from '${sourceOf('../about-me.ts')}';
export { Risk } from '${sourceOf('../observations/risk.ts')}';
export { Preference } from '${sourceOf('../observations/preference.ts')}';
`;
const PACKAGES: Readonly<Record<string, string>> = {
  '@careplan-kit/model': './model.mjs',
  '@careplan-kit/model/mods': './model.mjs',
  '@careplan-kit/model/legacy-import': sourceOf('index.ts'),
};

/** The files of the guide: each fenced block that names one. */
const files = new Map(
  [...readFileSync(GUIDE, 'utf8').matchAll(/^```[a-z]+ ([\w.-]+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [
    name!,
    text!,
  ]),
);

test('the guide, followed word for word, prints what it says and imports all five people', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-import-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'model.mjs'), MODEL);
  for (const [name, text] of files) {
    const here = text.replace(
      /from '(@careplan-kit\/[^']+)'/g,
      (_, specifier: string) => `from '${PACKAGES[specifier]!}'`,
    );
    writeFileSync(join(folder, name), here);
  }
  const printed = execFileSync(process.execPath, ['--import', LOADER.href, join(folder, 'import.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.ok(printed.startsWith(files.get('summary.txt')!), printed);
  assert.match(printed, /\nR001: 2\nR002: 2\nR003: 0\nR004: 1\nR005: 1\nLeft over: 14\n$/);
});
