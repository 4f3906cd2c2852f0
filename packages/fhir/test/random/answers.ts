// SPDX-License-Identifier: Apache-2.0
import { type FormItem, type FormSubmission, type QuestionItem, keyOf } from '@careplan-kit/forms';
import fc from 'fast-check';
import * as of from './words.js';

const { record, typed } = of;

const knownOfFile = {
  filename: of.maybeBlank,
  mimeType: fc.oneof(fc.constantFrom('video/mp4', 'audio/webm; codecs=opus', ' image/png', ''), of.words),
  size: fc.oneof(fc.nat(), fc.constant(5_000_000_000)),
  transcript: of.maybeBlank,
};
const attachment = fc.oneof(
  record({ held: fc.constant('draft' as const), id: of.words, ...knownOfFile }, ['held', 'id']),
  record(
    {
      held: fc.constant('record' as const),
      url: fc.oneof(fc.webUrl(), fc.constantFrom('', 'a b')),
      file: fc.oneof(fc.base64String(), fc.constantFrom('=', 'abc', 'not base64')),
      ...knownOfFile,
    },
    ['held'],
  ),
);
const signature = record(
  {
    signedBy: typed,
    relation: of.words,
    method: fc.constantFrom('drawn', 'typed'),
    signedAt: fc.constantFrom('2026-11-22T10:00:00Z', '2026-06-01T09:30+01:00'),
    image: attachment,
  },
  ['signedBy', 'method', 'signedAt'],
);
const mark = record(
  {
    id: fc.stringMatching(/^m\d{1,3}$/),
    view: fc.constantFrom('front', 'back'),
    region: of.code,
    x: fc.nat({ max: 1000 }),
    kind: of.code,
    note: of.maybeBlank,
    size: fc.constant({ value: '2.50', unit: 'cm' }),
  },
  ['id', 'view', 'region'],
);
const reference = record(
  {
    class: fc.constantFrom('Patient', 'About Me', 'Resource'),
    recordUid: fc.oneof(fc.uuid(), typed, fc.constantFrom('#x', 'urn:uuid:1', 'https://host.example/fhir/Patient/1')),
    display: typed,
  },
  ['class', 'recordUid'],
);
const lookedUp = record(
  { system: fc.webUrl(), code: fc.stringMatching(/^[a-z]{1,5}$/), display: typed, version: typed },
  ['system', 'code', 'display'],
);

const codesOf = (item: QuestionItem) => ('options' in item ? item.options.map((option) => option.code) : []);
const ownWords = typed.map((text) => ({ text }));
const orOpen = (item: QuestionItem, value: fc.Arbitrary<unknown>) =>
  'open' in item && item.open ? fc.oneof(value, ownWords) : value;
const wholeNumber = fc.bigInt({ min: -(10n ** 39n) + 1n, max: 10n ** 39n }).map(String);

const ANSWER: Record<QuestionItem['type'], (item: QuestionItem) => fc.Arbitrary<unknown>> = {
  text: (item) => ('format' in item ? fc.oneof(fc.webUrl(), typed) : typed),
  'long-text': () => typed,
  boolean: () => fc.boolean(),
  integer: () => wholeNumber,
  scale: () => fc.integer().map(String),
  decimal: () => of.digits,
  quantity: (item) =>
    record({
      value: of.digits,
      unit: fc.constantFrom(...('units' in item ? item.units.map((unit) => unit.code) : [])),
    }),
  date: () => of.day,
  'partial-date': () => of.partialDate,
  time: () => of.time,
  'date-time': () => of.moment,
  choice: (item) => orOpen(item, fc.constantFrom(...codesOf(item))),
  'multiple-choice': (item) =>
    fc
      .tuple(
        fc.subarray(codesOf(item), { minLength: 1 }),
        'open' in item && item.open ? fc.array(ownWords) : fc.constant([]),
      )
      .map(([codes, words]) => [...codes, ...words]),
  'look-up': (item) => orOpen(item, lookedUp),
  attachment: () => attachment,
  signature: () => signature,
  'body-map': () => fc.array(mark, { minLength: 1, maxLength: 3 }),
  reference: () => reference,
};

const answerTo = (item: QuestionItem) =>
  item.unknowns
    ? fc.oneof(
        ANSWER[item.type](item),
        fc.constantFrom(...item.unknowns).map((unknown) => ({ unknown })),
      )
    : ANSWER[item.type](item);

export type Given = Pick<FormSubmission, 'answers'> & Required<Pick<FormSubmission, 'entries'>>;

const NONE: fc.Arbitrary<Given> = fc.constant({ answers: {}, entries: {} });

function together(all: readonly fc.Arbitrary<Given>[]): fc.Arbitrary<Given> {
  return fc.tuple(...all).map((list) => ({
    answers: Object.assign({}, ...list.map(({ answers }) => answers)) as Given['answers'],
    entries: Object.assign({}, ...list.map(({ entries }) => entries)) as Given['entries'],
  }));
}

function inEntry(item: FormItem, entryIds: readonly string[], required: boolean): fc.Arbitrary<Given> {
  const inner = answersOf(('items' in item ? item.items : undefined) ?? [], entryIds);
  if (item.type === 'group' || item.type === 'display') return inner;
  const key = keyOf(item.id, entryIds);
  const own = answerTo(item).map((answer) => ({ answers: { [key]: answer }, entries: {} }) as Given);
  return together([required ? own : fc.oneof(own, NONE), inner]);
}

/** Answers to some of the questions, in the entries of what repeats. An entry of a question has an answer. */
export function answersOf(items: readonly FormItem[], entryIds: readonly string[] = []): fc.Arbitrary<Given> {
  return together(
    items.map((item) => {
      if (!('repeats' in item) || !item.repeats) return inEntry(item, entryIds, false);
      return fc.nat({ max: 2 }).chain((count) => {
        if (count === 0) return NONE;
        const ids = Array.from({ length: count }, (_, at) => `e${at + 1}`);
        const all = ids.map((id) => inEntry(item, [...entryIds, id], item.type !== 'group'));
        return together([fc.constant({ answers: {}, entries: { [keyOf(item.id, entryIds)]: ids } }), ...all]);
      });
    }),
  );
}
