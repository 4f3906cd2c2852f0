// SPDX-License-Identifier: Apache-2.0
// Every rule of ours fails on its bad fixtures, with the message expected there, and accepts its good ones.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { careplanKit } from '../../scripts/lint/plugin.mjs';
import { inRoot } from '../../scripts/root.mjs';

const folder = inRoot('scripts/lint/fixtures');
const OPTIONS = { 'file-size': [{ max: 400 }] };

function lint(rule, file) {
  const text = readFileSync(file, 'utf8');
  const note = (name) => new RegExp(`^// ${name}: (.+)$`, 'm').exec(text)?.[1];
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'careplan-kit': careplanKit },
    rules: { [`careplan-kit/${rule}`]: ['error', ...(OPTIONS[rule] ?? [])] },
  };
  const messages = new Linter().verify(text, config, { filename: note('as') });
  return { expected: note('expect'), found: messages.map(({ messageId, message }) => messageId ?? message) };
}

test('each rule has at least one fixture that fails and one that passes', () => {
  for (const rule of Object.keys(careplanKit.rules)) {
    const names = readdirSync(`${folder}/${rule}`);
    assert.ok(
      names.some((name) => name.startsWith('bad')),
      `${rule}: no bad fixture`,
    );
    assert.ok(
      names.some((name) => name.startsWith('good')),
      `${rule}: no good fixture`,
    );
  }
});

for (const rule of Object.keys(careplanKit.rules)) {
  describe(`lint rule ${rule}`, () => {
    for (const name of readdirSync(`${folder}/${rule}`)) {
      test(`${name.startsWith('bad') ? 'refuses' : 'accepts'} ${name}`, () => {
        const { expected, found } = lint(rule, `${folder}/${rule}/${name}`);
        if (name.startsWith('good')) assert.deepEqual(found, []);
        else assert.ok(found.includes(expected), `expected ${expected}, found ${found.join(', ') || 'nothing'}`);
      });
    }
  });
}

test('every row of the layer table names packages that are rows themselves', () => {
  const layers = JSON.parse(readFileSync(inRoot('scripts/lint/layers.json'), 'utf8'));
  for (const [name, { imports, typeImports = [] }] of Object.entries(layers)) {
    for (const wanted of [...imports, ...typeImports]) {
      assert.ok(layers[wanted.split('/')[0]], `${name} may import ${wanted}, which has no row`);
    }
  }
});

test('no package may import, through any chain, a package that may import it', () => {
  const layers = JSON.parse(readFileSync(inRoot('scripts/lint/layers.json'), 'utf8'));
  const reach = (name, seen = new Set()) => {
    for (const next of layers[name].imports.map((wanted) => wanted.split('/')[0])) {
      if (seen.has(next)) continue;
      seen.add(next);
      reach(next, seen);
    }
    return seen;
  };
  for (const name of Object.keys(layers)) assert.ok(!reach(name).has(name), `${name} reaches itself`);
});
