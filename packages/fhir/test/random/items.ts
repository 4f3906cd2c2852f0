// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms';
import fc from 'fast-check';
import * as of from './words.js';

const { record, words } = of;
const text = (a: string, b: string) => (a < b ? -1 : 1);
const number = (a: string | number, b: string | number) => Number(a) - Number(b);
const bound = fc.oneof(
  of.digits,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value || 0),
);
const between = of.limits<string | number>(bound, number, ['min', 'max']);

const points = fc.array(record({ min: fc.constant(1), max: fc.constant('5.0'), weight: fc.constantFrom(2, '0.50') }), {
  minLength: 1,
  maxLength: 2,
});

const option = record(
  {
    code: of.code,
    label: words,
    system: fc.oneof(fc.webUrl(), fc.constantFrom('', 'a b')),
    version: words,
    weight: fc.integer({ min: -5, max: 20 }),
    exclusive: fc.boolean(),
  },
  ['code', 'label'],
);
const options = fc.uniqueArray(option, { minLength: 1, maxLength: 4, selector: (one) => of.asFhirSees(one.code) });
const units = fc
  .uniqueArray(record({ code: of.code, label: words, factor: fc.constantFrom('1000', '0.001') }, ['code', 'label']), {
    minLength: 1,
    maxLength: 3,
    selector: (one) => of.asFhirSees(one.code),
  })
  .map((all) => all.map((unit, at) => (at === 0 ? { code: unit.code, label: unit.label } : unit)));
const open = record({ label: of.maybeBlank.filter((label) => label !== '') }, []);
const textual = record(
  { format: fc.constant('url'), pattern: fc.constantFrom('[A-Z]{2}\\d{1,4}', '(a|b)*', '.+', '\u0001') },
  [],
);

const scale = fc
  .tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), words)
  .map(([min, steps, step, mark]) => ({
    min,
    max: min + steps * step,
    ...(step > 1 ? { step } : {}),
    ...(steps > 2 ? { marks: { [min]: mark, [min + step]: 'middle' } } : {}),
  }));

const whole = <T>(parts: fc.Arbitrary<T>) => parts as fc.Arbitrary<object>;
const parts = (keys: Record<string, fc.Arbitrary<unknown>>, required: string[] = []) => whole(record(keys, required));
const both = (...all: fc.Arbitrary<object>[]) => fc.tuple(...all).map((list) => Object.assign({}, ...list) as object);

/** What a question of each type has besides what all have. */
export const OF_TYPE: Record<QuestionItem['type'], fc.Arbitrary<object>> = {
  text: both(of.limits(of.count, number, ['minLength', 'maxLength']), textual),
  'long-text': both(of.limits(of.count, number, ['minLength', 'maxLength']), textual),
  boolean: fc.constant({}),
  integer: both(between, parts({ decimalPlaces: of.count, unit: of.maybeBlank, unitCode: of.code, points })),
  decimal: both(between, parts({ decimalPlaces: of.count, unit: of.maybeBlank, unitCode: of.code, points })),
  quantity: both(between, parts({ units, decimalPlaces: of.count, points }, ['units'])),
  scale: both(scale, parts({ points })),
  date: of.limits(fc.oneof(of.day, fc.constant('today')), text, ['min', 'max']),
  'partial-date': of.limits(of.day, text, ['min', 'max']),
  time: of.limits(of.minute, text, ['min', 'max']),
  'date-time': of.limits(
    fc.tuple(of.day, of.minute).map(([date, at]) => `${date}T${at}`),
    text,
    ['min', 'max'],
  ),
  choice: parts({ options, open }, ['options']),
  'multiple-choice': parts({ options, open, mostChoices: of.positive }, ['options']),
  'look-up': parts({ valueSet: fc.oneof(fc.webUrl(), words), open }, ['valueSet']),
  attachment: parts({
    kinds: fc.array(fc.constantFrom('photo', 'audio', 'video', 'file'), { minLength: 1, maxLength: 4 }),
    maxSize: of.positive,
    maxSeconds: of.positive,
  }),
  signature: parts({ methods: fc.constantFrom(['drawn'], ['typed', 'drawn']), signer: words }),
  'body-map': parts({ kinds: options, mostMarks: of.positive }),
  reference: parts({ classes: fc.constantFrom(['About Me'], ['Patient', 'RelatedPerson'], ['Patient', 'Allergies']) }),
};

export const TYPES = Object.keys(OF_TYPE) as QuestionItem['type'][];

/** How often an item is given, for one that may be given several times. */
export const repeats = fc.oneof(
  fc.constantFrom({}, { min: 1 }, { max: 3 }, { min: 0, max: 2 }),
  fc.constant({ min: 1, max: 4_000_000_000 }),
);

/** What all questions have, but for what reads others. */
export const common: Record<string, fc.Arbitrary<unknown>> = {
  codes: of.codes,
  hidden: fc.boolean(),
  prefix: words,
  control: fc.constantFrom('radio-button', 'drop-down', 'check-box', 'slider', 'own  word', ' '),
  help: of.maybeBlank,
  prompts: fc.array(of.maybeBlank, { maxLength: 3 }),
  required: fc.boolean(),
  readOnly: fc.boolean(),
  whenHidden: fc.constantFrom('keep', 'clear'),
  unknowns: fc.constantFrom(['not-asked', 'none-known', 'declined', 'unknown'], ['declined']),
};

export const binding = record(
  {
    class: words,
    element: words,
    select: words,
    mode: fc.constantFrom('read', 'write', 'both'),
    on: fc.constantFrom('create', 'amend'),
    as: fc.constantFrom('code', 'coded-value'),
  },
  ['class', 'element'],
);
