// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseDefinition } from '@careplan-kit/forms/contract';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { TEMPLATE_GROUPS, catalogue } from './catalogue.js';

describe('the catalogue', () => {
  test('has every folder of a form once, and no other', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter(
      (one) => one.isDirectory() && existsSync(new URL(`${one.name}/definition.ts`, import.meta.url)),
    );
    assert.deepEqual(catalogue.map(({ id }) => id).sort(), folders.map(({ name }) => name).sort());
  });

  test('stands in the order of its groups', () => {
    const places = catalogue.map(({ group }) => TEMPLATE_GROUPS.indexOf(group));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
  });

  for (const { id, title, load } of catalogue)
    test(`calls ${id} what the form calls itself`, async () => {
      const definition = await load();
      assert.deepEqual([id, title], [definition.id, definition.title]);
    });

  for (const { id, load } of catalogue)
    test(`${id} is accepted by the parser as it stands, and the check finds nothing`, async () => {
      const definition = await load();
      assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(definition))), definition);
      assert.deepEqual(
        lintDefinition(definition).findings.filter(({ severity }) => severity !== 'info'),
        [],
      );
    });
});
