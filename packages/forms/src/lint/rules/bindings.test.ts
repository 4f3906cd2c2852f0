// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AboutMe } from '@careplan-kit/model';
import { choice, integer, text, told, yesNo } from '../../../test/lint-example.js';

const bound = (element: string, select?: string, more: object = {}) =>
  text('a', { binding: { class: 'About Me', element, ...(select && { select }), ...more } });

test('a class nobody has said is told, unless the host says it', () => {
  const item = text('a', { binding: { class: 'Tea round', element: 'milk' } });
  assert.deepEqual(told('unknown-class', [item]), [
    'items[0].binding.class error: “a” is bound to “Tea round”, a class nobody has said.',
  ]);
  const row = { ...AboutMe.elements.find(({ key }) => key === 'supportedToWriteThisBy')!, key: 'milk', name: 'Milk' };
  const classes = [{ ...AboutMe, name: 'Tea round', elements: [row] }];
  assert.deepEqual(told('unknown-class', [item], {}, { classes }), []);
  assert.deepEqual(told('unknown-element', [item], {}, { classes }), []);
  assert.deepEqual(told('unknown-class', [bound('supportedToWriteThisBy')]), []);
});

test('an element its class does not have is told', () => {
  assert.deepEqual(told('unknown-element', [bound('myHobbies')]), [
    'items[0].binding.element error: “About Me” has no element “myHobbies”, to which “a” is bound.',
  ]);
  assert.deepEqual(told('unknown-element', [bound('myWellness', 'response.text')]), []);
});

test('a part an element does not have is told', () => {
  assert.deepEqual(told('unknown-part', [bound('myWellness', 'response.words')]), [
    'items[0].binding.select warning: “My wellness” of “About Me” has no part “words”, to which “a” is bound.',
  ]);
  assert.deepEqual(told('unknown-part', [bound('myWellness', 'response.text')]), []);
  const code = text('b', { binding: { class: 'Alert', element: 'status', select: 'code' } });
  assert.deepEqual(told('unknown-part', [code]), []);
});

test('what may not be in the standard is told, the class or the element', () => {
  const wish = text('a', { binding: { class: 'Wish', element: 'date' } });
  assert.match(
    told('provisional-element', [wish])[0] ?? '',
    /^items\[0\]\.binding\.class warning: “a” is bound to “Wish”/,
  );
  const guess = text('b', { binding: { class: 'Alert', element: 'subject' } });
  assert.match(
    told('provisional-element', [guess])[0] ?? '',
    /warning: “b” is bound to “Subject” of “Alert”, which is a guess/,
  );
  const sure = text('c', { binding: { class: 'Alert', element: 'freeText' } });
  assert.deepEqual(told('provisional-element', [sure]), []);
});

test('a question of another type than its element is told', () => {
  const said = (item: object, element: string, more: object = {}, of = 'Alert') =>
    told('binding-type', [{ ...item, binding: { class: of, element, ...more } }]);
  assert.deepEqual(said(yesNo('a'), 'freeText'), [
    'items[0].binding warning: “a” is of the type boolean, and “Free text” holds Text.',
  ]);
  assert.match(said(integer('a'), 'alertStartDate')[0] ?? '', /holds Date and Time/);
  assert.match(said(choice('a', 'x y'), 'status')[0] ?? '', /Bind it as “coded-value”/);
  assert.match(
    said({ ...choice('a', 'x y'), type: 'multiple-choice' }, 'status', { as: 'coded-value' })[0] ?? '',
    /may have several answers, and “Status” holds one/,
  );
  assert.deepEqual(said(choice('a', 'x y'), 'status', { as: 'coded-value' }), []);
  assert.deepEqual(
    said({ ...choice('a', 'x y'), type: 'multiple-choice' }, 'alertCategory', { as: 'coded-value' }),
    [],
  );
  assert.deepEqual(said({ id: 'a', type: 'date', label: 'A' }, 'alertStartDate'), []);
  // What a part of an element holds is not in its row.
  assert.deepEqual(said(text('a'), 'status', { select: 'originalText' }), []);
});

test('an entry of a list is bound by what is inside it', () => {
  const item = text('comment', { binding: { class: 'About Me', element: 'myWellness', select: 'response.words' } });
  const group = {
    id: 'g',
    type: 'group',
    repeats: {},
    binding: { class: 'About Me', element: 'myWellness' },
    items: [item],
  };
  assert.equal(told('unknown-part', [group]).length, 1);
});
