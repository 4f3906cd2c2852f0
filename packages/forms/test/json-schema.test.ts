// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { formDefinitionJsonSchema } from '../../../scripts/forms/form-definition-schema.mjs';
import { ExpressionSchema } from '../src/definition/expression-schema.js';
import { FormDefinitionSchema } from '../src/definition/schema.js';
import { ItemSchema } from '../src/definition/schema-items.js';
import { ScoreSchema } from '../src/definition/score-schema.js';
import { definitionJson } from './define-form.js';
import { everyKind } from './every-kind.js';
import { IN_FULL } from './full-run.js';
import { mutations, seeded } from './mutations.js';

const schema = formDefinitionJsonSchema({
  definition: FormDefinitionSchema,
  item: ItemSchema,
  expression: ExpressionSchema,
  score: ScoreSchema,
}) as Readonly<Record<string, unknown>>;
const validate = new Ajv({ allErrors: false }).compile(schema);
const accepts = (value: unknown) => validate(JSON.parse(JSON.stringify(value))) === true;

/** Every definition the templates package publishes, whatever it is called. */
const published = await Promise.all(catalogue.map(async ({ id, load }) => [id, await load()] as const));

const ROUNDS = IN_FULL ? 300 : 90;

describe('the JSON Schema of a form definition', () => {
  test('is of draft 7, and names what holds itself', () => {
    assert.equal(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
    assert.deepEqual(Object.keys(schema['definitions'] as object).sort(), ['expression', 'item', 'score']);
  });

  const tried = published.filter((_, index) => IN_FULL || index % 7 === 0);
  test(`accepts the published definitions: ${tried.length} of ${published.length}`, () => {
    assert.ok(tried.length > 10);
    for (const [name, definition] of tried) assert.ok(accepts(definition), name);
  });

  test('accepts every kind of item, every operation and every part', () => {
    assert.ok(accepts(everyKind()), JSON.stringify(validate.errors));
    assert.ok(accepts(definitionJson([])));
  });

  test('says of hundreds of spoiled definitions what the schema of the library says', () => {
    const random = seeded(11);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const spoiled = mutations(everyKind(), random, 1);
      const expected = FormDefinitionSchema.safeParse(spoiled).success;
      if (!expected) refused++;
      assert.equal(accepts(spoiled), expected, `round ${round}: ${JSON.stringify(validate.errors)}`);
    }
    assert.ok(refused > ROUNDS / 3 && refused < ROUNDS, `${refused} were refused`);
  });
});
