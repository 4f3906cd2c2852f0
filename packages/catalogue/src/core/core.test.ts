// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type FormDefinition,
  type FormItem,
  type FormSubmission,
  createForm,
  createSubmission,
  parseDefinition,
} from '@careplan-kit/forms';
import fc from 'fast-check';
import { falls } from '../../test/falls.js';
import { compareToCore, coreReasonWords } from './compare-to-core.js';
import { coreAnswers } from './core-answers.js';
import { deriveLocal } from './derive-local.js';

type Json = Record<string, unknown>;
const standard = falls();
const identity = { id: 'lantern-falls', url: 'https://lantern.example/forms/falls', version: '1.0.0' };
const copy = (change: (items: Json[], form: Json) => void = () => undefined): FormDefinition => {
  const form = structuredClone(deriveLocal(standard, identity)) as unknown as Json;
  change(form['items'] as Json[], form);
  return parseDefinition(form);
};
const inside = (item: Json | undefined) => item!['items'] as Json[];
const codes = (local: FormDefinition) => {
  const { comparable, reasons } = compareToCore(local, standard);
  assert.equal(comparable, reasons.length === 0);
  for (const reason of reasons) {
    for (const language of ['en', 'cy'] as const) {
      const words = coreReasonWords(reason, language);
      assert.ok(words.length > 30 && !/[{}…]/.test(words), words);
    }
  }
  return reasons.map(({ code, id }) => `${code} ${id ?? ''}`.trim());
};
const own = (id: string): Json => ({ type: 'text', id, label: `Our ${id}` });

describe('a local copy', () => {
  test('begins as the standard with an address of its own, and compares', () => {
    const local = deriveLocal(standard, identity);
    assert.deepEqual(local.derivedFrom, ['https://caspa.example/forms/falls|1.2.0']);
    assert.equal(local.status, 'draft');
    assert.deepEqual(codes(local), []);
    assert.deepEqual(compareToCore(standard, standard).reasons, []);
  });

  test('may add, hide where it is allowed, re-order within groups, help in its own words, and change what is not locked', () => {
    const local = copy((items) => {
      const [history, aids] = items;
      inside(history).reverse();
      inside(history).unshift(own('lantern.where'));
      Object.assign(inside(history).find(({ id }) => id === 'story')!, { hidden: true });
      Object.assign(inside(history).find(({ id }) => id === 'count')!, {
        help: 'Ask the family too.',
        prompts: ['At night?'],
      });
      Object.assign(inside(history).find(({ id }) => id === 'note')!, { type: 'long-text', label: 'Anything else' });
      (aids!['options'] as Json[]).reverse();
      items.reverse();
      items.push(own('lantern.more'));
    });
    const result = compareToCore(local, standard);
    assert.deepEqual(
      result.reasons.map((reason) => coreReasonWords(reason)),
      [],
    );
    assert.deepEqual(result.core, ['count', 'fear', 'story', 'aids', 'where', 'when', 'pressure']);
    assert.deepEqual([result.hidden, result.added], [['story'], ['lantern.where', 'lantern.more']]);
  });

  for (const [what, change, expected] of [
    ['takes a locked question out', (items: Json[]) => void inside(items[0]).splice(1, 1), ['gone fear']],
    ['puts one into another group', (items) => void items.push(...inside(items[0]).splice(1, 1)), ['moved fear']],
    ['hides one that everybody is asked', (items) => void Object.assign(items[1]!, { hidden: true }), ['hidden aids']],
    [
      'hides one that has to be answered',
      (items) => void Object.assign(inside(items[0])[2]!, { hidden: true, required: true }),
      ['hidden-required story', 'changed story'],
    ],
    [
      'asks in other words',
      (items) => void Object.assign(inside(items[0])[1]!, { label: 'Is the person anxious?' }),
      ['changed fear'],
    ],
    [
      'adds an option',
      (items) => void (items[1]!['options'] as Json[]).push({ code: '9', label: 'Wheelchair' }),
      ['changed aids'],
    ],
    ['takes an option away', (items) => void (items[1]!['options'] as Json[]).pop(), ['changed aids']],
    ['narrows a limit', (items) => void Object.assign(inside(items[0])[0]!, { max: 10 }), ['changed count']],
    ['takes other units', (items) => void Object.assign(inside(items[0])[0]!, { unit: 'a month' }), ['changed count']],
    ['makes one optional', (items) => void Object.assign(inside(items[0])[0]!, { required: false }), ['changed count']],
    ['asks for more in entries', (items) => void Object.assign(items[2]!, { repeats: { max: 2 } }), ['repeats injury']],
    ['asks once what is asked for each', (items) => void delete items[2]!['repeats'], ['repeats injury']],
    [
      'puts a group with locked questions into one that repeats',
      (items) => void items.splice(2, 1, { type: 'group', id: 'stays', repeats: {}, items: [items[2]!] }),
      ['moved injury'],
    ],
    [
      'shows a group with locked questions in fewer cases',
      (items) => void Object.assign(items[0]!, { enableWhen: { op: 'exists', item: 'dizzy' } }),
      ['round history'],
    ],
    [
      'shows a locked question in other cases',
      (items) => void Object.assign(items[4]!, { enableWhen: { op: 'exists', item: 'dizzy' } }),
      ['changed pressure'],
    ],
    [
      'changes a question that a locked one depends on',
      (items) => void Object.assign(items[3]!, { label: 'Dizzy when lying?' }),
      ['read dizzy'],
    ],
    [
      'names another address it comes from',
      (_items, form) => void (form['derivedFrom'] = ['https://a.example']),
      ['not-derived'],
    ],
    ['takes the standard’s address', (_items, form) => void (form['url'] = standard.url), ['same-address']],
    [
      'counts otherwise',
      (_items, form) =>
        void ((form['scores'] as Json[])[0]!['parts'] = [
          {
            value: {
              op: 'sum',
              of: [
                { op: 'answer', item: 'count' },
                { op: 'constant', value: 1 },
              ],
            },
          },
        ]),
      ['score falls'],
    ],
    ['takes a score away', (_items, form) => void delete form['scores'], ['score falls']],
  ] as readonly (readonly [string, (items: Json[], form: Json) => void, readonly string[]])[])
    test(`that ${what} is told why it no longer compares`, () => {
      assert.deepEqual(codes(copy(change)), expected);
    });

  test('a variable that locked questions read has to be the standard’s', () => {
    const vars = (value: number) => [{ name: 'limit', value: { op: 'constant', value } }];
    const items = (form: FormDefinition) =>
      form.items.map(
        (item): FormItem =>
          item.id === 'pressure'
            ? ({
                ...item,
                enableWhen: {
                  op: 'greater',
                  left: { op: 'constant', value: 1 },
                  right: { op: 'variable', name: 'limit' },
                },
              } as FormItem)
            : item,
      );
    const one = falls({ items: items(standard), variables: vars(0) });
    const local = deriveLocal(one, identity);
    assert.equal(compareToCore(local, one).comparable, true);
    const other = parseDefinition({ ...structuredClone(local), variables: vars(5) });
    assert.deepEqual(
      compareToCore(other, one).reasons.map(({ code }) => code),
      ['variable'],
    );
  });

  test('what a locked question depends on is followed to its end', () => {
    const chain = ['one', 'two', 'three'].map((id, at, ids) => ({
      type: 'boolean',
      id,
      label: `Question ${id}`,
      ...(at > 0 && { enableWhen: { op: 'exists', item: ids[at - 1] } }),
    }));
    const end = {
      type: 'text',
      id: 'end',
      label: 'End',
      locked: 'always',
      enableWhen: { op: 'exists', item: 'three' },
    };
    const one = falls({ items: [...chain, end], scores: undefined });
    const [first, ...others] = chain;
    const items = [{ ...first, label: 'Something else' }, ...others, end];
    const other = parseDefinition({ ...structuredClone(deriveLocal(one, identity)), items });
    assert.deepEqual(
      compareToCore(other, one).reasons.map(({ code, id }) => `${code} ${id}`),
      ['read one'],
    );
  });

  test('a form that locks nothing has nothing to compare', () => {
    const open = falls({ items: [{ type: 'text', id: 'a', label: 'A' }], scores: undefined });
    assert.deepEqual(
      compareToCore(open, open).reasons.map(({ code }) => code),
      ['no-core'],
    );
  });

  test('the words at the numbers of a scale are part of the question', () => {
    const scale = (top: string) => [
      { type: 'scale', id: 'pain', label: 'Pain', min: 0, max: 10, marks: { 10: top }, locked: 'always' },
    ];
    const one = falls({ items: scale('the worst'), scores: undefined });
    const local = parseDefinition({ ...structuredClone(deriveLocal(one, identity)), items: scale('bad') });
    assert.deepEqual(
      compareToCore(local, one).reasons.map(({ code }) => code),
      ['changed'],
    );
  });
});

function submit(definition: FormDefinition, fill: (form: ReturnType<typeof createForm>) => void): FormSubmission {
  const form = createForm(definition, { context: { today: '2026-11-22' }, scores: 'all' });
  fill(form);
  for (const { result } of form.scores) if (result.total !== null) form.confirmScore(result.id);
  const result = createSubmission(form, {
    id: 's1',
    subjectOfCare: 'green',
    author: { id: 'emily', name: 'Emily', role: 'care worker' },
    submittedAt: '2026-11-22T10:00:00Z',
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}

const BLANK = { count: null, fear: null, story: null, aids: null, injury: [], pressure: null };

describe('answers to the core', () => {
  test('have every locked question, blank ones as null, and nothing else', () => {
    const submission = submit(standard, (form) => {
      form.answer('count', '2');
      form.answer('note', 'Ours alone');
    });
    assert.deepEqual(coreAnswers(submission, standard), {
      standard: { url: standard.url, version: '1.2.0' },
      form: { url: standard.url, version: '1.2.0' },
      answers: { ...BLANK, count: '2' },
      scores: { falls: { total: '2', band: null, flags: [] } },
    });
  });

  test('stand in entries by their order, and several choices in the order of the standard', () => {
    const local = copy((items) => void (items[1]!['options'] as Json[]).reverse());
    const submission = submit(local, (form) => {
      form.answer('count', '1');
      form.answer('aids', ['228869008', '1']);
      for (const where of ['hip', 'hand']) {
        form.answer(`where~${form.addEntry('injury')}`, where);
      }
    });
    const { answers } = coreAnswers(submission, standard);
    assert.deepEqual(answers['aids'], ['1', '228869008']);
    assert.deepEqual(answers['injury'], [
      { where: 'hip', when: null },
      { where: 'hand', when: null },
    ]);
  });

  test('what the author could not see is withheld, and never blank', () => {
    const submission = { ...submit(standard, (form) => void form.answer('count', '0')), withheld: ['fear'] };
    assert.deepEqual(coreAnswers(submission, standard).answers['fear'], { withheld: true });
    const entry = { ...submission, entries: { injury: ['e1', 'e2'] }, withheld: ['where~e1'] };
    assert.deepEqual(coreAnswers(entry, standard).answers['injury'], [
      { where: { withheld: true }, when: null },
      { where: null, when: null },
    ]);
  });

  test('have the same shape whatever a submission holds', () => {
    const shape = (value: unknown): unknown =>
      Array.isArray(value) ? 'list' : typeof value === 'object' && value ? Object.keys(value) : typeof value;
    const good = submit(standard, (form) => void form.answer('count', '1'));
    const keys = Object.keys(BLANK);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('count', 'fear', 'aids', 'where~e1', 'x', '__proto__', 'constructor'),
          fc.string(),
        ),
        (answers) => {
          const result = coreAnswers({ ...good, answers, entries: { injury: ['e1'] } }, standard);
          assert.deepEqual(Object.keys(result.answers), keys);
          assert.deepEqual(shape((result.answers['injury'] as unknown[])[0]), ['where', 'when']);
        },
      ),
    );
  });

  test('any copy made of allowed changes compares, and one more change to a locked label never does', () => {
    const ops: readonly ((items: Json[], seed: number) => void)[] = [
      (items) => void items.reverse(),
      (items, seed) => void items.push(own(`added-${seed}`)),
      (items, seed) => void inside(items.find(({ id }) => id === 'history')).push(own(`in-${seed}`)),
      (items) => void inside(items.find(({ id }) => id === 'history')).reverse(),
      (items, seed) => void Object.assign(items.find(({ id }) => id === 'aids')!, { help: `Help ${seed}` }),
      (items) =>
        void Object.assign(inside(items.find(({ id }) => id === 'history')).find(({ id }) => id === 'story')!, {
          hidden: true,
        }),
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(ops.length - 1), fc.nat(1_000)), { maxLength: 6, selector: ([, seed]) => seed }),
        (steps) => {
          const change = (items: Json[]) => steps.forEach(([op, seed]) => ops[op]!(items, seed));
          assert.deepEqual(codes(copy(change)), []);
          const spoilt = copy((items) => {
            change(items);
            Object.assign(items.find(({ id }) => id === 'aids')!, { label: 'Something else' });
          });
          assert.deepEqual(codes(spoilt), ['changed aids']);
        },
      ),
      { numRuns: 40 },
    );
  });
});
