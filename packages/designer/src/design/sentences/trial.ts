// SPDX-License-Identifier: Apache-2.0
import { type ScoreResult, type ScoreValue, createForm } from '@careplan-kit/forms';
import { vectorAnswers } from '@careplan-kit/forms/scoring';
import { DataError } from '@careplan-kit/model';
import type { Draft, DraftItem } from '../draft.js';
import { entriesRound, everyPlace, isQuestionItem, isRepeated } from './askable.js';
import { itemOf } from '../tree.js';
import { readCondition } from './read-condition.js';
import { TRIAL, itemsNeeded, trialForm } from './trial-form.js';
import { writeCondition } from './write.js';

/**
 * Made answers by the id of their question: digits, text, an option's code, true or false, `{unknown: 'declined'}`. For
 * a question in a repeating group a list, one for each entry; a single one is that of the first entry.
 */
export type MadeAnswers = Readonly<Record<string, unknown>>;

/** What a sentence comes to: true, not true, or nobody knows, because an answer is missing. */
export type Outcome = 'true' | 'not-true' | 'unknown';

/** Why something cannot be tried yet. */
export interface NotTried {
  readonly faults: readonly { readonly code: string; readonly message: string }[];
}

export interface ConditionTried {
  readonly outcome: Outcome;
  /** Of each line of the outermost group, in order; of a single line, of itself. */
  readonly lines: readonly Outcome[];
}

export interface TrialOptions {
  /** The day it is tried on, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A question that has to be answered to try something. */
export interface TrialQuestion {
  readonly item: DraftItem;
  /** It is given several times, or stands in what is. */
  readonly several: boolean;
}

/** The questions whose answers something reads, in the order of the form; those that are worked out are not among them. */
export function trialQuestions(draft: Draft, expressions: readonly unknown[]): readonly TrialQuestion[] {
  const needed = itemsNeeded(draft, expressions);
  return [...everyPlace(draft.items)]
    .filter(({ item }) => needed.has(item.id) && isQuestionItem(item) && item.calculate === undefined)
    .map(({ item, above }) => ({ item, several: [...above, item].some(isRepeated) }));
}

const wrapped = (expression: unknown, entries: readonly string[]): unknown =>
  entries.reduceRight<unknown>((value, items) => ({ op: 'over', items, fold: 'first', value }), expression);

function attempt<T>(work: () => T): T | NotTried {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { faults: error.issues.map(({ code, message }) => ({ code, message })) };
  }
}

function results(
  draft: Draft,
  expressions: readonly unknown[],
  entries: readonly string[],
  answers: MadeAnswers,
  today: string,
): readonly ScoreValue[] {
  const coded = expressions.map((expression, at) => [`r${at}`, wrapped(expression, entries)] as const);
  const definition = trialForm(draft, Object.fromEntries(coded));
  const snapshot = vectorAnswers(definition, { ...firstEntries(draft, entries), ...answers });
  const form = createForm(definition, { context: { today }, snapshot, scores: 'all' });
  const trial = form.scores.find(({ score }) => score.id === TRIAL)!.result;
  return coded.map(([code]) => trial.results[code] ?? null);
}

/** A first entry of everything the sentence stands in, though no answer of it is given. */
function firstEntries(draft: Draft, entries: readonly string[]): MadeAnswers {
  const [first, ...rest] = entries;
  if (first === undefined) return {};
  return { [first]: [itemOf(draft, first)?.type === 'group' ? firstEntries(draft, rest) : null] };
}

const outcomeOf = (value: ScoreValue): Outcome => (value === true ? 'true' : value === false ? 'not-true' : 'unknown');

/**
 * Whether a condition is so, with made answers, by the engine that runs forms. Nothing else of the form is looked at: a
 * question that is hidden itself counts here as it is answered.
 *
 * @param id - of the item whose condition it is; it says which entry the condition stands in
 */
export function tryCondition(
  draft: Draft,
  id: string | null,
  expression: unknown,
  answers: MadeAnswers,
  { today }: TrialOptions,
): ConditionTried | NotTried {
  const sentence = readCondition(expression);
  const parts = sentence.kind === 'group' ? sentence.of.map(writeCondition) : [];
  return attempt(() => {
    const [whole = null, ...each] = results(draft, [expression, ...parts], entriesRound(draft, id), answers, today);
    const outcome = outcomeOf(whole);
    return { outcome, lines: sentence.kind === 'group' ? each.map(outcomeOf) : [outcome] };
  });
}

/** What a calculation comes to, with made answers; null when an answer is missing. */
export function tryCalculation(
  draft: Draft,
  id: string | null,
  expression: unknown,
  answers: MadeAnswers,
  { today }: TrialOptions,
): { readonly value: ScoreValue } | NotTried {
  return attempt(() => ({
    value: results(draft, [expression], entriesRound(draft, id, true), answers, today)[0] ?? null,
  }));
}

/** What a score says, with made answers: total, band, flags, and what is missing. */
export function tryScore(
  draft: Draft,
  scoreId: string,
  answers: MadeAnswers,
  { today }: TrialOptions,
): ScoreResult | NotTried {
  return attempt(() => {
    const definition = trialForm(draft, {}, [scoreId], true);
    const form = createForm(definition, {
      context: { today },
      snapshot: vectorAnswers(definition, answers),
      scores: [scoreId],
    });
    const node = form.scores.find(({ score }) => score.id === scoreId);
    if (!node) throw new DataError('The score', [{ path: ['scores'], code: 'unknown-score', message: scoreId }]);
    return node.result;
  });
}

export const isNotTried = (tried: object): tried is NotTried => 'faults' in tried;
