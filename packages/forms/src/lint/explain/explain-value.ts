// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../../contract/expression.js';
import { clauseOf, isTruth } from './explain-clause.js';
import { constantWords } from './known-value.js';
import { LIMITS, type Speaker, quoted } from './speaker.js';
import { ONE_UNIT, UNITS, VALUES } from './values.words.js';

type Of<Op extends Expression['op']> = Extract<Expression, { readonly op: Op }>;

const SIMPLE: ReadonlySet<Expression['op']> = new Set(['answer', 'weight', 'constant', 'today', 'variable', 'score']);

function over({ items, fold, value }: Of<'over'>, speaker: Speaker, depth: number): string {
  const name = speaker.nameOf(items);
  if (!value) return speaker.say(VALUES.entries, { items: name });
  if (fold === 'count') {
    return speaker.say(VALUES.entriesWhere, { items: name, clause: clauseOf(value, speaker, depth) });
  }
  const phrases = {
    sum: VALUES.sumOver,
    least: VALUES.leastOver,
    greatest: VALUES.greatestOver,
    first: VALUES.firstOver,
    last: VALUES.lastOver,
    any: VALUES.truth,
    all: VALUES.truth,
  } as const;
  return speaker.say(phrases[fold], { items: name, value: valueOf(value, speaker, depth) });
}

function inCalendar(expression: Of<'age' | 'days-between' | 'add-to-date'>, speaker: Speaker, depth: number): string {
  const words = (part: Expression) => valueOf(part, speaker, depth);
  if (expression.op === 'age') {
    const born = words(expression.born);
    return expression.on
      ? speaker.say(VALUES.ageOn, { born, on: words(expression.on) })
      : speaker.say(VALUES.age, { born });
  }
  if (expression.op === 'days-between') {
    return speaker.say(VALUES.days, { from: words(expression.from), to: words(expression.to) });
  }
  const { amount, unit } = expression;
  const one = amount.op === 'constant' && Number(amount.value) === 1;
  return speaker.say(VALUES.later, {
    amount: words(amount),
    unit: speaker.say((one ? ONE_UNIT : UNITS)[unit]),
    date: words(expression.date),
  });
}

/** A value in words, such as "the sum of “A” and “B”". */
export function valueOf(expression: Expression, speaker: Speaker, depth = 0, beside: Expression | null = null): string {
  if (depth > LIMITS.depth || !speaker.spend()) return speaker.say(VALUES.more);
  const inner = (part: Expression) => {
    const words = valueOf(part, speaker, depth + 1);
    return SIMPLE.has(part.op) ? words : `(${words})`;
  };
  const list = (parts: readonly Expression[], joiner?: 'and') =>
    speaker.join(parts.slice(0, LIMITS.list + 1).map(inner), joiner);
  const clauses = (parts: readonly Expression[]) =>
    speaker.join(parts.slice(0, LIMITS.list + 1).map((part) => clauseOf(part, speaker, depth + 1)));
  switch (expression.op) {
    case 'answer':
      return speaker.nameOf(expression.item);
    case 'weight':
      return speaker.say(VALUES.points, { what: speaker.nameOf(expression.item) });
    case 'constant':
      return constantWords(expression.value, beside, speaker);
    case 'today':
      return speaker.say(VALUES.today);
    case 'sum':
    case 'least':
    case 'greatest':
      return speaker.say(VALUES[expression.op], { list: list(expression.of, 'and') });
    case 'first-known':
      return speaker.say(VALUES.firstKnown, { list: list(expression.of) });
    case 'count':
      return speaker.say(VALUES.count, { list: clauses(expression.of) });
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const words = { subtract: VALUES.minus, multiply: VALUES.times, divide: VALUES.divided }[expression.op];
      return speaker.say(words, { left: inner(expression.left), right: inner(expression.right) });
    }
    case 'round': {
      const { places } = expression;
      const words = places === 0 ? VALUES.whole : places === 1 ? VALUES.onePlace : VALUES.places;
      return speaker.say(words, { value: inner(expression.value), places: String(places) });
    }
    case 'if':
      return speaker.say(VALUES.depends, {
        when: clauseOf(expression.when, speaker, depth + 1),
        then: inner(expression.then),
        otherwise: inner(expression.otherwise),
      });
    case 'band': {
      const ranges = expression.bands.slice(0, LIMITS.list + 1).map((band) =>
        speaker.say(VALUES.band, {
          gives: typeof band.gives === 'number' ? String(band.gives) : quoted(band.gives),
          range: speaker.range(band),
        }),
      );
      return speaker.say(VALUES.byBand, { value: inner(expression.value), list: speaker.join(ranges) });
    }
    case 'which': {
      const parts = expression.of
        .slice(0, LIMITS.list + 1)
        .map(({ when, gives }) =>
          speaker.say(VALUES.gives, { gives: quoted(gives), when: clauseOf(when, speaker, depth + 1) }),
        );
      return speaker.say(VALUES.which, { list: speaker.join(parts) });
    }
    case 'age':
    case 'days-between':
    case 'add-to-date':
      return inCalendar(expression, speaker, depth + 1);
    case 'over':
      if (!isTruth(expression, speaker)) return over(expression, speaker, depth + 1);
      break;
    case 'score': {
      const words = expression.of === 'band' ? VALUES.bandOf : VALUES.total;
      return speaker.say(words, { score: speaker.nameOfScore(expression.score) });
    }
    case 'variable':
      return speaker.say(VALUES.variable, { name: expression.name });
    case 'foreign':
      return speaker.say(VALUES.foreign, { language: quoted(expression.language) });
  }
  return speaker.say(VALUES.truth, { clause: clauseOf(expression, speaker, depth + 1) });
}
