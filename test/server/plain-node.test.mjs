// SPDX-License-Identifier: Apache-2.0
// On a server without a DOM: every entry of the elements can be imported, and nothing of it runs or fails.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { inRoot } from '../../scripts/root.mjs';
import { IN_FULL } from '../full-run.mjs';

const run = promisify(execFile);
const { exports, peerDependencies } = JSON.parse(readFileSync(inRoot('packages/elements/package.json'), 'utf8'));

/** Entries that need a framework which is not installed here; their own projects in test/bindings import them. */
const NEEDS = { './angular': '@angular/core' };

const entries = Object.keys(exports).filter((entry) => !/\.(json|css)$/.test(entry) && !(entry in NEEDS));

function inNode(script) {
  return run(process.execPath, ['--input-type=module', '--eval', script], { cwd: inRoot('test') });
}

const imports = (list) => list.map((entry) => `await import('@careplan-kit/elements${entry.slice(1)}');`).join('\n');

test('entries of the elements are imported in plain Node, alone and quietly', async () => {
  assert.ok(entries.length > 60, `${entries.length} entries`);
  // A process of its own for each takes half a minute: every eighth, and all of them in the full tests.
  const tried = IN_FULL ? entries : entries.filter((_, index) => index % 8 === 0);
  for (let at = 0; at < tried.length; at += 8) {
    const all = tried.slice(at, at + 8).map(async (entry) => {
      const { stdout, stderr } = await inNode(imports([entry]));
      assert.equal(stdout + stderr, '', entry);
    });
    await Promise.all(all);
  }
});

test('all of them together leave no DOM behind, and let the process end', async () => {
  const { stdout } = await inNode(
    `${imports(entries)}\nconsole.log(typeof document, typeof window, customElements.get('cpk-text').tagSuffix);`,
  );
  assert.equal(stdout.trim(), 'undefined undefined text');
});

test('elements can be made and given their properties where there is no page', async () => {
  const { stdout } = await inNode(`
    import { ELEMENTS } from '@careplan-kit/elements';
    import '@careplan-kit/elements/define';
    for (const ElementClass of ELEMENTS) {
      const element = new ElementClass();
      Object.assign(element, { label: 'What do you like?', hint: 'In their own words.', record: null });
      console.log(element.constructor.tagSuffix);
    }
  `);
  assert.ok(stdout.trim().split('\n').length > 30, stdout);
});

test('what only a framework provides is an optional peer', () => {
  const { peerDependenciesMeta, dependencies } = JSON.parse(
    readFileSync(inRoot('packages/elements/package.json'), 'utf8'),
  );
  for (const name of Object.keys(peerDependencies)) {
    assert.equal(peerDependenciesMeta[name].optional, true, name);
    assert.equal(dependencies[name], undefined, name);
  }
  for (const name of Object.values(NEEDS)) assert.ok(name in peerDependencies);
});
