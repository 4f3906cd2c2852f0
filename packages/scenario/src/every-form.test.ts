// SPDX-License-Identifier: Apache-2.0
// Every definition there is, filled to the end by a client that draws nothing.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm } from '@careplan-kit/forms/contract';
import { recheck } from '@careplan-kit/forms/recheck';
import { emptyCareRecord } from '@careplan-kit/model';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { everyKind } from '../../forms/test/every-kind.js';
import { INSTRUMENTS } from '../../forms/test/instruments/index.js';
import { fillForm } from './fill-form.js';

const definitions = new Map<string, unknown>([
  ...(await Promise.all(catalogue.map(async ({ id, load }) => [id, await load()] as const))),
  ...Object.entries(INSTRUMENTS),
]);
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1);

for (const [id, definition] of definitions) {
  describe(`the form ${id}`, () => {
    test('is filled to the end and submitted, whatever is answered', () => {
      for (const seed of SEEDS) {
        const { problems, submission, answered } = fillForm(definition, { seed });
        assert.deepEqual(problems, [], `seed ${seed}`);
        assert.ok(answered > 0);
        assert.equal(submission?.form.id, id === '4at' ? 'four-at' : id);
      }
    });

    test('opens again as it was left', () => {
      const { form } = fillForm(definition, { seed: 1 });
      const again = createForm(form.definition, { context: form.context, snapshot: form.snapshot(), scores: 'all' });
      assert.deepEqual(again.snapshot(), form.snapshot());
      assert.deepEqual(
        again.scores.map(({ result }) => result),
        form.scores.map(({ result }) => result),
      );
    });

    test('is found good by the server that checks it again', () => {
      const { form, submission } = fillForm(definition, { seed: 2 });
      const record = emptyCareRecord({ id: 'resident-somebody' });
      assert.deepEqual(recheck(form.definition, submission, record).findings, []);
    });
  });
}

test('a form with every kind of item is filled as far as its own rules allow', () => {
  const { form, answered } = fillForm(everyKind(), { seed: 3 });
  const kinds = new Set(form.questions.filter(({ answer }) => answer !== null).map(({ item }) => item.type));
  assert.ok(answered >= 15, `${answered} answered`);
  assert.ok(kinds.size >= 14, [...kinds].join(', '));
});
