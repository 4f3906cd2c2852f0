// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Expression,
  type FormDefinition,
  type FormItem,
  type FormSubmission,
  type QuestionItem,
  parseDefinition,
} from '@careplan-kit/forms';
import fc from 'fast-check';
import { fhirFaults } from '../../../test/fhir-validators.mjs';
import { parseFhir } from './json/parse-fhir.js';
import { stringifyFhir } from './json/stringify-fhir.js';
import { fromQuestionnaire } from './questionnaire/from-questionnaire.js';
import { toQuestionnaire } from './questionnaire/to-questionnaire.js';
import { fromQuestionnaireResponse } from './response/from-questionnaire-response.js';
import { toQuestionnaireResponse } from './response/to-questionnaire-response.js';

/** Records as JSON has them: with the usual prototype. */
const record = <T>(
  parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
  requiredKeys: readonly string[] = Object.keys(parts),
) =>
  fc.record(parts, { requiredKeys: requiredKeys as (keyof T)[], noNullPrototype: true }) as unknown as fc.Arbitrary<T>;

/** Words with accents, markup, spaces at the ends, control characters. Now and then nothing to read at all. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom(' ', 'a\u0001b', '<b>x</b>', 'ŵŷ', '"$decimal"', '{"a":1}') },
);
const maybeBlank = fc.oneof(words, fc.constantFrom('', ' '));
const digits = fc
  .tuple(fc.boolean(), fc.nat({ max: 999 }), fc.option(fc.stringMatching(/^\d{1,6}$/)))
  .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);
const bound = fc.oneof(
  digits,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.oneof(fc.stringMatching(/^[a-z]{1,4}$/), fc.constantFrom('a  b', ' x', '-1', 'ŵ'));
const codes = fc.array(
  record({ system: fc.webUrl(), code: fc.oneof(code, fc.constant('')), display: maybeBlank }, ['system', 'code']),
  { maxLength: 2 },
);
const count = fc.oneof(fc.nat({ max: 200 }), fc.constant(5_000_000_000));

const scalar = fc.oneof(words, fc.integer({ min: -500, max: 500 }), fc.constantFrom(2.5, 1e21, 5e9), fc.boolean(), day);

/** Conditions and calculations over the items before this one, so that nothing depends on itself. */
function expression(before: readonly QuestionItem[]): fc.Arbitrary<Expression> {
  const item = before.length > 0 ? fc.constantFrom(...before) : undefined;
  /** A comparison that means something, as an author would write it. */
  const sensible = item?.chain((of): fc.Arbitrary<Expression> => {
    const value =
      'options' in of
        ? fc.constantFrom(...of.options.map((option) => option.code))
        : of.type === 'boolean'
          ? fc.boolean()
          : of.type === 'date'
            ? day
            : of.type === 'integer' || of.type === 'decimal'
              ? fc.integer({ min: -99, max: 99 })
              : words;
    return fc
      .tuple(
        fc.constantFrom('equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal', 'in' as const),
        value,
        value,
      )
      .map(([op, one, other]): Expression => {
        const left: Expression = { op: 'answer', item: of.id };
        if (op !== 'in') return { op, left, right: { op: 'constant', value: one } };
        return typeof one === 'boolean'
          ? { op: 'exists', item: of.id }
          : { op, value: left, list: one === other ? [one] : [one, other as string] };
      });
  });
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const inner = tie('tree');
    const list = fc.array(inner, { maxLength: 3 });
    const leaves: fc.Arbitrary<Expression>[] = [
      scalar.map((value) => ({ op: 'constant', value })),
      fc.constant({ op: 'today' }),
    ];
    if (item && sensible) {
      leaves.push(sensible, sensible, sensible);
      for (const op of ['answer', 'weight', 'exists'] as const) leaves.push(item.map(({ id }) => ({ op, item: id })));
    }
    return {
      tree: fc.oneof(
        { maxDepth: 3 },
        ...leaves,
        record({ op: fc.constantFrom('and', 'or', 'sum', 'count' as const), of: list }),
        record({
          op: fc.constantFrom('and', 'or' as const),
          of: sensible ? fc.array(sensible, { maxLength: 3 }) : list,
        }),
        record({ op: fc.constant('not' as const), of: inner }),
        record({
          op: fc.constantFrom('subtract', 'multiply', 'divide', 'equal', 'less' as const),
          left: inner,
          right: inner,
        }),
        record({
          op: fc.constant('round' as const),
          value: inner,
          places: fc.nat({ max: 20 }),
        }),
        record({ op: fc.constant('between' as const), value: inner, low: inner, high: inner }),
        record({
          op: fc.constant('in' as const),
          value: inner,
          list: fc.array(fc.oneof(words, fc.integer()), { maxLength: 3 }),
        }),
        record({ op: fc.constant('if' as const), when: inner, then: inner, otherwise: inner }),
      ),
    };
  });
  // R4 can say few of all trees, so half of them are of the kinds it can.
  return sensible
    ? fc.oneof(tree, sensible, record({ op: fc.constantFrom('and', 'or' as const), of: fc.array(sensible) }))
    : tree;
}

const binding = record(
  {
    class: words,
    element: words,
    select: words,
    mode: fc.constantFrom('read', 'write', 'both'),
    on: fc.constantFrom('create', 'amend'),
  },
  ['class', 'element'],
);

const options = fc.uniqueArray(
  record(
    {
      code,
      label: words,
      system: fc.oneof(fc.webUrl(), fc.constantFrom('', 'a b')),
      weight: fc.integer({ min: -5, max: 20 }),
    },
    ['code', 'label'],
  ),
  // FHIR sees no difference between codes that differ in spaces only.
  { minLength: 1, maxLength: 4, selector: (option) => option.code.trim().replace(/\s+/g, ' ') },
);

const size = fc.oneof(fc.integer({ min: 1, max: 100_000_000 }), fc.constantFrom(1, 9_007_199_254_740_991));

const OF_TYPE: Record<QuestionItem['type'], Record<string, fc.Arbitrary<unknown>>> = {
  text: { minLength: count, maxLength: count },
  'long-text': { minLength: count, maxLength: count },
  boolean: {},
  integer: { min: bound, max: bound, decimalPlaces: count, unit: maybeBlank },
  decimal: { min: bound, max: bound, decimalPlaces: count, unit: maybeBlank },
  date: { min: fc.oneof(day, fc.constant('today')), max: fc.oneof(day, fc.constant('today')) },
  choice: { options },
  'multiple-choice': { options },
  attachment: {
    kinds: fc.array(fc.constantFrom('photo', 'audio', 'video', 'file'), { minLength: 1, maxLength: 4 }),
    maxSize: size,
    maxSeconds: size,
  },
};

type Own = Readonly<Record<string, unknown>>;

/** Words in another language for some of the parts an item has, other numbers of prompts too. */
function wordsOf(item: FormItem): fc.Arbitrary<unknown> {
  const own = item as unknown as Own;
  const parts: Record<string, fc.Arbitrary<unknown>> = {};
  for (const part of ['label', 'help', 'unit']) if (own[part] !== undefined) parts[part] = words;
  if (own['prompts'] !== undefined) {
    const { length } = own['prompts'] as readonly string[];
    parts['prompts'] = fc.oneof(
      fc.array(words, { minLength: length, maxLength: length }),
      fc.array(words, { maxLength: 3 }),
    );
  }
  if ('options' in item)
    parts['options'] = record(Object.fromEntries(item.options.map(({ code }) => [code, words])), []);
  return record(parts, []);
}

function translated(form: FormDefinition): fc.Arbitrary<FormDefinition> {
  const all = (list: readonly FormItem[]): FormItem[] =>
    list.flatMap((item) => [item, ...(item.type === 'group' ? all(item.items) : [])]);
  const items = record(Object.fromEntries(all(form.items).map((item) => [item.id, wordsOf(item)])), []);
  const one = record({ reviewed: fc.boolean(), title: words, description: words, items }, ['reviewed', 'items']);
  const languages = ['cy', 'en', 'fr', 'pol'].filter((lang) => lang !== form.language.split('-')[0]);
  return fc
    .option(record(Object.fromEntries(languages.map((lang) => [lang, one])), []))
    .map((translations) => (translations === null ? form : ({ ...form, translations } as FormDefinition)));
}

function question(id: string, before: readonly QuestionItem[]): fc.Arbitrary<QuestionItem> {
  const tree = expression(before);
  return fc.constantFrom(...(Object.keys(OF_TYPE) as QuestionItem['type'][])).chain((type) => {
    const properties = {
      id: fc.constant(id),
      type: fc.constant(type),
      label: words,
      codes,
      enableWhen: tree,
      calculate: tree,
      initial: fc.oneof(
        tree,
        scalar.map((value) => ({ op: 'constant' as const, value })),
      ),
      help: maybeBlank,
      prompts: fc.array(maybeBlank, { maxLength: 3 }),
      required: fc.boolean(),
      readOnly: fc.boolean(),
      binding,
      whenHidden: fc.constantFrom('keep', 'clear'),
      ...OF_TYPE[type],
    };
    const requiredKeys = ['id', 'type', 'label', ...('options' in properties ? ['options'] : [])];
    return record(properties, requiredKeys) as unknown as fc.Arbitrary<QuestionItem>;
  });
}

const IDS = ['weight', 'name', 'born', 'likes', 'name.help', 'a_b', 'x.prompt-1', 'x', 'group-1', 'group-1.empty'];

/** Some questions, put into groups, with words between them. */
const definition: fc.Arbitrary<FormDefinition> = fc
  .tuple(fc.shuffledSubarray(IDS, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat({ max: 3 })))
  .chain(([ids, shape]) => {
    let items: fc.Arbitrary<readonly FormItem[]> = fc.constant([]);
    const questionsIn = (list: readonly FormItem[]): QuestionItem[] =>
      list.flatMap((item) => (item.type === 'group' ? questionsIn(item.items) : item.type === 'display' ? [] : [item]));
    for (const id of ids) {
      items = items.chain((before): fc.Arbitrary<readonly FormItem[]> => {
        const kind = shape.next().value as number;
        const tree = expression(questionsIn(before));
        if (kind === 0) {
          return record({ label: maybeBlank, help: maybeBlank, codes }, []).map((group): FormItem[] => [
            { type: 'group', id, ...group, items: before },
          ]);
        }
        if (kind === 1) {
          return record({ label: maybeBlank, codes, enableWhen: tree }, ['label']).map((display): FormItem[] => [
            ...before,
            { type: 'display', id, ...display },
          ]);
        }
        return question(id, questionsIn(before)).map((one): FormItem[] => [...before, one]);
      });
    }
    return record(
      {
        format: fc.constant('careplan-kit/form-1' as const),
        id: fc.constantFrom('form', 'a_form', `f${'x'.repeat(80)}`),
        url: fc.oneof(fc.webUrl(), fc.constant('urn:a b')),
        version: fc.constantFrom('1.0.0', '0.3.1-draft.2'),
        status: fc.constantFrom('draft', 'active', 'retired'),
        title: words,
        description: maybeBlank,
        language: fc.constantFrom('en-GB', 'cy'),
        licence: record({ kind: fc.constantFrom('open', 'own-words', 'licence-gated'), text: maybeBlank }),
        derivedFrom: fc.array(fc.oneof(fc.webUrl(), fc.constant('a b')), { maxLength: 2 }),
        codes,
        items,
      },
      ['format', 'id', 'url', 'version', 'status', 'title', 'language', 'licence', 'items'],
    ) as fc.Arbitrary<FormDefinition>;
  })
  .chain(translated);

const knownOfFile = {
  filename: maybeBlank,
  mimeType: fc.oneof(fc.constantFrom('video/mp4', 'audio/webm; codecs=opus', ' image/png', ''), words),
  size: fc.oneof(fc.nat(), fc.constant(5_000_000_000)),
  transcript: maybeBlank,
};
const attachment = fc.oneof(
  record({ held: fc.constant('draft' as const), id: words, ...knownOfFile }, ['held', 'id']),
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

const ANSWER: Record<QuestionItem['type'], (item: QuestionItem) => fc.Arbitrary<unknown>> = {
  text: () => fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  'long-text': () => fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  boolean: () => fc.boolean(),
  integer: () => fc.bigInt({ min: -(10n ** 39n) + 1n, max: 10n ** 39n }).map(String),
  decimal: () => digits,
  date: () => day,
  choice: (item) => fc.constantFrom(...('options' in item ? item.options.map((option) => option.code) : [])),
  'multiple-choice': (item) =>
    fc.subarray('options' in item ? item.options.map((option) => option.code) : [], { minLength: 1 }),
  attachment: () => attachment,
};

function answersOf(items: readonly FormItem[]): fc.Arbitrary<Record<string, unknown>> {
  const arbitraries: Record<string, fc.Arbitrary<unknown>> = {};
  const collect = (item: FormItem): void => {
    if (item.type === 'group') item.items.forEach(collect);
    else if (item.type !== 'display') arbitraries[item.id] = ANSWER[item.type](item);
  };
  items.forEach(collect);
  return record(arbitraries, []);
}

test('random forms: valid R4, and the same form comes back, in memory and through text', () => {
  fc.assert(
    fc.property(definition, (form) => {
      const checked = parseDefinition(form);
      const questionnaire = toQuestionnaire(checked);
      assert.deepEqual(fhirFaults(questionnaire), []);
      const { definition: back, repairs } = fromQuestionnaire(questionnaire);
      assert.deepEqual(back, checked);
      assert.deepEqual(repairs, []);
      const text = stringifyFhir(questionnaire);
      const again = fromQuestionnaire(parseFhir(text)).definition;
      assert.deepEqual(again, checked);
      assert.equal(stringifyFhir(toQuestionnaire(again)), text);
    }),
    { numRuns: 300 },
  );
});

test('random answers: valid R4, and the same answers come back, in memory and through text', () => {
  fc.assert(
    fc.property(
      definition.chain((form) => fc.tuple(fc.constant(form), answersOf(form.items))),
      ([form, answers]) => {
        const checked = parseDefinition(form);
        const submission = {
          schemaVersion: 1,
          id: 's-1',
          form: { id: checked.id, url: checked.url, version: checked.version },
          library: '0.1.0',
          subjectOfCare: 'resident-1',
          author: { id: 'sue', name: 'Sue' },
          submittedAt: '2026-11-22T14:02:00Z',
          answers,
          setAside: {},
          provenance: {},
        } as unknown as FormSubmission;
        const response = toQuestionnaireResponse(checked, submission);
        assert.deepEqual(fhirFaults(response), []);
        const { translations: _translations, ...alone } = checked;
        assert.deepEqual(toQuestionnaireResponse(alone, submission), response, 'no language changes it');
        const expected = { answers, leftOver: [] };
        assert.deepEqual(fromQuestionnaireResponse(checked, response), expected);
        assert.deepEqual(fromQuestionnaireResponse(checked, parseFhir(stringifyFhir(response))), expected);
      },
    ),
    { numRuns: 300 },
  );
});
