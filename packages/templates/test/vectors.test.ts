// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms/contract';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { inRoot } from '../../../scripts/root.mjs';
import { formCalled, instrumentParts } from '../src/instruments/index.js';
import { templates } from './all-covers.js';
import { differences, vectorsOf } from './vectors.js';

/** Every instrument that ships, by the name of its vectors, and the form or the part of one that goes by it. */
const forms = await Promise.all(
  readdirSync(inRoot('test/vectors/instruments')).map(async (file) => {
    const name = file.replace('.json', '');
    const form = await formCalled(name);
    assert.ok(form, `${name} is in the kit`);
    return { name, ...form };
  }),
);
/** Nothing is counted or compared with in it. */
const WITHOUT_NUMBERS = ['mca-capacity'];

/** Points, ends of ranges, numbers that are compared with or counted, and the first of a list. */
const NUMBERS = /"(?:weight|max|over|under)":"?(\d+)|"op":"constant","value":(\d+)|"list":\["(\d)"/g;

/** The definition with one of its numbers one higher, in turn; what scores and what it counts with come first. */
function* changedBy(definition: FormDefinition): Generator<FormDefinition> {
  const { items, variables, scores } = definition;
  const json = JSON.stringify({ scores, variables, items });
  for (const { 0: all, index, ...digits } of json.matchAll(NUMBERS)) {
    const number = digits[1] ?? digits[2] ?? digits[3] ?? '';
    const changed = all.replace(number, String(Number(number) + 1));
    const parts = JSON.parse(json.slice(0, index) + changed + json.slice(index + all.length)) as object;
    yield { ...definition, ...parts };
  }
}

describe('a form that holds a published instrument', () => {
  for (const { name, definition: written, score } of forms) {
    test(`${written.id} gives the expected result for each vector of ${name}, as data alone`, (t) => {
      const definition = parseDefinition(JSON.parse(JSON.stringify(written)));
      assert.deepEqual(definition, written, 'nothing is lost on the way through JSON');
      const vectors = vectorsOf(name);
      assert.ok(vectors.length > 0);
      assert.deepEqual(
        vectors.flatMap((vector) => differences(definition, vector, score)),
        [],
      );
      t.diagnostic(`${name}: ${vectors.length} of ${vectors.length}`);
    });

    if (WITHOUT_NUMBERS.includes(name)) continue;
    test(`${written.id} with one of its numbers changed no longer gives those of ${name}`, () => {
      const isCaught = (one: FormDefinition) =>
        vectorsOf(name).some((vector) => differences(one, vector, score).length > 0);
      let caught = false;
      for (const changed of changedBy(written)) {
        caught = isCaught(changed);
        if (caught) break;
      }
      assert.ok(caught);
    });
  }

  test('what is a part of a form is accepted as it stands, and the check finds nothing', async () => {
    for (const { id, partOf, load } of instrumentParts) {
      const definition = await load();
      assert.equal(definition.id, id);
      assert.ok(templates.some((one) => one.id === partOf));
      assert.ok(!templates.some((one) => one.id === id), 'a form by itself is in the catalogue');
      assert.deepEqual(
        lintDefinition(definition).findings.filter(({ severity }) => severity !== 'info'),
        [],
      );
    }
  });

  test('no name stands for two forms', () => {
    const names = [
      ...templates.flatMap(({ id, alsoCalled = [] }) => [id, ...alsoCalled]),
      ...instrumentParts.map(({ id }) => id),
    ];
    assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted());
  });

  test('what nobody called anything is nothing', async () => {
    for (const name of ['', 'of-nobody', '__proto__', 'constructor']) assert.equal(await formCalled(name), undefined);
  });
});
