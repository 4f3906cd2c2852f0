// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { TODAY, definitionJson } from '../../test/define-form.js';
import { everyKind } from '../../test/every-kind.js';
import { INSTRUMENTS } from '../../test/instruments/index.js';
import type { FormDefinition } from '../contract/definition.js';
import * as whole from '../contract/index.js';
import { noteBuilt } from './built.js';
import { checksPart, createForm, handOverPart, isChecked, parseDefinition, partsMissing } from './index.js';

const published = await Promise.all(catalogue.map(({ load }) => load()));
const record = mrsSmithRecord();
const options = { context: { today: TODAY } };
const text = (id: string, more: object = {}) => ({ id, type: 'text', label: id, ...more });
const built = structuredClone(
  definitionJson([text('a', { codes: [{ system: 's', code: 'c' }] })]),
) as unknown as FormDefinition;
noteBuilt(built);
const definition = (items: readonly unknown[], more: object = {}) =>
  parseDefinition(definitionJson(items as never, more as never));

// The order matters: what is in memory stays there, so what is missing is asked first.
describe('a definition on a page that has not fetched what checks it', () => {
  const NOT_HERE = /What checks a form is not here yet/;

  test('is not read and not opened when it comes as data, whatever it says of itself', () => {
    const json = definitionJson([text('a')]) as Record<string, unknown>;
    const hostile: unknown[] = [
      json,
      Object.freeze(structuredClone(json)),
      { ...json, checked: true, known: 'all', built: true },
      JSON.parse(`{"__proto__":{"built":true},${JSON.stringify(json).slice(1)}`),
      // A copy of a form that is known is not that form, and neither is what has it as its prototype.
      structuredClone(published[0]),
      Object.create(built),
      { ...built },
      new Proxy(built, {}),
      null,
      'built',
      7,
      undefined,
    ];
    for (const input of hostile) {
      assert.equal(isChecked(input), false);
      assert.throws(() => parseDefinition(input), NOT_HERE);
      assert.throws(
        () => createForm(input as never, options),
        (error: unknown) => error instanceof Error,
      );
    }
  });

  test('is opened at once when the build has checked it, and nobody can change it then', () => {
    assert.equal(isChecked(built), true);
    assert.equal(parseDefinition(built), built);
    assert.equal(partsMissing(built), null);
    assert.equal(createForm(built, options).questions.length, 1);
    const [item] = built.items as unknown as [{ label: string; codes: { code: string }[] }];
    assert.throws(() => (item.label = 'another'), TypeError);
    assert.throws(() => (item.codes[0]!.code = 'another'), TypeError);
    assert.throws(() => (built.items as unknown[]).push(item), TypeError);
  });

  test('is opened at once when the whole package has read it', () => {
    const read = whole.parseDefinition(definitionJson([text('a')]));
    assert.equal(parseDefinition(read), read);
    assert.equal(createForm(read, options).questions.length, 1);
  });

  test('is read once that is fetched, with the same faults as the whole package tells', async () => {
    await Promise.all([checksPart(), checksPart()]);
    const faulty: unknown[] = [
      null,
      {},
      definitionJson([text('a'), text('a')]),
      definitionJson([text('constructor')]),
      definitionJson([text('a', { enableWhen: { op: 'exists', item: 'nobody' } })]),
      { ...(definitionJson([text('a')]) as object), more: 1 },
    ];
    const faultsBy = (parse: (input: unknown) => unknown, input: unknown) => {
      try {
        return parse(input);
      } catch (error) {
        return (error as DataError).issues;
      }
    };
    for (const input of faulty) {
      const faults = faultsBy(parseDefinition, input);
      assert.ok(Array.isArray(faults) && faults.length > 0);
      assert.deepEqual(faults, faultsBy(whole.parseDefinition, input));
    }
    assert.equal(parseDefinition(definitionJson([text('a')])).items.length, 1);
  });
});

describe('what a page has at first', () => {
  test('opens a form of usual questions with conditions, and asks for nothing', () => {
    const usual = definition([
      text('name', { required: true, maxLength: 40 }),
      { id: 'notes', type: 'long-text', label: 'Notes' },
      { id: 'drinks', type: 'integer', label: 'Drinks', min: 0, max: 20 },
      { id: 'weight', type: 'decimal', label: 'Weight' },
      { id: 'on', type: 'date', label: 'On', max: 'today' },
      { id: 'well', type: 'boolean', label: 'Well' },
      { id: 'mood', type: 'choice', label: 'Mood', options: [{ code: 'low', label: 'Low', weight: 1 }] },
      { id: 'seen', type: 'multiple-choice', label: 'Seen', options: [{ code: 'cat', label: 'The cat' }] },
      { id: 'words', type: 'display', label: 'Words' },
      {
        id: 'more',
        type: 'group',
        items: [
          text('why', {
            enableWhen: {
              op: 'and',
              of: [
                { op: 'less', left: { op: 'answer', item: 'drinks' }, right: { op: 'constant', value: 6 } },
                { op: 'greater', left: { op: 'answer', item: 'weight' }, right: { op: 'constant', value: 0.09 } },
                { op: 'in', value: { op: 'answer', item: 'mood' }, list: ['low'] },
              ],
            },
          }),
        ],
      },
    ]);
    assert.equal(partsMissing(usual), null);
    const form = createForm(usual, { ...options, answers: { weight: '0.1', mood: 'low' } });
    form.answer('drinks', '5');
    assert.equal(form.question('why')!.visible, true);
    assert.deepEqual(form.problems(), [{ key: 'name', code: 'required' }]);
  });

  const ask = (op: object) => text('asked', { enableWhen: op });
  const RECKONS: Readonly<Record<string, readonly [items: readonly unknown[], more?: object]>> = {
    'a calculation': [[text('a', { calculate: { op: 'constant', value: 'x' } })]],
    'a starting value': [[text('a', { initial: { op: 'today' } })]],
    'a named expression': [[text('a')], { variables: [{ name: 'v', value: { op: 'today' } }] }],
    'a condition that reckons': [
      [
        text('a'),
        ask({
          op: 'not',
          of: {
            op: 'greater',
            left: { op: 'age', born: { op: 'answer', item: 'a' } },
            right: { op: 'constant', value: 65 },
          },
        }),
      ],
    ],
    'a condition inside a group': [
      [
        text('a'),
        {
          id: 'g',
          type: 'group',
          items: [ask({ op: 'equal', left: { op: 'weight', item: 'a' }, right: { op: 'constant', value: 1 } })],
        },
      ],
    ],
  };
  for (const [what, [items, more]] of Object.entries(RECKONS)) {
    test(`opens no form that reckons: ${what}`, () => {
      const read = definition(items, more);
      assert.throws(() => createForm(read, options), /not here yet: reckoning\b/);
      assert.ok(partsMissing(read) instanceof Promise);
    });
  }

  const RARER: readonly [needs: string, uses: object, json: () => unknown, opening?: object][] = [
    ['patterns', {}, () => definitionJson([text('a', { pattern: '[A-Z]+' })])],
    [
      'rarer-types',
      {},
      () => definitionJson([{ id: 'at', type: 'group', items: [{ id: 't', type: 'time', label: 'T' }] }]),
    ],
    [
      'rarer-types',
      {},
      () => definitionJson([text('a', { items: [{ id: 's', type: 'scale', label: 'S', min: 0, max: 9 }] })]),
    ],
    ['record', { record: true }, () => definitionJson([text('a')]), { record }],
    [
      'scores',
      { scores: true },
      () => definitionJson([text('a')], { scores: [{ id: 's', title: 'S', parts: [] }] }),
      { scores: 'all' },
    ],
  ];
  for (const [needs, uses, json, opening] of RARER) {
    test(`opens no form that needs more, and says what: ${needs}`, async () => {
      const read = parseDefinition(json());
      assert.throws(() => createForm(read, { ...options, ...opening }), new RegExp(`not here yet: ${needs}\\b`));
      assert.ok(partsMissing(read, uses) instanceof Promise);
    });
  }

  test('asks for no scores where none are turned on, or the form has none', () => {
    const scored = definition([text('a')], { scores: [{ id: 's', title: 'S', parts: [] }] });
    assert.equal(partsMissing(scored), null);
    assert.deepEqual(createForm(scored, options).scores, []);
    assert.deepEqual(createForm(definition([text('a')]), { ...options, scores: 'all' }).scores, []);
  });

  const kg = { code: 'kg', label: 'kg' };
  // Read now, before any test has fetched a part.
  const SPOILED: readonly [fault: string, json: unknown, uses: object, opening?: object][] = [
    ['bad-pattern', definitionJson([text('a', { pattern: '(' })]), {}],
    ['duplicate-unit', definitionJson([{ id: 'a', type: 'quantity', label: 'A', units: [kg, kg] }]), {}],
    [
      'binding-without-repeats',
      definitionJson([{ id: 'g', type: 'group', items: [], binding: { class: 'About Me' } }]),
      { record: true },
      { record },
    ],
  ];
  let early: readonly FormDefinition[] = [];
  before(() => {
    early = SPOILED.map(([, json]) => parseDefinition(json));
  });
  SPOILED.forEach(([fault, json, uses, opening], index) => {
    test(`has not looked at what only a part understands: ${fault}`, async () => {
      const read = early[index]!;
      const refused = (error: unknown) => error instanceof DataError && error.issues[0]!.code === fault;
      await partsMissing(read, uses);
      assert.throws(() => createForm(read, { ...options, ...opening }), refused);
      // With the part here, reading says it at once, as every other way in does.
      assert.throws(() => parseDefinition(json), refused);
      assert.throws(() => whole.parseDefinition(read), refused);
    });
  });
});

describe('what a page fetches', () => {
  test('is asked for once more when it is missing, and never when it is here', async () => {
    const read = definition([text('a')], { scores: [{ id: 's', title: 'S', parts: [] }] });
    await Promise.all([partsMissing(read, { scores: true }), partsMissing(read, { scores: true })]);
    assert.equal(partsMissing(read, { scores: true }), null);
  });

  const all = [...Object.values(INSTRUMENTS), ...published, whole.parseDefinition(everyKind())];
  for (const given of all) {
    test(`opens the same form as the whole package: ${given.id}`, async () => {
      const read = parseDefinition(JSON.parse(JSON.stringify(given)));
      const opening = { ...options, record, scores: 'all' } as const;
      await partsMissing(read, { record: true, scores: true });
      const [here, there] = [createForm(read, opening), whole.createForm(given, opening)];
      for (const { key, item, writable } of there.questions) {
        if (!writable) continue;
        const value = 'options' in item ? item.options[0]!.code : item.type === 'boolean' ? true : '7';
        for (const form of [here, there]) form.answer(key, value);
      }
      assert.deepEqual(here.snapshot(), there.snapshot());
      assert.deepEqual(here.problems(), there.problems());
      assert.deepEqual(
        here.scores.map(({ result }) => result),
        there.scores.map(({ result }) => result),
      );
    });
  }

  test('hands a form over as the whole package does', async () => {
    const { createSubmission, extract } = await handOverPart();
    assert.equal(createSubmission, whole.createSubmission);
    assert.equal(extract, whole.extract);
  });
});
