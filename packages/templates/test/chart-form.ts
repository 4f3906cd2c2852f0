// SPDX-License-Identifier: Apache-2.0
// What holds of every chart with a rule: it is held to the vectors of the rule, and they would notice another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormDefinition, createForm, parseDefinition } from '@careplan-kit/forms/contract';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { type ScoreOutput, type VectorInput, scoreOutput, vectorAnswers } from '@careplan-kit/forms/scoring';
import { differences, vectorsOf } from './vectors.js';

/** What the form's first score says of plain answers. */
export const scored = (definition: FormDefinition, input: VectorInput): ScoreOutput | undefined =>
  scoreOutput(
    createForm(definition, {
      context: { today: '2026-11-22' },
      snapshot: vectorAnswers(definition, input),
      scores: 'all',
    }),
  );

/** Numbers of a rule: what is compared with, and codes in a list. */
const NUMBERS = [/"op":"constant","value":(\d+)/g, /"list":\["(\d)"/g];

/** The form with each number of its scores and variables changed by one, one at a time. */
function changedByOne(definition: FormDefinition): readonly FormDefinition[] {
  const { scores, variables } = definition;
  const json = JSON.stringify({ scores: scores ?? [], ...(variables && { variables }) });
  return NUMBERS.flatMap((pattern) =>
    [...json.matchAll(pattern)].map((found) => {
      const [text, digits = ''] = found;
      const other = text.replace(digits, String(Number(digits) + 1));
      const changed = json.slice(0, found.index) + other + json.slice(found.index + text.length);
      return parseDefinition({ ...definition, ...(JSON.parse(changed) as object) });
    }),
  );
}

/**
 * Declares the tests that a form gives what each vector expects, and that a rule that is off by one would be noticed.
 *
 * @param score - id of the score that is meant; without it, the first
 */
export function testVectors(whole: FormDefinition, name: string, score?: string): void {
  const vectors = vectorsOf(name);
  const scores = (whole.scores ?? []).filter(({ id }) => score === undefined || id === score);
  const definition = { ...whole, scores };

  test(`${whole.id} gives the expected result for each vector of ${name}`, (t) => {
    assert.ok(vectors.length > 0);
    assert.deepEqual(
      vectors.flatMap((vector) => differences(definition, vector)),
      [],
    );
    t.diagnostic(`${name}: ${vectors.length} of ${vectors.length}`);
  });

  test(`a rule of ${whole.id} with another number no longer passes the vectors of ${name}`, () => {
    const noticed = changedByOne(definition).filter((changed) =>
      vectors.some((vector) => differences(changed, vector).length > 0),
    );
    assert.ok(noticed.length > 0);
  });
}

/** Declares the test that a row by itself is a good form, and asks what a row of the chart asks, by the same ids. */
export function testRow(chart: FormDefinition, group: string, row: FormDefinition): void {
  test('a round asks the questions of a row, by the same ids', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(row))), row);
    assert.deepEqual(
      lintDefinition(row).findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
    const rows = chart.items.find(({ id }) => id === group);
    assert.deepEqual(rows && 'items' in rows && rows.items, row.items);
  });
}
