// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue } from '../contract/answers.js';
import type { Variable } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { QuestionNode } from '../contract/form-instance.js';
import type { Score, ScoreBand, ScorePart, ScoreResult, ScoreValue, WorkingLine } from '../contract/score.js';
import type { Decimal } from '../decimal.js';
import { answerWords } from './answer-words.js';
import { evaluate } from './evaluate.js';
import { inRange } from './in-range.js';
import { type Result, isNumber } from './operands.js';
import { type Named, inputsOf, missingFor } from './score-inputs.js';
import { scopeWithin, soundScope } from './score-scopes.js';
import type { Scope } from './scope.js';

type LineInput = WorkingLine['inputs'][number];

/** What was said of a question last, with the answer that was said of. */
const said = new WeakMap<QuestionNode, { readonly answer: AnswerValue | null; readonly input: LineInput }>();

function inputOf(node: QuestionNode): LineInput {
  const { key, item, answer, provenance } = node;
  const last = said.get(node);
  // One answer of a long score changes, and the others have been put into words. What is an object may have changed inside.
  const isWhole = answer === null || typeof answer !== 'object';
  if (last && isWhole && last.answer === answer && last.input.provenance === provenance) return last.input;
  const words = answer === null ? null : answerWords(answer, item);
  const input = Object.freeze({ key, label: item.label, answer: words, provenance });
  said.set(node, { answer, input });
  return input;
}

function totalExpression({ parts, total }: Score): Expression | undefined {
  if (total || parts.length === 0) return total;
  return { op: 'sum', of: parts.map(({ value }) => value) };
}

const hasRange = ({ min, over, max, under }: ScoreBand) => [min, over, max, under].some((end) => end !== undefined);

/** The first band that fits. One that nobody can say whether it fits ends the search: a later one might be too mild. */
function bandOf({ bands = [] }: Score, total: Decimal | null, scope: Scope): ScoreResult['band'] {
  for (const band of bands) {
    if (hasRange(band) && (total === null || !inRange(total, band))) continue;
    const holds = band.when ? evaluate(band.when, scope) : true;
    if (holds === true) return { code: band.code, label: band.label };
    if (holds === null) return null;
  }
  return null;
}

function valueOf(result: Result): ScoreValue {
  return isNumber(result) ? { number: result.toString() } : result;
}

/** @param last - the same line as it was; it is given again when it would say the same */
function workingOf(
  { label, value }: ScorePart,
  scope: Scope,
  sound: Scope,
  named: Named,
  last: WorkingLine | undefined,
): WorkingLine {
  const inputs = inputsOf(value, scope, named).map(({ node }) => inputOf(node));
  const worth = evaluate(value, sound);
  const points = isNumber(worth) ? worth.toString() : null;
  if (last && last.points === points && isSame(last.inputs, inputs)) return last;
  return Object.freeze({ label: label ?? inputs.map((input) => input.label).join(', '), inputs, points });
}

const isSame = (some: readonly LineInput[], others: readonly LineInput[]) =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/**
 * What a score says of the present answers.
 *
 * An answer outside what its item allows counts as missing. With a missing input there is no total and no band; flags
 * are raised by the answers that are there. A score that has no total by design may still have bands with a condition.
 * Conditions of bands may read the score's own total; flags its band too, and results its flags.
 *
 * @param variables - of the definition, so that the working can name what they read
 * @param before - what the same score of the same form said last: lines of its working that stay are not made again
 */
export function scoreOf(
  score: Score,
  scope: Scope,
  variables: readonly Variable[] = [],
  before?: ScoreResult,
): ScoreResult {
  const expressions = new Map(variables.map(({ name, value }) => [name, value]));
  const named: Named = (name) => expressions.get(name);
  const sound = soundScope(scope, named);

  const expression = totalExpression(score);
  const worth = expression ? evaluate(expression, sound) : null;
  const total = isNumber(worth) ? worth : null;
  const missing =
    expression && total === null
      ? new Set(missingFor(expression, sound, named).map(({ key }) => key))
      : new Set<string>();

  const bare: ScoreResult = {
    id: score.id,
    title: score.title,
    ...(score.version !== undefined && { version: score.version }),
    total: total?.toString() ?? null,
    band: null,
    flags: [],
    results: {},
    working: score.parts.map((part, at) => workingOf(part, scope, sound, named, before?.working[at])),
    missing: [...missing],
  };
  const withBand = {
    ...bare,
    band: expression && total === null ? null : bandOf(score, total, scopeWithin(sound, bare)),
  };
  const forFlags = scopeWithin(scope, withBand);
  const withFlags = {
    ...withBand,
    flags: (score.flags ?? [])
      .filter(({ when }) => evaluate(when, forFlags) === true)
      .map(({ code, label }) => ({ code, label })),
  };
  const forResults = scopeWithin(sound, withFlags);
  const results = (score.results ?? []).map(({ code, value }) => [code, valueOf(evaluate(value, forResults))] as const);
  return { ...withFlags, results: Object.fromEntries(results) };
}
