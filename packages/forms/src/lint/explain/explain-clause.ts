// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '../../contract/expression.js';
import { CLAUSES, REASONS } from './clauses.words.js';
import { valueOf } from './explain-value.js';
import { OPPOSITE, TURNED } from '../comparisons.js';
import { constantWords, handedOn, isDay } from './known-value.js';
import type { Phrase } from './phrase.js';
import { LIMITS, type Speaker, quoted } from './speaker.js';

type Of<Op extends Expression['op']> = Extract<Expression, { readonly op: Op }>;

const OF_NUMBERS: Readonly<Record<Comparison, Phrase>> = {
  equal: CLAUSES.is,
  'not-equal': CLAUSES.isNot,
  less: CLAUSES.lessThan,
  'less-or-equal': CLAUSES.atMost,
  greater: CLAUSES.moreThan,
  'greater-or-equal': CLAUSES.atLeast,
};

const OF_DAYS: Readonly<Record<Comparison, Phrase>> = {
  equal: CLAUSES.is,
  'not-equal': CLAUSES.isNot,
  less: CLAUSES.before,
  'less-or-equal': CLAUSES.onOrBefore,
  greater: CLAUSES.after,
  'greater-or-equal': CLAUSES.onOrAfter,
};

const TRUTHS: ReadonlySet<Expression['op']> = new Set([
  ...(['exists', 'unknown', 'and', 'or', 'not', 'between', 'in', 'flag'] as const),
  ...(['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal'] as const),
]);

/** Whether an expression is a condition, and not a number, a text or a day. */
export function isTruth(expression: Expression, speaker: Speaker, steps: number = LIMITS.depth): boolean {
  if (TRUTHS.has(expression.op)) return true;
  if (steps === 0) return false;
  switch (expression.op) {
    case 'constant':
      return typeof expression.value === 'boolean';
    case 'answer':
      return speaker.item(expression.item)?.type === 'boolean';
    case 'over': {
      const { fold, value } = expression;
      if (fold === 'any' || fold === 'all') return true;
      return (fold === 'first' || fold === 'last') && value !== undefined && isTruth(value, speaker, steps - 1);
    }
    case 'if':
      return isTruth(expression.then, speaker, steps - 1);
    case 'first-known':
      return expression.of[0] !== undefined && isTruth(expression.of[0], speaker, steps - 1);
    case 'variable': {
      const value = speaker.variable(expression.name);
      return value !== undefined && isTruth(value, speaker, steps - 1);
    }
    default:
      return false;
  }
}

const isConstant = (expression: Expression): expression is Of<'constant'> => expression.op === 'constant';

function comparison(op: Comparison, left: Expression, right: Expression, speaker: Speaker, depth: number): string {
  if (isConstant(left) && !isConstant(right)) return comparison(TURNED[op], right, left, speaker, depth);
  const days = isDay(left, speaker) || isDay(right, speaker);
  // "At least two of these" says more than "how many of these are true is two or more".
  if (op === 'greater-or-equal' && left.op === 'count' && isConstant(right)) {
    const parts = left.of.slice(0, LIMITS.list + 1).map((part) => clauseOf(part, speaker, depth + 1));
    return speaker.say(CLAUSES.someTrue, { count: String(right.value), list: speaker.join(parts) });
  }
  if (isConstant(right) && typeof right.value === 'boolean' && (op === 'equal' || op === 'not-equal')) {
    return clauseOf(left, speaker, depth + 1, right.value === (op === 'equal'));
  }
  return speaker.say((days ? OF_DAYS : OF_NUMBERS)[op], {
    what: valueOf(left, speaker, depth + 1, right),
    value: valueOf(right, speaker, depth + 1, left),
  });
}

function among({ value, list }: Of<'in'>, speaker: Speaker, depth: number, holds: boolean): string {
  const several = handedOn(value, speaker).some(({ type }) => type === 'multiple-choice') || value.op === 'which';
  const [phrase, turned] = several ? [CLAUSES.includes, CLAUSES.includesNone] : [CLAUSES.oneOf, CLAUSES.noneOf];
  const entries = list.slice(0, LIMITS.list + 1).map((entry) => constantWords(entry, value, speaker));
  return speaker.say(holds ? phrase : turned, {
    what: valueOf(value, speaker, depth + 1),
    list: speaker.join(entries, 'or'),
  });
}

function logical(
  parts: readonly Expression[],
  joiner: 'andAlso' | 'or',
  speaker: Speaker,
  depth: number,
  holds: boolean,
) {
  const clauses = parts.slice(0, LIMITS.list + 1).map((part) => {
    const words = clauseOf(part, speaker, depth + 1, holds);
    return part.op === 'and' || part.op === 'or' ? `(${words})` : words;
  });
  return speaker.join(clauses, joiner);
}

/**
 * A condition in words, such as "“A” is “Yes” and “B” is 65 or more".
 *
 * @param holds - false tells when the condition is false, which is not the same as not being true: a blank is neither
 */
export function clauseOf(expression: Expression, speaker: Speaker, depth = 0, holds = true): string {
  if (depth > LIMITS.depth || !speaker.spend()) return speaker.say(CLAUSES.more);
  const phrase = (yes: Phrase, no: Phrase, values: Readonly<Record<string, string>>) =>
    speaker.say(holds ? yes : no, values);
  const not = (clause: string) => (holds ? clause : speaker.say(CLAUSES.notSo, { clause }));
  switch (expression.op) {
    case 'constant':
      return speaker.say(expression.value === holds ? CLAUSES.always : CLAUSES.never);
    case 'answer': {
      const what = speaker.nameOf(expression.item);
      return speaker.say(CLAUSES.is, { what, value: constantWords(holds, expression, speaker) });
    }
    case 'exists':
      return phrase(CLAUSES.answered, CLAUSES.notAnswered, { what: speaker.nameOf(expression.item) });
    case 'unknown': {
      const what = speaker.nameOf(expression.item);
      const reason = expression.is && speaker.say(REASONS[expression.is]);
      return not(
        reason ? speaker.say(CLAUSES.saidReason, { what, reason }) : speaker.say(CLAUSES.saidUnknown, { what }),
      );
    }
    case 'not':
      return clauseOf(expression.of, speaker, depth, !holds);
    case 'and':
    case 'or':
      return logical(expression.of, (expression.op === 'and') === holds ? 'andAlso' : 'or', speaker, depth, holds);
    case 'between': {
      const { value, low, high } = expression;
      return phrase(CLAUSES.between, CLAUSES.notBetween, {
        what: valueOf(value, speaker, depth + 1),
        low: valueOf(low, speaker, depth + 1, value),
        high: valueOf(high, speaker, depth + 1, value),
      });
    }
    case 'in':
      return among(expression, speaker, depth, holds);
    case 'flag': {
      const label = speaker.score(expression.score)?.flags?.find(({ code }) => code === expression.flag)?.label;
      const score = speaker.nameOfScore(expression.score);
      return phrase(CLAUSES.flag, CLAUSES.noFlag, { flag: quoted(label ?? expression.flag), score });
    }
    case 'over':
      if (expression.value && (expression.fold === 'any' || expression.fold === 'all')) {
        const [words] = expression.fold === 'any' ? [CLAUSES.anyEntry] : [CLAUSES.allEntries];
        const clause = clauseOf(expression.value, speaker, depth + 1);
        return not(speaker.say(words, { items: speaker.nameOf(expression.items), clause }));
      }
      break;
    case 'if': {
      const [when, then, otherwise] = [
        clauseOf(expression.when, speaker, depth + 1),
        clauseOf(expression.then, speaker, depth + 1),
        clauseOf(expression.otherwise, speaker, depth + 1),
      ];
      return not(speaker.say(CLAUSES.depends, { when, then, otherwise }));
    }
    case 'foreign':
      return not(speaker.say(CLAUSES.foreign, { language: quoted(expression.language) }));
    case 'equal':
    case 'not-equal':
    case 'less':
    case 'less-or-equal':
    case 'greater':
    case 'greater-or-equal':
      return comparison(
        holds ? expression.op : OPPOSITE[expression.op],
        expression.left,
        expression.right,
        speaker,
        depth,
      );
  }
  return phrase(CLAUSES.isTrue, CLAUSES.isFalse, { what: valueOf(expression, speaker, depth + 1) });
}
