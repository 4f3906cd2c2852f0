// SPDX-License-Identifier: Apache-2.0
import {
  type FormInstance,
  type FormNode,
  type FormSubmission,
  type Problem,
  createForm,
  createSubmission,
  parseDefinition,
} from '@careplan-kit/forms/contract';
import { type Chance, anAnswer } from './an-answer.js';

/** A form that was filled to the end. */
export interface FilledForm {
  readonly form: FormInstance;
  /** Null while something is wrong. */
  readonly submission: FormSubmission | null;
  readonly problems: readonly Problem[];
  /** How many questions were answered by hand. */
  readonly answered: number;
}

export interface FillOptions {
  readonly seed: number;
  readonly today?: string;
  /** Most entries given to a repeating item. */
  readonly entries?: number;
}

/** A row of numbers that is the same for the same seed. */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Adds entries to every repeating item in view that can take them. */
function addEntries(form: FormInstance, nodes: readonly FormNode[], most: number): boolean {
  let added = false;
  for (const node of nodes) {
    if (!node.visible) continue;
    if (node.kind === 'repeat') {
      while (node.canAdd && node.entries.length < most) {
        form.addEntry(node.key);
        added = true;
      }
      for (const { node: entry } of node.entries) added = addEntries(form, [entry], most) || added;
    } else if (node.kind !== 'display') added = addEntries(form, node.children, most) || added;
  }
  return added;
}

/** Answers may bring up further questions; no form of a care home is deeper than this. */
const MOST_ROUNDS = 50;

/**
 * Fills any form the way a worker would who answers all that comes into view, through the contract alone: every question,
 * every repeating item, every total confirmed.
 *
 * @param definition - as JSON or as a constant; it is parsed like any other from outside
 */
export function fillForm(definition: unknown, { seed, today = '2026-11-22', entries = 2 }: FillOptions): FilledForm {
  const chance = chanceOf(seed);
  const form = createForm(parseDefinition(definition), { context: { today }, scores: 'all' });
  const done = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const grew = addEntries(form, form.nodes, entries);
    const due = form.questions.filter(({ key, visible, writable }) => visible && writable && !done.has(key));
    if (due.length === 0 && !grew) break;
    // An answer may take a question out of view again; it is answered when it comes back.
    for (const question of due)
      if (question.visible) {
        done.add(question.key);
        form.answer(question.key, anAnswer(question, chance, today));
      }
  }
  for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
  const result = createSubmission(form, {
    id: `filled-${form.definition.id}-${seed}`,
    subjectOfCare: 'resident-somebody',
    author: { id: 'worker-eliza', name: 'Eliza' },
    submittedAt: `${today}T10:00:00Z`,
  });
  const { problems, submission } = result.ok
    ? { problems: [], submission: result.submission }
    : { problems: result.problems, submission: null };
  return { form, submission, problems, answered: done.size };
}
