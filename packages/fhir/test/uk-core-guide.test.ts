// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const GUIDE = new URL('../../../docs/guides/give-and-take-records-as-fhir.md', import.meta.url);
const LOADER = new URL('../../../scripts/ts-loader.mjs', import.meta.url);

/** This package by its sources, so that the test needs no build of it; others by what a host would get. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@careplan-kit/fhir': new URL('../src/index.ts', import.meta.url).href,
  '@careplan-kit/fhir/uk-core': new URL('../src/uk-core/index.ts', import.meta.url).href,
};

const files = new Map(
  [...readFileSync(GUIDE, 'utf8').matchAll(/^```[a-z]+ ([\w.-]+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [
    name!,
    text!,
  ]),
);

for (const step of ['give', 'take']) {
  test(`the guide, followed word for word, prints what it says: ${step}`, (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-fhir-'));
    context.after(() => rmSync(folder, { recursive: true }));
    for (const [name, text] of files) {
      const here = text.replace(
        /from '(@careplan-kit\/[^']+)'/g,
        (_, specifier: string) => `from '${PACKAGES[specifier] ?? import.meta.resolve(specifier)}'`,
      );
      writeFileSync(join(folder, name), here);
    }
    const printed = execFileSync(process.execPath, ['--import', LOADER.href, join(folder, `${step}.mjs`)], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(printed, files.get(`${step}.txt`));
  });
}
