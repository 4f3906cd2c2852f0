// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonSchemas, schemaFile } from '../../../scripts/model/json-schemas.mjs';
import { modelSources } from '../../../scripts/model/sources.mjs';
import { STABLE_CLASSES } from '../src/check/classes.js';
import { PROVISIONAL_CLASSES } from '../src/check/provisional-classes.js';
import { mayBeAbsent, shapeOf } from './schema-parts.js';
import { MODS_CLASSES } from './mods-table.js';

const withOwn = [...STABLE_CLASSES, ...PROVISIONAL_CLASSES].filter(({ elements }) =>
  elements.some(({ status }) => status === 'own'),
);

test('rows of our own stand only in classes that are wholly ours, and no class of MODS has the name of one', () => {
  assert.deepEqual(
    withOwn.map(({ name }) => name),
    ['Safety statements'],
  );
  for (const { name, standard, elements } of withOwn) {
    assert.ok(elements.every(({ status }) => status === 'own'));
    assert.equal(standard, 'Careplan Kit');
    assert.ok(!MODS_CLASSES.some((one) => one.name === name));
  }
});

test('their minimum is enforced by the schema, and they have no row without an element or element without a row', () => {
  for (const { schema, elements } of withOwn) {
    const shape = shapeOf(schema);
    assert.deepEqual(elements.map(({ key }) => key).sort(), Object.keys(shape).sort());
    for (const { key, occurs } of elements) assert.equal(mayBeAbsent(shape[key]!), occurs.min === 0, key);
  }
});

test('their published JSON Schema calls each of them ours, and none of them an element of a standard', async () => {
  const file = schemaFile('Safety statements');
  const schema = (jsonSchemas(await modelSources({ compiled: false })) as Record<string, unknown>)[file] as {
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, { readonly description: string }>>;
  };
  const { elements } = withOwn[0]!;
  assert.deepEqual([...schema.required].sort(), elements.map(({ key }) => key).sort());
  for (const { key } of elements) {
    const { description } = schema.properties[key]!;
    assert.match(description, /Ours: it is an element of no standard\./);
    assert.doesNotMatch(description, /Read on|Exactly an element|undefined/);
  }
});
