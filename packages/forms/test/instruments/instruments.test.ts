// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readdirSync } from 'node:fs';
import { inRoot } from '../../../../scripts/root.mjs';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { INSTRUMENTS } from './index.js';
import { differences, vectorsOf } from './run-vectors.js';

/** Forms of the kit that are called otherwise than their vectors. */
const FORM_OF: Readonly<Record<string, string>> = {
  '4at': 'four-at',
  'blood-glucose': 'glucose-chart',
  'bristol-stool': 'bowel-chart',
  news2: 'observations',
  repositioning: 'repositioning-chart',
};

describe('an instrument anybody may use', () => {
  for (const [id, written] of Object.entries(INSTRUMENTS)) {
    test(`${id} gives the expected result for each of its vectors, as data alone`, (t) => {
      const definition = parseDefinition(JSON.parse(JSON.stringify(written)));
      assert.deepEqual(definition, written, 'nothing is lost on the way through JSON');
      const vectors = vectorsOf(id);
      assert.ok(vectors.length > 0);
      assert.deepEqual(
        vectors.flatMap((vector) => differences(definition, vector)),
        [],
      );
      t.diagnostic(`${id}: ${vectors.length} of ${vectors.length}`);
    });
  }

  test('with one of its numbers changed it no longer passes', () => {
    const without: string[] = [];
    for (const [id, written] of Object.entries(INSTRUMENTS)) {
      const json = JSON.stringify({ items: written.items, variables: written.variables, scores: written.scores });
      // Points, ends of ranges, and numbers that are compared with: the first of each by one.
      const changes = [
        /"weight":(\d+)/,
        /"(?:min|max|over|under)":"?(\d+)/,
        /"op":"constant","value":(\d+)/,
        /"list":\["(\d)"/,
      ];
      const changed = changes.flatMap((pattern) => {
        const scored = json.replace(pattern, (all: string, digits: string) =>
          all.replace(digits, String(Number(digits) + 1)),
        );
        return scored === json ? [] : [{ ...written, ...(JSON.parse(scored) as object) }];
      });
      const caught = changed.some((definition) =>
        vectorsOf(id).some((vector) => differences(definition, vector).length > 0),
      );
      if (changed.length === 0) without.push(id);
      else assert.ok(caught, id);
    }
    assert.deepEqual(without, ['mca-capacity'], 'it has no numbers at all');
  });

  test('every instrument with vectors has a definition, here or as a form of the kit', () => {
    const forms = readdirSync(inRoot('packages/templates/src'));
    const files = readdirSync(inRoot('test/vectors/instruments')).map((file) => file.replace('.json', ''));
    assert.deepEqual(
      files.filter((id) => !Object.hasOwn(INSTRUMENTS, id) && !forms.includes(FORM_OF[id] ?? id)),
      [],
    );
    assert.deepEqual(
      Object.keys(INSTRUMENTS).filter((id) => !files.includes(id)),
      [],
    );
  });
});
