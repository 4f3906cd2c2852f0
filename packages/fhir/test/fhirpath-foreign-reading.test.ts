// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createForm } from '@careplan-kit/forms';
import { fromFhirPath, toFhirPath } from '../src/fhirpath/index.js';
import { liveResponse } from '../src/fhirpath/foreign/response-of.js';
import { engine, model } from './fhirpath/engine.js';
import { fillAtRandom } from './fhirpath/random-answers.js';
import { randomForm } from './fhirpath/random-form.js';
import { PathWriter } from './fhirpath/random-path.js';
import { Chance, seedOf } from './fhirpath/random.js';
import { IN_FULL } from './full-run.js';

const FORMS = IN_FULL ? 60 : 12;
const PATHS = 25;
const FILLINGS = 6;

const alike = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-8 * Math.max(1, Math.abs(one))
    : one === other;

/** What an engine makes of it; undefined when it cannot. */
function ask(path: string, response: unknown): readonly unknown[] | undefined {
  try {
    return engine.evaluate(response, path, { resource: response }, model) as readonly unknown[];
  } catch {
    return undefined;
  }
}

test('what others write is read as what it says, or not at all', (t) => {
  const seed = seedOf();
  t.diagnostic(`FHIRPATH_SEED=${seed}`);
  const chance = new Chance(seed);
  let [written, read, cases] = [0, 0, 0];
  for (let count = 0; count < FORMS; count++) {
    const { definition } = randomForm(chance);
    const writer = new PathWriter(definition, chance);
    const paths = Array.from({ length: PATHS }, () => (chance.is(0.5) ? writer.boolean(2) : writer.number(2)));
    const understood = paths.flatMap((path) => {
      const expression = fromFhirPath(path, definition);
      const own = expression && toFhirPath(expression, definition);
      return own === undefined ? [] : [{ path, own, expression }];
    });
    written += paths.length;
    read += understood.length;
    for (let filling = 0; filling < FILLINGS; filling++) {
      const form = createForm(definition, { context: { today: '2024-06-01' } });
      fillAtRandom(form, chance);
      const response = liveResponse(form).resource;
      for (const { path, own, expression } of understood) {
        const theirs = ask(path, response);
        // Where FHIRPath itself fails there is nothing to be like.
        if (theirs === undefined) continue;
        const ours = ask(own, response);
        assert.ok(
          ours !== undefined && theirs.length === ours.length && theirs.every((value, at) => alike(value, ours[at])),
          `seed ${seed}\n${path}\n${JSON.stringify(theirs)}\n${own}\n${JSON.stringify(ours)}\n${JSON.stringify(expression)}\n` +
            `${JSON.stringify(response)}`,
        );
        cases++;
      }
    }
  }
  t.diagnostic(`${read} of ${written} expressions were read, and tried on ${cases} responses`);
  assert.ok(read > 5 * FORMS && cases > 25 * FORMS);
});
