// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text, told } from '../../../test/lint-example.js';

const statement = (element: string, more: object = {}) =>
  text(element, { binding: { class: 'Safety statements', element }, ...more });

test('a question of safety without reasons for having no answer is told', () => {
  assert.match(
    told('safety-without-unknowns', [statement('allergies')])[0] ?? '',
    /^items\[0\] error: “allergies” is a question of safety\. .* a blank is never “none”\.$/,
  );
  assert.equal(
    told(
      'safety-without-unknowns',
      ['swallowing', 'capacity', 'attorney', 'resuscitation'].map((id) => statement(id)),
    ).length,
    4,
  );
  assert.deepEqual(
    told('safety-without-unknowns', [statement('allergies', { unknowns: ['none-known', 'not-asked'] })]),
    [],
  );
  assert.deepEqual(told('safety-without-unknowns', [statement('allergies', { readOnly: true })]), []);
  assert.deepEqual(told('safety-without-unknowns', [text('hobbies')]), []);
});

test('a list of allergies without a question whether there are any is told once', () => {
  const allergy = (id: string, more: object = {}) =>
    text(id, { binding: { class: 'Allergies and adverse reactions', element: 'comment' }, ...more });
  assert.match(
    told('safety-without-unknowns', [allergy('a'), allergy('b')]).join('\n'),
    /^items\[0\] error: “a” asks for what there is, [^\n]+$/,
  );
  assert.deepEqual(
    told('safety-without-unknowns', [allergy('a'), statement('allergies', { unknowns: ['none-known'] })]),
    [],
  );
  assert.deepEqual(told('safety-without-unknowns', [allergy('a', { unknowns: ['none-known'] })]), []);
  assert.equal(
    told('safety-without-unknowns', [allergy('a'), statement('swallowing', { unknowns: ['none-known'] })]).length,
    1,
  );
});

test('one question of a statement offers the reasons for all its parts', () => {
  const part = (id: string, more: object = {}) =>
    text(id, { binding: { class: 'Safety statements', element: 'swallowing', select: `${id}.originalText` }, ...more });
  assert.equal(told('safety-without-unknowns', [part('difficulty'), part('foodTexture')]).length, 1);
  assert.deepEqual(
    told('safety-without-unknowns', [part('difficulty', { unknowns: ['none-known'] }), part('foodTexture')]),
    [],
  );
});
