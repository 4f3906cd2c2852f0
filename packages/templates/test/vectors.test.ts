// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '@careplan-kit/forms/contract';
import { templates } from './all-covers.js';
import { differences, vectorsOf } from './vectors.js';

/** Templates whose first score is a published instrument, by the name of its vectors. */
const INSTRUMENTS: Readonly<Record<string, string>> = {
  '4at': 'four-at',
  'gad-7': 'gad-7',
  'gds-15': 'gds-15',
  'gds-4': 'gds-4',
  news2: 'observations',
  'phq-9': 'phq-9',
};

const definitionOf = (id: string) => {
  const found = templates.find((one) => one.id === id);
  assert.ok(found, `${id} is in the catalogue`);
  return found.definition;
};
/** The definition with the first number of each kind one higher. */
function changedBy(definition: ReturnType<typeof definitionOf>, pattern: RegExp) {
  const { items, variables, scores } = definition;
  const json = JSON.stringify({ items, variables, scores });
  const changed = json.replace(pattern, (all: string, digits: string) =>
    all.replace(digits, String(Number(digits) + 1)),
  );
  return changed === json ? [] : [{ ...definition, ...(JSON.parse(changed) as object) }];
}

describe('a template that scores a published instrument', () => {
  for (const [name, id] of Object.entries(INSTRUMENTS)) {
    test(`${id} gives the expected result for each vector of ${name}, as data alone`, (t) => {
      const definition = parseDefinition(JSON.parse(JSON.stringify(definitionOf(id))));
      const vectors = vectorsOf(name);
      assert.ok(vectors.length > 0);
      assert.deepEqual(
        vectors.flatMap((vector) => differences(definition, vector)),
        [],
      );
      t.diagnostic(`${id}: ${vectors.length} of ${vectors.length}`);
    });

    test(`${id} with one of its numbers changed no longer gives them`, () => {
      const changed = [/"weight":(\d+)/, /"(?:max|over|under)":"?(\d+)/].flatMap((pattern) =>
        changedBy(definitionOf(id), pattern),
      );
      const caught = changed.filter((one) => vectorsOf(name).some((vector) => differences(one, vector).length > 0));
      assert.ok(changed.length > 0);
      assert.ok(caught.length > 0);
    });
  }
});
