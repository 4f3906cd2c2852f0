// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ABOUT_ME_SECTIONS, PartialAboutMe } from '../about-me.js';
import { SNOMED_CT } from '../values.js';
import { fromPrsb1, fromPrsb201, toPrsb1, toPrsb201 } from './index.js';
import { PRSB_1_ELEMENTS } from './prsb-1-document.js';

type Bag = Record<string, unknown>;

/** Words as people write them, and as hostile or broken systems do. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\n',
      'السلام عليكم \u202e',
      '👩🏽‍🦽😀',
      '\ud800',
      'a\udc00b',
      '\u0000',
      '<b>x</b>',
      'Ŵy'.repeat(10_000),
    ),
  },
);

const NAMES = [
  'carried',
  'prsb1',
  'prsb201',
  'aboutMe',
  'recordEntry',
  'document',
  'record',
  'entry',
  'members',
  'written',
  'date',
  'location',
  'text',
  'Risk',
  'My wellness',
  "Please do and please don't",
  'toString',
];
const key = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ maxLength: 6 }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name)),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** Keys nobody knows. A known one among them gives way. */
const unknownParts = fc.dictionary(key, json, { maxKeys: 3, noNullPrototype: true });
const withUnknown = (parts: Record<string, fc.Arbitrary<unknown>>, not: readonly string[] = []) =>
  fc.tuple(unknownParts, fc.record(parts, { requiredKeys: [], noNullPrototype: true })).map(([more, known]): Bag => {
    const hidden = [...Object.keys(parts), ...not];
    return { ...Object.fromEntries(Object.entries(more).filter(([name]) => !hidden.includes(name))), ...known };
  });

const coding = (fixed: string, display: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ system: SNOMED_CT, code: fixed, display }) },
    {
      weight: 1,
      arbitrary: withUnknown({ display: words, version: words }).map((more) => ({ ...more, system: 's', code: 'c' })),
    },
  );
const multiMedia = withUnknown(
  {
    filename: words,
    mimeType: words,
    file: fc.base64String(),
    url: fc.oneof(fc.webUrl(), words),
    size: fc.nat(),
    transcript: words,
    attachment: words,
  },
  [],
);
const section = (code: string, name: string) =>
  withUnknown({ code: coding(code, name), response: withUnknown({ text: words, multiMedia }) });
const day = fc.constantFrom('2026-11-22', '1999-12-31');
const instant = fc.constantFrom('2026-11-22T14:02:00Z', '2026-11-22T14:02:00.123+01:00');

const aboutMe = withUnknown({
  subjectOfCare: words,
  date: day,
  time: fc.constant('14:02'),
  location: words,
  careActor: fc.array(withUnknown({ role: words }).map((more) => ({ ...more, id: 'worker-sue', name: 'Sue' }))),
  ...Object.fromEntries(ABOUT_ME_SECTIONS.map(({ key: of, code, name }) => [of, section(code, name)])),
  supportedToWriteThisBy: words,
  dateLastUpdated: instant,
}) as fc.Arbitrary<PartialAboutMe>;

const prsb201 = fc
  .tuple(
    unknownParts,
    unknownParts,
    fc
      .tuple(aboutMe, fc.option(fc.constantFrom('2026', '2026-11-22', 'spring')))
      .map(([entry, date]) => (date === null ? entry : { ...entry, dateLastUpdated: date })),
  )
  .map(([document, record, recordEntry]) => ({ ...document, aboutMe: { ...record, recordEntry } }));

const spellings = (name: string) =>
  name.includes("don't")
    ? fc.constantFrom(name, name.replace("don't", 'do not'), name.replace("'", '’'), name.toUpperCase())
    : fc.constantFrom(name, name.toLowerCase(), ` ${name}`);

/** One element of 1.x, in one or two spellings, alone or in a group. */
const element = (name: string) =>
  fc.array(
    fc.tuple(
      spellings(name),
      fc.oneof(
        { weight: 3, arbitrary: words },
        { weight: 1, arbitrary: fc.constant('2026-11-22T14:02:00Z') },
        {
          weight: 1,
          arbitrary: fc
            .tuple(
              spellings(name),
              words,
              fc.dictionary(fc.constantFrom('source', 'toString'), json, { noNullPrototype: true }),
            )
            .map(([inner, text, rest]) => ({ [inner]: text, ...rest })),
        },
        { weight: 1, arbitrary: fc.constant({}) },
      ),
    ),
    { maxLength: 2 },
  );

const isElement = (name: string) => PRSB_1_ELEMENTS.some((one) => one.name.toLowerCase() === name.trim().toLowerCase());
const prsb1 = fc
  .tuple(unknownParts, fc.tuple(...PRSB_1_ELEMENTS.map(({ name }) => element(name))))
  .map(([members, elements]) => ({
    ...Object.fromEntries(Object.entries(members).filter(([name]) => !isElement(name))),
    ...Object.fromEntries(elements.flat()),
  }));

/** Documents of ours, of others, and of ours with something of others in the member that carries. */
const withCarried = <T extends Bag>(documents: fc.Arbitrary<T>, others: fc.Arbitrary<Bag>) =>
  fc.oneof(
    documents,
    fc.tuple(documents, others).map(([document, other]) => ({ ...document, carried: other['carried'] ?? other })),
  );

const runs = { numRuns: 400 };

test('random About Me: 2.01 and back gives the same, in memory and as text', () => {
  const all = withCarried(
    aboutMe as fc.Arbitrary<Bag>,
    prsb201.map((document) => fromPrsb201(document).aboutMe as Bag),
  ) as fc.Arbitrary<PartialAboutMe>;
  fc.assert(
    fc.property(all, (one) => {
      const { document } = toPrsb201(one);
      assert.deepEqual(fromPrsb201(document).aboutMe, one);
      assert.deepEqual(fromPrsb201(JSON.parse(JSON.stringify(document))).aboutMe, one);
    }),
    runs,
  );
});

test('random About Me: 1.x and back gives the same, in memory and as text, and a strict reader sees ten texts', () => {
  const all = withCarried(
    aboutMe as fc.Arbitrary<Bag>,
    prsb1.map((document) => fromPrsb1(document).aboutMe as Bag),
  ) as fc.Arbitrary<PartialAboutMe>;
  fc.assert(
    fc.property(all, (one) => {
      const { document } = toPrsb1(one);
      assert.deepEqual(fromPrsb1(document).aboutMe, one);
      assert.deepEqual(fromPrsb1(JSON.parse(JSON.stringify(document))).aboutMe, one);
    }),
    runs,
  );
  fc.assert(
    fc.property(aboutMe, (one) => {
      const { carried: _carried, ...strict } = toPrsb1(one).document;
      for (const [name, value] of Object.entries(strict)) {
        assert.ok(
          PRSB_1_ELEMENTS.some((known) => known.name === name),
          name,
        );
        assert.equal(typeof value, 'string');
      }
    }),
    runs,
  );
});

test('random 2.01 documents: read and written again they are the same', () => {
  fc.assert(
    fc.property(prsb201, (document) => {
      assert.deepEqual(toPrsb201(fromPrsb201(document).aboutMe).document, document);
    }),
    runs,
  );
});

test('random 1.x documents: read and written again they are the same', () => {
  const all = withCarried(
    prsb1,
    fc.oneof(
      aboutMe.map((one) => toPrsb1(one).document as Bag),
      unknownParts.map((entry) => ({ carried: { aboutMe: { location: 'myWellness', carried: entry } } })),
    ),
  );
  fc.assert(
    fc.property(all, (document) => {
      assert.deepEqual(toPrsb1(fromPrsb1(document).aboutMe).document, document);
    }),
    runs,
  );
});

test('random chains through both shapes lose nothing, whichever comes first', () => {
  const through1 = (one: PartialAboutMe) => fromPrsb1(toPrsb1(one).document).aboutMe;
  const through201 = (one: PartialAboutMe) => fromPrsb201(toPrsb201(one).document).aboutMe;
  fc.assert(
    fc.property(prsb1, prsb201, aboutMe, (one, two, three) => {
      assert.deepEqual(toPrsb1(through201(through1(through201(fromPrsb1(one).aboutMe)))).document, one);
      assert.deepEqual(toPrsb201(through1(through201(through1(fromPrsb201(two).aboutMe)))).document, two);
      assert.deepEqual(through1(through201(through1(three))), three);
    }),
    runs,
  );
});

test('what is read is always something a record can hold', () => {
  fc.assert(
    fc.property(prsb1, prsb201, (one, two) => {
      for (const { aboutMe: read } of [fromPrsb1(one), fromPrsb201(two)]) {
        assert.ok(PartialAboutMe.safeParse(read).success);
        assert.ok(Object.isFrozen(read));
      }
    }),
    runs,
  );
});
