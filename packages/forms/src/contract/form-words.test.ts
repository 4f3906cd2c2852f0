// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { definitionJson } from '../../test/define-form.js';
import { parseDefinition } from '../definition/parse-definition.js';
import type { FormItem, Translation } from './definition.js';
import { formWords } from './form-words.js';

const items: readonly FormItem[] = [
  { id: 'name', type: 'text', label: 'Name', help: 'As you like it.', prompts: ['Short name?', 'Full name?'] },
  { id: 'plain', type: 'text', label: 'Plain' },
  { id: 'weight', type: 'decimal', label: 'Weight', unit: 'kg' },
  {
    id: 'tea',
    type: 'choice',
    label: 'Tea',
    options: [
      { code: 'y', label: 'Yes' },
      { code: 'n', label: 'No' },
    ],
  },
  { id: 'words', type: 'display', label: 'Thank you' },
  { id: 'bare', type: 'group', items: [] },
];
const WHOLE: Translation['items'] = {
  name: { label: 'Enw', help: 'Fel y mynnwch.', prompts: ['Enw byr?'] },
  plain: { label: 'Plaen' },
  weight: { label: 'Pwysau' },
  tea: { label: 'Te', options: { y: 'Ie', n: 'Na' } },
  words: { label: 'Diolch' },
};
const define = (cy: Partial<Translation>, more: object = {}) =>
  parseDefinition(definitionJson(items, { translations: { cy: { reviewed: true, items: {}, ...cy } }, ...more }));

/** The words of every item, with their language first. */
function wordsOf(definition: ReturnType<typeof define>, locale = 'cy', unreviewed = false) {
  const words = formWords(definition, { locale, unreviewed });
  return Object.fromEntries(
    definition.items.map((item) => {
      const { lang, label, help, prompts, unit } = words.of(item);
      return [item.id, JSON.parse(JSON.stringify([lang, label, help, prompts, unit].filter(Boolean))) as unknown];
    }),
  );
}
const OWN = {
  name: ['en-GB', 'Name', 'As you like it.', ['Short name?', 'Full name?']],
  plain: ['en-GB', 'Plain'],
  weight: ['en-GB', 'Weight', 'kg'],
  tea: ['en-GB', 'Tea'],
  words: ['en-GB', 'Thank you'],
  bare: ['en-GB'],
};
const WELSH = {
  name: ['cy', 'Enw', 'Fel y mynnwch.', ['Enw byr?']],
  plain: ['cy', 'Plaen'],
  weight: ['cy', 'Pwysau', 'kg'],
  tea: ['cy', 'Te'],
  words: ['cy', 'Diolch'],
  bare: ['en-GB'],
};

describe('the words of a form', () => {
  test('are those of the translation, and each item says its language; prompts need not be as many', () => {
    assert.deepEqual(wordsOf(define({ items: WHOLE })), WELSH);
  });

  test('are found for every way of writing the language, and for no other language', () => {
    const definition = define({ items: WHOLE });
    for (const locale of ['cy', 'cy-GB', 'CY', 'cy_GB', 'cy-Latn-GB']) {
      assert.deepEqual(wordsOf(definition, locale), WELSH, locale);
    }
    for (const locale of ['en', 'en-GB', 'fr', '', 'c', 'cyx', '-cy']) {
      assert.deepEqual(wordsOf(definition, locale), OWN, locale);
    }
  });

  test('that nobody has checked are shown only where the host asks for them', () => {
    const definition = define({ items: WHOLE, reviewed: false });
    assert.deepEqual(wordsOf(definition), OWN);
    assert.deepEqual(wordsOf(definition, 'cy', true), WELSH);
  });

  test('of an item that is not translated, or only in part, stay its own as a whole', () => {
    const parts: readonly [keyof typeof OWN, Translation['items']][] = [
      ['name', {}],
      ['name', { name: {} }],
      ['name', { name: { label: 'Enw' } }],
      ['name', { name: { label: 'Enw', help: 'Fel y mynnwch.' } }],
      ['name', { name: { help: 'Fel y mynnwch.', prompts: [] } }],
      ['tea', { tea: { label: 'Te' } }],
      ['tea', { tea: { label: 'Te', options: { y: 'Ie' } } }],
      ['tea', { tea: { options: { y: 'Ie', n: 'Na' } } }],
    ];
    for (const [id, given] of parts) {
      const definition = define({ items: { ...WHOLE, [id]: given[id] ?? {} } });
      assert.deepEqual(wordsOf(definition), { ...WELSH, [id]: OWN[id] }, JSON.stringify(given));
    }
  });

  test('of an option are in the language of its item; a code that is no option stands for itself', () => {
    const tea = (cy: Partial<Translation>) => {
      const definition = define(cy);
      const { option } = formWords(definition, { locale: 'cy', unreviewed: false }).of(definition.items[3]!);
      return ['y', 'n', 'other', '__proto__', 'constructor', 'toString'].map(option);
    };
    const unknown = ['other', '__proto__', 'constructor', 'toString'];
    assert.deepEqual(tea({ items: WHOLE }), ['Ie', 'Na', ...unknown]);
    assert.deepEqual(tea({ items: { tea: { label: 'Te', options: { y: 'Ie' } } } }), ['Yes', 'No', ...unknown]);
  });

  test('of a unit are translated where they are given, and stand as they are where not', () => {
    const { weight } = wordsOf(define({ items: { weight: { label: 'Pwysau', unit: 'cilo' } } }));
    assert.deepEqual(weight, ['cy', 'Pwysau', 'cilo']);
  });
});

describe('the title of a form', () => {
  const titleOf = (definition: ReturnType<typeof define>) => {
    const { title, description, lang } = formWords(definition, { locale: 'cy', unreviewed: false });
    return [title, description, lang];
  };

  test('is translated, with the description or not at all', () => {
    const english = { description: 'A form to test' };
    assert.deepEqual(titleOf(define({ title: 'Prawf' })), ['Prawf', undefined, 'cy']);
    assert.deepEqual(titleOf(define({ title: 'Prawf', description: 'Ffurflen' }, english)), [
      'Prawf',
      'Ffurflen',
      'cy',
    ]);
    assert.deepEqual(titleOf(define({ title: 'Prawf' }, english)), ['Test form', 'A form to test', 'en-GB']);
    assert.deepEqual(titleOf(define({ description: 'Ffurflen' }, english)), ['Test form', 'A form to test', 'en-GB']);
    assert.deepEqual(titleOf(define({})), ['Test form', undefined, 'en-GB']);
  });
});

describe('the words inside an item', () => {
  const inside: readonly FormItem[] = [
    {
      id: 'weight',
      type: 'quantity',
      label: 'Weight',
      units: [
        { code: 'kg', label: 'kilograms' },
        { code: 'g', label: 'grams' },
      ],
    },
    { id: 'pain', type: 'scale', label: 'Pain', min: 0, max: 10, marks: { 0: 'no pain', 10: 'the worst' } },
    { id: 'skin', type: 'body-map', label: 'Skin', kinds: [{ code: 'bruise', label: 'Bruise' }] },
    { id: 'mood', type: 'look-up', label: 'Mood', valueSet: 'mood', open: { label: 'In your words' } },
    { id: 'plain', type: 'look-up', label: 'Plain', valueSet: 'mood', open: {} },
    { id: 'signed', type: 'signature', label: 'Signed', signer: 'the person', prefix: '2a' },
  ];
  const whole: Translation['items'] = {
    weight: { label: 'Pwysau', units: { kg: 'cilogramau' } },
    pain: { label: 'Poen', marks: { 0: 'dim poen', 10: 'y gwaethaf' } },
    skin: { label: 'Croen', options: { bruise: 'Clais' } },
    mood: { label: 'Hwyl', open: 'Yn eich geiriau chi' },
    plain: { label: 'Plaen' },
    signed: { label: 'Llofnod', signer: 'y person' },
  };
  const read = (given: Translation['items']) => {
    const words = formWords(
      parseDefinition(definitionJson(inside, { translations: { cy: { reviewed: true, items: given } } })),
      { locale: 'cy', unreviewed: false },
    );
    const [weight, pain, skin, mood, plain, signed] = inside.map((item) => words.of(item));
    return {
      units: ['kg', 'g', 'toString'].map((code) => weight!.unitOf(code)),
      marks: ['0', '10', '5', 'toString'].map((number) => pain!.mark(number)),
      kind: skin!.option('bruise'),
      open: [mood!.open, plain!.open],
      signer: signed!.signer,
      langs: [weight, pain, skin, mood, plain, signed].map((one) => one!.lang),
    };
  };

  test('of units, marks, kinds, own words and signer are translated', () => {
    assert.deepEqual(read(whole), {
      units: ['cilogramau', 'grams', 'toString'],
      marks: ['dim poen', 'y gwaethaf', undefined, undefined],
      kind: 'Clais',
      open: ['Yn eich geiriau chi', undefined],
      signer: 'y person',
      langs: ['cy', 'cy', 'cy', 'cy', 'cy', 'cy'],
    });
  });

  test('stay the form’s own as a whole when one of them is missing; a unit is excepted', () => {
    const own = read({});
    assert.deepEqual(own, {
      units: ['kilograms', 'grams', 'toString'],
      marks: ['no pain', 'the worst', undefined, undefined],
      kind: 'Bruise',
      open: ['In your words', undefined],
      signer: 'the person',
      langs: inside.map(() => 'en-GB'),
    });
    const parts = read({
      weight: { label: 'Pwysau' },
      pain: { label: 'Poen', marks: { 0: 'dim poen' } },
      skin: { label: 'Croen' },
      mood: { label: 'Hwyl' },
      plain: { label: 'Plaen' },
      signed: { label: 'Llofnod' },
    });
    assert.deepEqual(parts.langs, ['cy', 'en-GB', 'en-GB', 'en-GB', 'cy', 'en-GB']);
    assert.deepEqual(parts.marks, own.marks);
  });
});

describe('the words of a score', () => {
  const score = {
    id: 's',
    title: 'Risk',
    parts: [{ value: { op: 'today' } }, { label: 'Size', value: { op: 'today' } }],
    bands: [{ code: 'low', label: 'Low' }],
    flags: [{ code: 'red', label: 'Red', when: { op: 'today' } }],
    results: [{ code: 'next', label: 'Next', value: { op: 'today' } }],
  } as const;
  const whole = {
    title: 'Risg',
    parts: ['Un', 'Maint'],
    bands: { low: 'Isel' },
    flags: { red: 'Coch' },
    results: { next: 'Nesaf' },
  };
  const read = (given: object | undefined) => {
    const scores = given && { s: given };
    const definition = parseDefinition(
      definitionJson([], { scores: [score], translations: { cy: { reviewed: true, items: {}, scores } } }),
    );
    const words = formWords(definition, { locale: 'cy', unreviewed: false }).ofScore(definition.scores![0]!);
    const { title, lang, part, band, flag, result } = words;
    return [lang, title, part(0), part(1), part(2), band('low'), flag('red'), result('next'), band('toString')];
  };
  const OWN = ['en-GB', 'Risk', undefined, 'Size', undefined, 'Low', 'Red', 'Next', 'toString'];

  test('are those of the translation, all of them', () => {
    assert.deepEqual(read(whole), ['cy', 'Risg', 'Un', 'Maint', undefined, 'Isel', 'Coch', 'Nesaf', 'toString']);
  });

  test('stay the form’s own as a whole when one is missing: a language is whole or not used', () => {
    assert.deepEqual(read(undefined), OWN);
    for (const part of ['title', 'parts', 'bands', 'flags', 'results'] as const) {
      assert.deepEqual(read({ ...whole, [part]: undefined }), OWN, part);
    }
    assert.deepEqual(read({ ...whole, parts: ['Un'] }), OWN);
    assert.deepEqual(read({ ...whole, bands: {} }), OWN);
  });
});

describe('hostile names', () => {
  test('never reach a prototype: neither as a language nor as an item', () => {
    const definition = define({ items: WHOLE });
    for (const locale of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__-GB']) {
      assert.deepEqual(wordsOf(definition, locale), OWN, locale);
    }
    const words = formWords(definition, { locale: 'cy', unreviewed: false });
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const { label, lang } = words.of({ id, type: 'text', label: 'Own' });
      assert.deepEqual([label, lang], ['Own', 'en-GB']);
    }
  });
});
