// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RULES } from '@careplan-kit/forms/lint';
import { worked } from '../../../../test/worked.mjs';
import { isDone } from './applied.js';
import { applyCommand } from './apply.js';
import type { Draft } from './draft.js';
import { type Finding, findingsOf } from './findings.js';
import { LINT_WELSH } from './lint-welsh.js';
import { blankForm } from './open.js';
import { goodQuestion } from './questions/advice.js';
import { saidIn } from './said.js';

const form = (items: readonly object[], rest: object = {}): Draft =>
  ({
    ...blankForm({ title: 'Falls', url: 'https://home.example/forms/falls' }),
    licence: { kind: 'own-words', text: 'Our own.' },
    items,
    ...rest,
  }) as unknown as Draft;

const text = (more: object = {}) => ({ id: 'where-it-was', type: 'text', label: 'Where was it?', ...more });
const number = (more: object) => ({ id: 'how-many', type: 'integer', label: 'How many?', ...more });
const options = [
  { code: 'a', label: 'First' },
  { code: 'b', label: 'Second' },
];
const of = (draft: Draft, rule: string): Finding => {
  const all = findingsOf(draft);
  const found = all.find((one) => one.rule === rule);
  assert.ok(found, `${rule}: ${JSON.stringify(all.map((one) => [one.rule, one.message]))}`);
  return found;
};

/** A form with one thing wrong, by the rule that finds it. */
const WRONG: readonly (readonly [rule: string, draft: Draft])[] = [
  ['too_small', form([text({ label: '' })])],
  ['min-over-max', form([number({ min: 5, max: 2 })])],
  ['min-over-max', form([text({ minLength: 5, maxLength: 2 })])],
  ['min-over-max', form([text({ repeats: { min: 4, max: 2 } })])],
  ['repeats-not-allowed', form([{ id: 'which', type: 'multiple-choice', label: 'Which?', options, repeats: {} }])],
  ['unknown-item', form([text({ enableWhen: { op: 'exists', item: 'gone' } })])],
  ['unknown-item', form([number({ calculate: { op: 'weight', item: 'gone' } })])],
  ['unknown-item', form([text({ initial: { op: 'answer', item: 'gone' } })])],
  [
    'unknown-item',
    form([text()], { scores: [{ id: 's', title: 'S', parts: [{ value: { op: 'weight', item: 'x' } }] }] }),
  ],
  [
    'unknown-item',
    form([text()], { translations: { cy: { reviewed: false, items: { gone: { label: 'Wedi mynd' } } } } }),
  ],
  [
    'unknown-words',
    form([text()], { translations: { cy: { reviewed: false, items: { 'where-it-was': { help: 'X' } } } } }),
  ],
  ['own-language', form([text()], { translations: { en: { reviewed: false, items: {} } } })],
  ['unrecognized_keys', form([text({ somethingNew: 1 })])],
  ['invalid_union', form([text({ type: 'hologram' })])],
  ['cycle', form([number({ calculate: { op: 'sum', of: [{ op: 'answer', item: 'how-many' }] } })])],
  ['invalid_format', form([text()], { version: 'one' })],
  ['always-shown', form([text({ enableWhen: { op: 'constant', value: true } })])],
  ['never-shown', form([text({ enableWhen: { op: 'constant', value: false } })])],
  ['unreadable-id', form([text({ id: 'q1' })])],
  ['capitals', form([text({ label: 'WHERE WAS IT' })])],
  ['colon', form([text({ label: 'Where:' })])],
  ['cannot-be-answered', form([text({ required: true, readOnly: true })])],
  ['attachment-without-limit', form([{ id: 'picture', type: 'attachment', label: 'A picture' }])],
  [
    'yes-no-choice',
    form([
      {
        id: 'which',
        type: 'choice',
        label: 'Well?',
        options: [
          { code: 'y', label: 'Yes' },
          { code: 'n', label: 'No' },
        ],
      },
    ]),
  ],
  [
    'many-options',
    form([
      ...[{ id: 'which', type: 'choice', label: 'Which?' }].map((one) => ({
        ...one,
        options: Array.from({ length: 14 }, (_none, at) => ({ code: `c${at}`, label: `Choice ${at}` })),
      })),
    ]),
  ],
  ['unknown-element', form([text({ binding: { class: 'Incident', element: 'nothing' } })])],
  ['active-zero-version', form([text()], { status: 'active' })],
  ['plain-words', form([text({ label: 'How was he prior to the fall?' })])],
  ['respectful-words', form([text({ label: 'Is he wheelchair-bound?' })])],
  ['short-forms', form([text({ label: 'Who is the NOK of this person?' })])],
];

describe('what is found in a form', () => {
  for (const [at, [rule, draft]] of WRONG.entries())
    test(`${rule} (${at}) is told in both languages, and each fix mends it`, () => {
      const finding = of(draft, rule);
      for (const language of ['en', 'cy'] as const) assert.ok(saidIn(finding.said, language).length > 10);
      assert.ok(finding.fixes.length > 0, 'there is a fix');
      const before = findingsOf(draft).length;
      for (const { command, said } of finding.fixes) {
        assert.doesNotMatch(saidIn(said), /\{\w+\}/);
        const applied = applyCommand(draft, command);
        assert.ok(isDone(applied), JSON.stringify(applied));
        const left = findingsOf(applied.draft);
        assert.ok(!left.some((one) => one.rule === rule), `${saidIn(said)}: ${JSON.stringify(left)}`);
        assert.ok(left.filter(({ severity }) => severity === 'error').length <= before);
      }
    });

  test('words for a part that a score has not are a fault, though a warning has the same name', () => {
    const scores = [{ id: 's', title: 'Score', parts: [{ value: { op: 'constant', value: '1' } }] }];
    const parts = ['Un', 'Dau'];
    const translations = { cy: { reviewed: false, items: {}, scores: { s: { parts } } } };
    const { severity, said } = of(form([text()], { scores, translations }), 'unknown-part');
    assert.equal(severity, 'error');
    assert.match(saidIn(said), /^Words in another language/);
  });

  test('a fault names the question in its own words, and what to do', () => {
    const { said } = of(form([text({ enableWhen: { op: 'exists', item: 'gone' } })]), 'unknown-item');
    assert.equal(
      saidIn(said),
      '“Where was it?” depends on something that is not in the form. Choose again what it depends on.',
    );
    assert.match(saidIn(of(form([text({ label: '' })]), 'too_small').said), /has no words yet/);
    assert.match(saidIn(of(form([], { title: '' }), 'too_small').said), /form has no name/);
  });

  test('every rule of the check has its Welsh', () => {
    assert.deepEqual(Object.keys(LINT_WELSH).sort(), RULES.map(({ name }) => name).sort());
  });
});

describe('help for good questions', () => {
  const rules = (words: string, language = 'en-GB', type?: string) =>
    goodQuestion(words, language, type).map(({ rule }) => rule);

  for (const good of ['Where did it happen?', 'Who was told?', 'How many cups of tea?', 'NHS number', 'What helps?'])
    test(`“${good}” needs none`, () => assert.deepEqual(rules(good), []));

  for (const [rule, words] of [
    ['leading', 'Don’t you agree that the food is good?'],
    ['two-questions', 'Does he eat and drink well?'],
    ['double-negative', 'Is he not unable to walk?'],
    ['short-forms', 'Any UTI this week?'],
    ['plain-words', 'When did the visit commence?'],
    ['respectful-words', 'What toileting does she need?'],
    [
      'hard-to-read',
      'Is there documentary evidence of multidisciplinary consideration of pharmacological alternatives?',
    ],
    ['long-sentence', `Say what happened ${'and then what happened after that '.repeat(5)}`],
  ] as const)
    test(`“${words.slice(0, 60)}” is ${rule}`, () => assert.ok(rules(words).includes(rule), String(rules(words))));

  test('a list of two things to choose from is one question', () => {
    assert.deepEqual(rules('Does she take tea or coffee?', 'en-GB', 'choice'), []);
  });

  test('Welsh is looked at as Welsh, and another language is left alone', () => {
    assert.deepEqual(rules('Onid yw’r bwyd yn dda?', 'cy'), ['leading']);
    assert.deepEqual(rules('When did the visit commence?', 'pl'), []);
  });

  test('better words keep the rest of the question, and its capital', () => {
    const [advice] = goodQuestion('Commence when?');
    assert.equal(advice?.better, 'Start when?');
  });

  test('a text without end takes no time', () => {
    const begun = worked();
    goodQuestion('is it not '.repeat(20_000));
    goodQuestion('a'.repeat(200_000));
    assert.ok(worked() - begun < 2_000);
  });
});
