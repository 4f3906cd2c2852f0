// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CareRecord, type RecordOperation, parseCareRecord } from '@careplan-kit/model';
import fc from 'fast-check';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { Answers, StoredAnswer } from '../contract/answers.js';
import type { FormDefinition, FormItem, QuestionItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { Access, FormInstance } from '../contract/form-instance.js';
import { createSubmission } from '../submission/create-submission.js';
import { extract } from '../submission/extract.js';
import { itemsReadBy } from '../definition/expression-parts.js';
import { createForm } from './create-form.js';

/** None of these forms takes a record out of use. */
const operationsOf = (...of: Parameters<typeof extract>) => extract(...of) as RecordOperation[];

/** What stands in question `index`, in words that stand nowhere else. */
const secret = (index: number, words = 'private') => `<${words} ${index}>`;
const context = { today: TODAY };

interface Question {
  readonly type: 'text' | 'attachment' | 'date' | 'calculated';
  readonly reads: number | null;
  readonly how: 'exists' | 'missing' | 'either' | 'answer';
  readonly grouped: boolean;
  readonly required: boolean;
  readonly access: Access;
  /** In the draft, in the record, and typed in the form: each or none. */
  readonly stored: 'well' | 'unreadable' | null;
  readonly recorded: boolean;
  readonly typed: boolean;
}

const question: fc.Arbitrary<Question> = fc.record({
  type: fc.constantFrom('text', 'text', 'attachment', 'date', 'calculated'),
  reads: fc.option(fc.nat({ max: 11 })),
  how: fc.constantFrom('exists', 'missing', 'either', 'answer'),
  grouped: fc.boolean(),
  required: fc.boolean(),
  access: fc.constantFrom<Access>('write', 'write', 'read', 'none'),
  stored: fc.constantFrom('well', 'unreadable', null),
  recorded: fc.boolean(),
  typed: fc.boolean(),
});

function condition(how: Question['how'], item: string, other: string): Expression {
  const exists: Expression = { op: 'exists', item };
  if (how === 'exists') return exists;
  if (how === 'missing') return { op: 'not', of: exists };
  if (how === 'either') return { op: 'or', of: [exists, { op: 'not', of: { op: 'exists', item: other } }] };
  return { op: 'equal', left: { op: 'answer', item }, right: { op: 'constant', value: secret(Number(item.slice(1))) } };
}

/** Each question may read one that stands before it, so there is no circle. */
function formOf(questions: readonly Question[]): FormDefinition {
  const items = questions.map(({ type, reads, how, grouped, required }, index): FormItem => {
    const id = `q${index}`;
    const target = reads !== null && index > 0 ? `q${reads % index}` : undefined;
    const enableWhen = target === undefined ? undefined : condition(how, target, 'q0');
    const calculated = type === 'calculated' && target !== undefined;
    const asked = {
      id,
      label: id,
      binding: { class: 'Notes', element: id },
      required,
      type: type === 'calculated' ? 'text' : type,
      ...(calculated ? { calculate: { op: 'answer', item: target } } : grouped ? {} : { enableWhen }),
    } as QuestionItem;
    return grouped && !calculated ? { id: `g${index}`, type: 'group', enableWhen, items: [asked] } : asked;
  });
  return defineForm(...(JSON.parse(JSON.stringify(items)) as FormItem[]));
}

function answerTo({ type }: Question, index: number, words?: string): StoredAnswer {
  if (type === 'attachment') return { held: 'draft', id: secret(index, words), transcript: secret(index, words) };
  return type === 'date' ? `19${10 + index}-01-01` : secret(index, words);
}

function snapshotOf(questions: readonly Question[], words?: (index: number) => string) {
  const answers: Record<string, StoredAnswer> = {};
  questions.forEach((asked, index) => {
    if (asked.stored === 'well') answers[`q${index}`] = answerTo(asked, index, words?.(index));
    if (asked.stored === 'unreadable') answers[`q${index}`] = { entered: secret(index, words?.(index)) };
  });
  return { answers: answers as Answers, provenance: {} };
}

function recordOf(questions: readonly Question[]): CareRecord {
  const content = Object.fromEntries(
    questions.flatMap(({ recorded, type }, index) => {
      if (!recorded) return [];
      const value = type === 'attachment' ? { file: 'AAAA', later: [1], transcript: secret(index) } : secret(index);
      return [[`q${index}`, value]];
    }),
  );
  const version = { class: 'Notes', recordUid: 'n', versionNumber: 1, content, writtenBy: { library: '0.1.0' } };
  return parseCareRecord({ schemaVersion: 1, subjectOfCare: { id: 'p' }, records: [version], changeLog: [] });
}

/** Worked out apart from the engine: the denied ones, and again and again what reads them or stands in what does. */
function withheldKeys(definition: FormDefinition, questions: readonly Question[]): Set<string> {
  const keys = new Set(questions.flatMap(({ access }, index) => (access === 'none' ? [`q${index}`] : [])));
  for (let size = -1; size !== keys.size; ) {
    size = keys.size;
    for (const item of definition.items) {
      const reads = itemsReadBy(item.enableWhen);
      if ('calculate' in item) itemsReadBy(item.calculate, reads);
      const inside = item.type === 'group' ? item.items[0]!.id : item.id;
      if ([...reads].some((key) => keys.has(key))) keys.add(inside);
    }
  }
  return keys;
}

const accessOf =
  (questions: readonly Question[]) =>
  ({ id }: QuestionItem) =>
    questions[Number(id.slice(1))]!.access;

/** The worker answers what they can. */
function type(form: FormInstance, questions: readonly Question[]): void {
  questions.forEach((asked, index) => {
    const node = form.question(`q${index}`)!;
    if (asked.typed && node.writable && !node.withheld) form.answer(node.key, answerTo(asked, index, 'typed'));
  });
}

/** Blank until nothing is at fault, then submitted. */
function submit(form: FormInstance) {
  for (let left = 30; left > 0; left--) {
    const result = createSubmission(form, {
      id: 's',
      subjectOfCare: 'p',
      author: { id: 'w', name: 'Sue' },
      submittedAt: 'x',
    });
    if (result.ok) return result.submission;
    for (const { key, code } of result.problems) {
      if (!form.question(key)?.writable) return undefined;
      const index = Number(key.slice(1));
      const { item } = form.question(key)!;
      form.answer(key, code === 'required' ? answerTo({ type: item.type } as Question, index, 'late') : null);
    }
  }
  return undefined;
}

const everything = (form: FormInstance) => {
  const nodes = [...form.nodes, ...form.questions].map((node) =>
    node.kind === 'question'
      ? [node.key, node.visible, node.answer, node.entered, node.provenance, node.problems, node.writable]
      : [node.key, node.visible],
  );
  return JSON.stringify([nodes, form.answers(), form.problems()]);
};

const anyForm = fc.array(question, { minLength: 1, maxLength: 12 });

test('nothing withheld can be seen, and exactly what depends on it is withheld with it', () => {
  let submitted = 0;
  fc.assert(
    fc.property(anyForm, fc.boolean(), (questions, fromDraft) => {
      const definition = formOf(questions);
      const more = fromDraft ? { snapshot: snapshotOf(questions) } : { record: recordOf(questions) };
      const form = createForm(definition, { context, access: accessOf(questions), ...more });
      const withheld = withheldKeys(definition, questions);
      assert.deepEqual(new Set(form.questions.filter((node) => node.withheld).map(({ key }) => key)), withheld);
      type(form, questions);
      const submission = submit(form);
      if (submission) submitted++;
      const shown = everything(form) + JSON.stringify(submission ?? null);
      for (const key of withheld) {
        const index = Number(key.slice(1));
        assert.ok(!shown.includes(`private ${index}>`) && !shown.includes(`19${10 + index}-01-01`), key);
        assert.deepEqual(form.question(key)?.problems, []);
        assert.throws(() => form.answer(key, 'x'), RangeError);
      }
      assert.deepEqual(
        submission?.withheld ?? [],
        submission ? form.questions.flatMap((node) => (node.withheld ? [node.key] : [])) : [],
      );
    }),
    { numRuns: 500 },
  );
  assert.ok(submitted > 200, `only ${submitted} forms came as far as a submission`);
});

test('two drafts that differ only in withheld answers look the same in everything', () => {
  fc.assert(
    fc.property(anyForm, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (questions, blanked) => {
      const definition = formOf(questions);
      const withheld = withheldKeys(definition, questions);
      const isSecret = (index: number) => withheld.has(`q${index}`);
      const others = questions.map((asked, index) =>
        isSecret(index) && blanked[index] ? { ...asked, stored: asked.stored ? null : ('well' as const) } : asked,
      );
      const opened = [
        snapshotOf(questions),
        snapshotOf(others, (index) => (isSecret(index) ? 'different' : 'private')),
      ].map((snapshot) => {
        const form = createForm(definition, { context, snapshot, access: accessOf(questions) });
        const before = everything(form);
        type(form, questions);
        return [before, everything(form), JSON.stringify(submit(form) ?? null)];
      });
      assert.deepEqual(opened[0], opened[1]);
    }),
    { numRuns: 500 },
  );
});

test('a submission leaves every withheld element byte for byte as the record has it', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyForm, fc.boolean(), (questions, fromDraft) => {
      const definition = formOf(questions);
      const record = recordOf(questions);
      const more = fromDraft ? { snapshot: snapshotOf(questions) } : { record };
      const form = createForm(definition, { context, access: accessOf(questions), ...more });
      type(form, questions);
      const submission = submit(form);
      if (!submission) return;
      for (const { content } of operationsOf(definition, submission, record)) {
        for (const key of submission.withheld ?? []) {
          compared++;
          assert.equal(JSON.stringify(content[key]), JSON.stringify(record.records[0]?.content[key]));
        }
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(compared > 200, `only ${compared} elements were compared`);
});

test('a draft that passed through the hands of someone who may not see all of it has every word', () => {
  fc.assert(
    fc.property(anyForm, (questions) => {
      const definition = formOf(questions);
      const whole = createForm(definition, { context, snapshot: snapshotOf(questions) });
      const denied = createForm(definition, { context, snapshot: whole.snapshot(), access: accessOf(questions) });
      assert.deepEqual(denied.snapshot(), whole.snapshot());
      questions.forEach((asked, index) => {
        const node = denied.question(`q${index}`)!;
        if (!asked.typed || !node.writable) return;
        for (const form of [denied, whole]) form.answer(node.key, answerTo(asked, index, 'typed'));
      });
      const again = createForm(definition, { context, snapshot: denied.snapshot() });
      assert.deepEqual(again.snapshot(), whole.snapshot());
    }),
    { numRuns: 500 },
  );
});
