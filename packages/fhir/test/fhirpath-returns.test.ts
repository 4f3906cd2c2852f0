// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Expression, partsOf } from '@careplan-kit/forms';
import { fromFhirPath, toFhirPath } from '../src/fhirpath/index.js';
import { asItReturns } from './fhirpath/as-it-returns.js';
import { randomForm } from './fhirpath/random-form.js';
import { Chance, seedOf } from './fhirpath/random.js';

const FORMS = 250;

const names = (part: Expression, key: string): boolean => key in part || partsOf(part).some((one) => names(one, key));

const overInOver = (part: Expression): boolean =>
  part.op === 'over' && part.value ? goesOver(part.value) : partsOf(part).some(overInOver);

const goesOver = (part: Expression): boolean => part.op === 'over' || partsOf(part).some(goesOver);

test('what is written as FHIRPath is read as the very expression it was', (t) => {
  const seed = seedOf();
  t.diagnostic(`FHIRPATH_SEED=${seed}`);
  const chance = new Chance(seed);
  let read = 0;
  let scored = 0;
  let nested = 0;
  for (let count = 0; count < FORMS; count++) {
    const { definition, worked, shown } = randomForm(chance);
    for (const { item, expression } of [...worked, ...shown]) {
      const at = { item };
      const path = toFhirPath(expression, definition, at);
      if (path === undefined) continue;
      const again = fromFhirPath(path, definition, at);
      const expected = asItReturns(expression, definition);
      // A score is written out with the limits of what it reads, which no expression of ours says.
      if (names(expected, 'score')) scored++;
      // A form has no expression that goes over entries inside other entries; only a named one may.
      else if (again === undefined && overInOver(expected)) nested++;
      else {
        assert.deepEqual(again, expected, `seed ${seed}: ${path}`);
        read++;
      }
    }
  }
  t.diagnostic(`${read} came back; ${scored} with a score and ${nested} with entries in other entries did not`);
  assert.ok(read > 1_000);
});
