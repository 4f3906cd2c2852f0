// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDefinition } from '@careplan-kit/forms';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { blankForm } from '../open.js';
import { PLAIN_WORDS } from './plain-words.js';
import { RecordSearch, bindingTo, placeName, recordPlaces, searchRecord } from './search-record.js';

const first = (words: string) => {
  const [found] = searchRecord(words);
  return found && `${found.class} / ${found.element}`;
};

describe('parts of the record, looked for in plain words', () => {
  for (const [words, place] of [
    ['next of kin', 'Personal contact / name'],
    ['Next of Kin?', 'Personal contact / name'],
    ['who to ring', 'Personal contact / name'],
    ['perthynas agosaf', 'Personal contact / name'],
    ['what they like to be called', 'Subject of care / personPreferredName'],
    ['date of birth', 'Person demographics / dateOfBirth'],
    ['allergies', 'Safety statements / allergies'],
    ['alergeddau', 'Safety statements / allergies'],
    ['what matters', 'About Me / whatIsMostImportantToMe'],
    ['smoking', 'Circumstance / smokingStatus'],
    ['NHS number', 'Subject of care / nhsNumber'],
    ['key safe', 'Environment / access'],
    ['how thick are drinks', 'Safety statements / swallowing'],
    ['what will be done', 'Instruction / what'],
    ['who does it', 'Instruction / who'],
    ['power of attorney', 'Safety statements / attorney'],
  ] as const)
    test(`“${words}” is ${place}`, () => assert.equal(first(words), place));

  test('half a word finds, nothing finds nothing', () => {
    assert.ok(searchRecord('aller').some(({ class: name }) => name === 'Allergies and adverse reactions'));
    assert.deepEqual(searchRecord(''), []);
    assert.deepEqual(searchRecord('zzzz'), []);
    assert.deepEqual(searchRecord('   ??? '), []);
  });

  test('what is sure stands before what is guessed, and is said to be', () => {
    const found = searchRecord('care worker');
    const sure = found.map(({ confirmed }) => confirmed);
    assert.equal(sure[0], true);
    assert.ok(recordPlaces().some(({ confirmed }) => !confirmed));
  });

  test('every place that plain words name is in the record', () => {
    const places = new Set(recordPlaces().map(placeName));
    for (const { words, places: named } of PLAIN_WORDS)
      for (const place of named) assert.ok(places.has(place), `${words[0]}: ${place}`);
  });

  test('a section with entries finds the kind of record that is called so, each kind once', () => {
    const search = new RecordSearch();
    for (const name of ['Instruction', 'Risk', 'Need']) assert.equal(search.findClasses(name)[0]?.class, name);
    const names = search.findClasses('risk').map((place) => place.class);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(search.findClasses('about me'), []);
  });

  test('words are linked to where the words of a code or a person stand', () => {
    const linked = (words: string, type: string) => bindingTo(searchRecord(words)[0]!, type);
    const action = { class: 'Instruction', element: 'what' };
    assert.deepEqual(linked('what will be done', 'long-text'), { ...action, select: 'originalText' });
    assert.deepEqual(linked('what will be done', 'choice'), { ...action, as: 'coded-value' });
    assert.deepEqual(linked('who does it', 'text'), { class: 'Instruction', element: 'who', select: 'name' });
    const swallowing = { class: 'Safety statements', element: 'swallowing' };
    assert.deepEqual(linked('thick drinks', 'text'), { ...swallowing, select: 'drinkThickness.originalText' });
    assert.deepEqual(linked('thick drinks', 'choice'), { ...swallowing, select: 'drinkThickness', as: 'coded-value' });
  });

  test('a question for words, linked to any sure place that takes them, is one the check finds nothing wrong with', () => {
    const items = recordPlaces()
      .filter(({ confirmed, types }) => confirmed && types.includes('text'))
      .map((place, at) => ({
        ...{ id: `asked-${at}-of-all`, type: 'text', label: `Asked ${at}`, binding: bindingTo(place, 'text') },
        ...(place.class === 'Safety statements' && { unknowns: ['not-asked', 'none-known', 'declined', 'unknown'] }),
      }));
    const definition = parseDefinition({ ...blankForm({ title: 'All', url: 'https://home.example/all' }), items });
    const wrong = lintDefinition(definition).findings.filter(({ rule }) => rule === 'unknown-part');
    assert.deepEqual(
      wrong.map(({ message }) => message),
      [],
    );
    assert.ok(items.length > 200, String(items.length));
  });

  test('a question of the usual type, linked to any sure place, is one the check finds nothing wrong with', () => {
    const beginnings: Readonly<Record<string, object>> = {
      choice: {
        options: [
          { code: 'a', label: 'First' },
          { code: 'b', label: 'Second' },
        ],
      },
      scale: { min: 0, max: 10 },
    };
    const items = recordPlaces()
      .filter(({ confirmed }) => confirmed)
      .map((place, at) => ({
        ...{ id: `asked-${at}-of-all`, type: place.types[0], label: `Asked ${at}` },
        ...beginnings[place.types[0]!],
        binding: bindingTo(place),
        ...(place.class === 'Safety statements' && { unknowns: ['not-asked', 'none-known', 'declined', 'unknown'] }),
      }));
    const definition = parseDefinition({ ...blankForm({ title: 'All', url: 'https://home.example/all' }), items });
    const wrong = lintDefinition(definition).findings.filter(({ rule }) =>
      ['unknown-class', 'unknown-element', 'unknown-part', 'provisional-element'].includes(rule),
    );
    assert.deepEqual(wrong, []);
  });
});
