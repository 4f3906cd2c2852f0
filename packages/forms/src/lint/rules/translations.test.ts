// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice, score, text, told, weight } from '../../../test/lint-example.js';

const items = [text('name', { label: 'Name', help: 'As you like.' }), choice('tea', 'yes=1 no=0', { label: 'Tea' })];
const scores = [{ ...score([weight('tea')]), bands: [{ code: 'low', label: 'Low' }] }];
const cy = (more: object) => ({ scores, translations: { cy: { reviewed: true, title: 'Prawf', items: {}, ...more } } });
const whole = {
  items: { name: { label: 'Enw', help: 'Fel y mynnwch.' }, tea: { label: 'Te', options: { yes: 'Ie', no: 'Na' } } },
  scores: { risk: { title: 'Risg', bands: { low: 'Isel' } } },
};

test('words that are missing are told, item by item, with the parts', () => {
  const bad = cy({ title: undefined, items: { name: { label: 'Enw' }, tea: { options: { yes: 'Ie' } } } });
  assert.deepEqual(told('missing-translation', items, bad), [
    'translations.cy warning: The form has no words in “cy” for its title, so it stays in “en-GB”.',
    'translations.cy.items.name warning: “Name” has no words in “cy” for its help, so it stays in “en-GB”.',
    'translations.cy.items.tea warning: “Tea” has no words in “cy” for its label, option “no”, so it stays in “en-GB”.',
    'translations.cy.scores.risk warning: “Risk” has no words in “cy” for its title, band “low”, so it stays in “en-GB”.',
  ]);
  assert.deepEqual(told('missing-translation', items, cy(whole)), []);
  assert.deepEqual(told('missing-translation', items, { scores }), []);
});

test('words nobody has checked are told', () => {
  assert.deepEqual(told('unreviewed-translation', items, cy({ ...whole, reviewed: false })), [
    'translations.cy.reviewed info: Nobody has checked the words in “cy”; they are shown only where a host takes such words.',
  ]);
  assert.deepEqual(told('unreviewed-translation', items, cy(whole)), []);
});
