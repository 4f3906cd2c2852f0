// SPDX-License-Identifier: Apache-2.0
// What is said in several places is said alike.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inRoot } from '../../scripts/root.mjs';
import { packages, readJson } from './repository.mjs';

const all = packages();
const root = readJson('package.json');
const layers = readJson('scripts/lint/layers.json');

test('every package has the same version, and model says it', () => {
  const versions = [...new Set(all.map(({ manifest }) => manifest.version))];
  assert.equal(versions.length, 1, versions.join(', '));
  const source = readFileSync(inRoot('packages/model/src/version.ts'), 'utf8');
  assert.ok(source.includes(`LIBRARY_VERSION = '${versions[0]}'`));
});

test('packages depend on one another at exactly that version', () => {
  const [{ manifest }] = all;
  for (const one of all) {
    for (const [name, range] of Object.entries(one.manifest.dependencies ?? {})) {
      if (name.startsWith('@careplan-kit/')) assert.equal(range, manifest.version, `${one.manifest.name}: ${name}`);
    }
  }
});

test('one release carries all packages: the fixed group of changesets names them', () => {
  const [group] = readJson('.changeset/config.json').fixed;
  const matches = (name) => group.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(name));
  assert.deepEqual(
    all.filter(({ manifest }) => !matches(manifest.name)).map(({ manifest }) => manifest.name),
    [],
  );
});

test('every workspace exists, is built, and has a row in the table of layers', () => {
  const references = readJson('tsconfig.json').references.map(({ path }) => path);
  assert.deepEqual(references.toSorted(), root.workspaces.toSorted());
  for (const { folder } of all) {
    assert.ok(root.workspaces.includes(`packages/${folder}`), `packages/${folder} is no workspace`);
    assert.ok(layers[folder], `${folder} has no row`);
  }
});

test('an import that the table allows is a dependency that package.json declares, and the reverse', () => {
  for (const { folder, manifest } of all) {
    const { imports, typeImports = [], libraries } = layers[folder];
    const allowed = new Set([...imports, ...typeImports].map((name) => `@careplan-kit/${name.split('/')[0]}`));
    for (const library of libraries) allowed.add(library.startsWith('@') ? library : library.split('/')[0]);
    const undeclared = Object.keys(manifest.dependencies ?? {}).filter(
      (name) => !allowed.has(name) && !name.startsWith('@types/'),
    );
    assert.deepEqual(undeclared, [], folder);
  }
});

for (const { folder, manifest } of all.filter((one) => !one.manifest.private)) {
  describe(`package ${folder}`, () => {
    test(`${folder}: the README says what it owns and what it does not own`, () => {
      const readme = inRoot('packages', folder, 'README.md');
      assert.ok(existsSync(readme), 'no README.md');
      const text = readFileSync(readme, 'utf8');
      assert.match(text, /\bowns\b/i);
      assert.match(text, /does not own/i);
    });

    test(`${folder}: the manifest has what a supplier's tools read`, () => {
      for (const field of ['description', 'license', 'type', 'exports', 'files', 'engines'])
        assert.ok(manifest[field], field);
      assert.equal(manifest.license, 'Apache-2.0');
      assert.equal(manifest.type, 'module');
      assert.notEqual(manifest.sideEffects, undefined, 'sideEffects');
      assert.equal(manifest.publishConfig?.access, 'public');
    });

    test(`${folder}: types come first in every entry`, () => {
      for (const [entry, target] of Object.entries(manifest.exports)) {
        if (typeof target === 'string') continue;
        assert.equal(Object.keys(target)[0], 'types', entry);
      }
    });
  });
}
