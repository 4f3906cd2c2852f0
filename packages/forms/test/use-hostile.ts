// SPDX-License-Identifier: Apache-2.0
import { DataError, emptyCareRecord } from '@careplan-kit/model';
import type { FormSnapshot, StoredAnswer } from '../src/contract/answers.js';
import type { FormDefinition } from '../src/contract/definition.js';
import type { FormInstance } from '../src/contract/form-instance.js';
import { formWords } from '../src/contract/form-words.js';
import { createForm } from '../src/engine/create-form.js';
import { createSubmission } from '../src/submission/create-submission.js';
import { extract } from '../src/submission/extract.js';
import { pick } from './mutations.js';

const CONTEXT = { today: '2026-11-22' };

/** What somebody may type, and what a careless or hostile host may hand over. */
const ANSWERS: readonly unknown[] = [
  ...[null, '', ' ', 'x', '1', '70.5', '9'.repeat(40), '2026-11-22', '1941', '9.30', '2026-11-22T14:02', '70.5 kg'],
  ...[
    true,
    false,
    0,
    -0,
    NaN,
    1e300,
    [],
    {},
    ['a'],
    ['none', 'a', { text: 'x' }],
    { text: 'x' },
    { unknown: 'declined' },
  ],
  ...[
    { entered: 'about 70' },
    { entered: 7 },
    { unknown: 'why' },
    { value: '70', unit: 'kg' },
    { held: 'draft', id: 'f' },
  ],
  ...[
    { system: 's', code: '1', display: 'x' },
    { class: 'Risk', recordUid: 'r' },
    '\ud800',
    '__proto__',
    'a'.repeat(10_000),
  ],
  ...[
    [{ id: 'm', view: 'front', region: 'chest' }],
    { signedBy: 'Betty', method: 'typed', signedAt: '2026-11-22T10:00:00Z' },
  ],
];

const HOSTILE_KEYS = ['__proto__', 'constructor', 'toString', 'a~', '~', 'a~~b', 'a~e1', 'r', 'r~e1~e1', '', 'score:x'];

function hostileSnapshots(form: FormInstance, random: () => number): unknown[] {
  const repeat = form.nodes.find(({ kind }) => kind === 'repeat')?.key ?? 'none';
  const keys = [...form.questions.slice(0, 20).map(({ key }) => key), ...HOSTILE_KEYS];
  const bag = (make: () => unknown) =>
    JSON.parse(
      `{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(make()) ?? 'null'}`).join()}}`,
    ) as unknown;
  const answers = bag(() => pick(ANSWERS, random));
  const provenance = bag(() => pick<unknown>([{ from: 'worker' }, { from: 'x' }, null, 7, { from: 'record' }], random));
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `e${index}`);
  const entries = bag(() =>
    pick<unknown>([[], ['e1'], ['e1', 'e1'], ids(50), [''], ['~'], ['__proto__'], 7, null, 'e1'], random),
  );
  return [
    ...[
      null,
      undefined,
      7,
      'x',
      [],
      {},
      { answers: null },
      { answers: {}, provenance: 7 },
      { answers: [], provenance: [] },
    ],
    { answers, provenance },
    { answers, provenance, entries },
    { answers: {}, provenance: {}, entries, confirmed: bag(() => '3') },
    { answers: {}, provenance: {}, entries: { [repeat]: ids(10_000) } },
    { answers: {}, provenance: {}, entries: { [repeat]: ids(2_000) } },
    { answers: {}, provenance: {}, entries: 'x', confirmed: 7 },
    { answers: { a: { entered: { deep: answers } } }, provenance: {} },
    form.snapshot(),
  ];
}

/** Whether an error is one the contract names: bad data with its place, or a question that cannot be answered. */
const isKnown = (error: unknown) =>
  error instanceof DataError || (error instanceof RangeError && !/call stack/i.test(error.message));

function attempt(run: () => unknown, what: string): void {
  try {
    run();
  } catch (error) {
    if (!isKnown(error)) throw new Error(`${what} threw ${String(error)}`, { cause: error });
  }
}

/** Does with an accepted definition what a host does with it, with odd answers and snapshots that were tampered with. */
export function useHostile(definition: FormDefinition, random: () => number): void {
  let form: FormInstance;
  try {
    form = createForm(definition, { context: CONTEXT, scores: 'all' });
  } catch (error) {
    if (error instanceof DataError) return;
    throw error;
  }
  const words = formWords(definition, { locale: 'cy', unreviewed: true });
  for (const item of definition.items.slice(0, 50)) words.of(item);
  for (const { score } of form.scores.slice(0, 50)) words.ofScore(score);
  const questions = form.questions.slice(0, 40);
  for (const { key } of questions)
    attempt(() => form.answer(key, pick(ANSWERS, random) as StoredAnswer), `answering "${key}"`);
  for (const node of form.nodes.slice(0, 40)) {
    if (node.kind === 'repeat') attempt(() => form.addEntry(node.key), `adding to "${node.key}"`);
  }
  form.problems();
  for (const { score } of form.scores.slice(0, 40))
    attempt(() => form.confirmScore(score.id), `confirming "${score.id}"`);
  attempt(() => form.undo(), 'undoing');
  attempt(() => form.redo(), 'redoing');
  const context = {
    id: 's',
    subjectOfCare: 'betty',
    author: { id: 'jane', name: 'Jane' },
    submittedAt: '2026-11-22T10:00:00Z',
  };
  const result = createSubmission(form, context);
  if (result.ok) extract(definition, result.submission, emptyCareRecord({ id: 'betty', personFirstName: 'Betty' }));
  for (const snapshot of hostileSnapshots(form, random)) {
    attempt(() => form.restore(snapshot as FormSnapshot), 'restoring');
    attempt(() => form.problems(), 'asking for problems after restoring');
  }
}
