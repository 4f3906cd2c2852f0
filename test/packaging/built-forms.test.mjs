// SPDX-License-Identifier: Apache-2.0
// The build checks the forms of the catalogue and notes it, so that a page opens them without what checks a form.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '@careplan-kit/forms/contract';
import { isChecked } from '@careplan-kit/forms/page';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { soundForms, withNote } from '../../scripts/note-built.mjs';
import { filesOf, loadsOf, textOf } from './entry-sizes.mjs';

const NOTE = "import { noteBuilt } from '@careplan-kit/forms/page/built';\n";

describe('the forms of the catalogue as they are published', () => {
  for (const { id, load } of catalogue) {
    test(`${id} has been checked, and is frozen to its last part`, async () => {
      const form = await load();
      assert.ok(isChecked(form));
      const open = [form];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next !== 'object' || next === null) continue;
        assert.ok(Object.isFrozen(next));
        open.push(...Object.values(next));
      }
      assert.ok(parseDefinition(structuredClone(form)), 'it has no fault');
    });
  }

  test('a bundler keeps the note with the form, and a page with a form has no checks at first', async () => {
    const page = "import '@careplan-kit/elements/define/form'; import { falls } from '@careplan-kit/templates/falls';";
    const { first, later } = loadsOf(await filesOf(`${page} globalThis.falls = falls;`, false));
    assert.match(textOf(first), /noteBuilt\(falls\)/);
    assert.ok(
      !textOf(first).includes('has keys this version does not know'),
      'checks of a definition are loaded at first',
    );
    assert.ok(textOf(later.checks).includes('has keys this version does not know'));
  });
});

const first = await catalogue[0].load();

describe('what is noted', () => {
  const sound = structuredClone(first);
  const faulty = { ...sound, items: [...sound.items, sound.items[0]] };

  test('are forms without a fault, and nothing else a module exports', () => {
    const module = { sound, faulty, words: 'form', helper: () => sound, nothing: null };
    assert.deepEqual(soundForms(module, parseDefinition), ['sound']);
  });

  test('is asked anew at each build: a form that has a fault by now loses its note', async () => {
    const { noteBuilt } = await import('@careplan-kit/forms/page/built');
    const noted = structuredClone(faulty);
    noteBuilt(noted);
    assert.ok(isChecked(noted));
    assert.deepEqual(soundForms({ noted }, parseDefinition), []);
  });

  test('stands once at the end of the module, before its map', () => {
    const source = 'export const a = {};\n//# sourceMappingURL=definition.js.map';
    const once = withNote(source, ['a']);
    assert.equal(once, `export const a = {};\n${NOTE}noteBuilt(a);\n//# sourceMappingURL=definition.js.map`);
    assert.equal(withNote(once, ['a']), once);
    assert.equal(withNote(once, []), source);
    assert.equal(withNote('export const a = {};\n', ['a']), `export const a = {};\n${NOTE}noteBuilt(a);\n`);
  });
});
