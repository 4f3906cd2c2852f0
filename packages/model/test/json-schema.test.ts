// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import { jsonSchemas, schemaFile } from '../../../scripts/model/json-schemas.mjs';
import { modelSources } from '../../../scripts/model/sources.mjs';
import type { RecordClass } from '../src/record-class.js';
import { arbitraryOf } from './arbitrary-of.js';
import { mutationsOf } from './mutations.js';

interface Annotation {
  readonly status: string;
  readonly occurs: unknown;
}
interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly 'x-careplan-kit'?: Annotation;
}

const sources = await modelSources({ compiled: false });
const files = jsonSchemas(sources) as Readonly<Record<string, JsonSchema>>;
const RUNS = 10;

/** The validator at hand is older than 2020-12; of what is used here the two mean the same. */
function validator(name: string): (value: unknown) => boolean {
  const { $schema: _newer, ...schema } = files[name]!;
  const validate = new Ajv({ unknownFormats: 'ignore', schemaId: '$id' }).compile(schema);
  return (value) => validate(value) === true;
}

const classes = [
  ...(sources.stable as readonly RecordClass[]).map((one): [string, RecordClass] => [schemaFile(one.name), one]),
  ...(sources.provisional as readonly RecordClass[]).map((one): [string, RecordClass] => [
    schemaFile(one.name, 'provisional/'),
    one,
  ]),
];

describe('JSON Schema', () => {
  test('there is one for each class and document, and for the whole record', (t) => {
    const documents = sources.documents.length + sources.provisionalDocuments.length;
    assert.equal(Object.keys(files).length, classes.length + documents + 1);
    t.diagnostic(`${Object.keys(files).length} schemas`);
  });

  test('each says its dialect, an id of its own and a title, and uses no keyword that older validators read otherwise', () => {
    const ids = Object.values(files).map(({ $id }) => $id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [name, { $schema, title }] of Object.entries(files)) {
      assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema', name);
      assert.ok(title, name);
    }
    assert.doesNotMatch(JSON.stringify(files), /"(?:prefixItems|\$dynamicRef|unevaluated\w+|dependentSchemas)":/);
  });

  test('each element has its name, where it comes from and how sure we are', () => {
    for (const [file, { name, elements }] of classes) {
      for (const row of elements) {
        const { properties } = files[file]!;
        const group = row.partOf === undefined ? undefined : properties?.[row.partOf];
        const schema = (group ? (group.items ?? group).properties : properties)?.[row.key];
        assert.ok(schema, `${name}.${row.key}`);
        assert.equal(schema.title, row.name, `${name}.${row.key}`);
        assert.equal(schema['x-careplan-kit']?.status, row.status);
        assert.deepEqual(schema['x-careplan-kit']?.occurs, row.occurs);
        assert.ok(schema.description?.includes(row.source));
      }
    }
  });

  for (const [file, { schema }] of classes) {
    test(`${file} takes what the schema takes, and refuses each single mutation`, () => {
      const valid = validator(file);
      fc.assert(
        fc.property(arbitraryOf(schema), (value) => {
          assert.ok(valid(value), 'a good value is refused');
          for (const { kind, path, value: mutated } of mutationsOf(schema, value)) {
            assert.ok(!valid(mutated), `${kind} at ${path.join('.')}`);
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    });
  }

  for (const { name, schema } of sources.documents) {
    test(`${name} takes what its schema takes`, () => {
      const valid = validator(schemaFile(name, 'prsb/'));
      fc.assert(
        fc.property(arbitraryOf(schema), (value) => assert.ok(valid(value))),
        { numRuns: RUNS, endOnFailure: true },
      );
      assert.ok(!valid('no document'));
    });
  }
});
