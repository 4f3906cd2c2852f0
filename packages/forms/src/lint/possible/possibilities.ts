// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../../contract/definition.js';
import type { Expression } from '../../contract/expression.js';
import type { Score } from '../../contract/score.js';
import { isQuestion } from '../places.js';
import { type Effort, dividedBy, extremes, minus, plus, repeated, rounded, times } from './arithmetic.js';
import { compare, isIn } from './compare.js';
import { coverageOf } from './coverage.js';
import { NO_END, type Numbers, closed, exact, single, stretch, within } from './numbers.js';
import { answerOf, weightOf } from './of-item.js';
import { BLANK, NOTHING, type Possible, either, isMoment, ofNumbers, truth } from './possible.js';

type Of<Op extends Expression['op']> = Extract<Expression, { readonly op: Op }>;

/** A calculation that reads a calculation, and so on, is followed this far. */
const DEEPEST = 60;

const ANYTHING: Possible = {
  numbers: stretch(NO_END, NO_END, null, true),
  texts: 'any',
  moment: true,
  yes: true,
  no: true,
  lists: 'any',
  blank: true,
};

const whole = (min: number | null, max: number | null = null) => stretch(closed(min), closed(max), 0);

/**
 * What the expressions of a form can give, over all answers its limits allow. It may think more possible than is, never
 * less: what it calls impossible is.
 */
export class Possibilities {
  readonly #known = new Map<Expression, Possible>();
  readonly #variables: ReadonlyMap<string, Expression>;
  readonly #scores: ReadonlyMap<string, Score>;
  readonly #effort: Effort = { left: 3_000_000 };
  #depth = 0;

  /** @param unreachable - ids of items that are never shown, so never answered */
  constructor(
    definition: FormDefinition,
    readonly items: ReadonlyMap<string, FormItem>,
    readonly unreachable: ReadonlySet<string> = new Set(),
  ) {
    this.#variables = new Map((definition.variables ?? []).map(({ name, value }) => [name, value]));
    this.#scores = new Map((definition.scores ?? []).map((score) => [score.id, score]));
  }

  of(expression: Expression): Possible {
    const known = this.#known.get(expression);
    if (known) return known;
    if (this.#depth > DEEPEST) return ANYTHING;
    this.#depth++;
    const found = this.#work(expression);
    this.#depth--;
    this.#known.set(expression, found);
    return found;
  }

  /** What the total of a score can be; null when it never has one. */
  totalOf(score: Score): Numbers | null {
    if (score.total) return this.of(score.total).numbers;
    return this.#sum(score.parts.map(({ value }) => value)).numbers;
  }

  #answer(id: string): Possible {
    const item = this.items.get(id);
    if (!item || !isQuestion(item) || this.unreachable.has(id)) return BLANK;
    const typed = answerOf(item);
    if (!item.calculate || !typed.numbers) return typed;
    const given = this.of(item.calculate).numbers;
    const limit = 'values' in typed.numbers ? null : typed.numbers;
    return given && limit ? { ...BLANK, numbers: within(given, limit) } : typed;
  }

  #weight(id: string): Possible {
    const item = this.items.get(id);
    if (!item || !isQuestion(item) || this.unreachable.has(id)) return BLANK;
    return ofNumbers(weightOf(item, this.#effort), true);
  }

  #sum(parts: readonly Expression[]): Possible {
    let total: Numbers | null = parts.length > 0 ? single([exact(0)]) : null;
    let blank = false;
    for (const part of parts) {
      const possible = this.of(part);
      const { numbers } = possible;
      if (!numbers || !total) return BLANK;
      total = plus(total, numbers, this.#effort);
      blank ||= isUncounted(possible);
    }
    return ofNumbers(total, blank);
  }

  #two(left: Expression, right: Expression, on: (a: Numbers, b: Numbers, effort: Effort) => Numbers | null): Possible {
    const [one, other] = [this.of(left), this.of(right)];
    if (!one.numbers || !other.numbers) return BLANK;
    return ofNumbers(on(one.numbers, other.numbers, this.#effort), true);
  }

  #logical(parts: readonly Expression[], settledBy: boolean): Possible {
    const all = parts.map((part) => this.of(part));
    const settles = ({ yes, no }: Possible) => (settledBy ? yes : no);
    const passes = ({ yes, no }: Possible) => (settledBy ? no : yes);
    const settled = all.some(settles);
    const passed = all.every(passes);
    const certain = all.some((one) => settles(one) && !passes(one) && !isUnsettled(one));
    const blank = !certain && all.some(isUnsettled);
    return settledBy ? truth(settled, passed, blank) : truth(passed, settled, blank);
  }

  #extreme({ op, of }: Of<'least' | 'greatest'>): Possible {
    const all = of.map((part) => this.of(part));
    const joined = all.reduce(either, BLANK);
    if (all.some(({ numbers }) => !numbers)) return { ...joined, numbers: null };
    const numbers = all.map((one) => one.numbers!);
    return { ...joined, numbers: numbers.reduce((a, b) => extremes(op, a, b, this.#effort) ?? a) };
  }

  #band({ value, bands }: Of<'band'>): Possible {
    const { numbers } = this.of(value);
    if (!numbers) return BLANK;
    const coverage = coverageOf(numbers, bands);
    const gives = bands.filter((_, index) => coverage?.reached.has(index) ?? true).map((band) => band.gives);
    const digits = gives.filter((given) => typeof given === 'number');
    const texts = gives.filter((given) => typeof given === 'string');
    return { ...BLANK, numbers: single(digits.map(exact)), texts: texts.length > 0 ? new Set(texts) : null };
  }

  #over({ items, fold, value }: Of<'over'>): Possible {
    const item = this.items.get(items);
    const repeats = item && 'repeats' in item ? item.repeats : undefined;
    const { min = 0, max } = repeats ?? {};
    if (this.unreachable.has(items)) return BLANK;
    if (!value) return ofNumbers(whole(min, max ?? null), true);
    const each = this.of(value);
    switch (fold) {
      case 'count':
        return ofNumbers(whole(0, max ?? null), true);
      case 'any':
        return truth(each.yes, true, true);
      case 'all':
        return truth(true, each.no, true);
      case 'sum':
        return ofNumbers(each.numbers && repeated(each.numbers, max), true);
      default:
        return { ...each, blank: true };
    }
  }

  #score({ score: id, of }: Of<'score'>): Possible {
    const score = this.#scores.get(id);
    if (!score) return BLANK;
    if (of !== 'band') return ofNumbers(this.totalOf(score), true);
    return { ...BLANK, texts: new Set((score.bands ?? []).map(({ code }) => code)) };
  }

  #exists(id: string): Possible {
    return this.unreachable.has(id) ? truth(false, true) : truth(true, true, true);
  }

  #work(expression: Expression): Possible {
    switch (expression.op) {
      case 'answer':
        return this.#answer(expression.item);
      case 'weight':
        return this.#weight(expression.item);
      case 'exists':
      case 'unknown':
        return this.#exists(expression.item);
      case 'constant': {
        const { value } = expression;
        if (typeof value === 'boolean') return truth(value, !value);
        if (typeof value === 'number') return ofNumbers(single([exact(value)]));
        return { ...NOTHING, texts: new Set([value]), moment: isMoment(value) };
      }
      case 'today':
        return { ...NOTHING, moment: true };
      case 'sum':
        return expression.of.length > 0 ? this.#sum(expression.of) : ofNumbers(single([exact(0)]));
      case 'count':
        return ofNumbers(
          whole(0, expression.of.length),
          expression.of.some((part) => isUnsettled(this.of(part))),
        );
      case 'least':
      case 'greatest':
        return this.#extreme(expression);
      case 'first-known': {
        const all = expression.of.map((part) => this.of(part));
        return { ...all.reduce(either), blank: all.every(isBlank) };
      }
      case 'subtract':
        return this.#two(expression.left, expression.right, minus);
      case 'multiply':
        return this.#two(expression.left, expression.right, times);
      case 'divide':
        return this.#two(expression.left, expression.right, dividedBy);
      case 'round': {
        const of = this.of(expression.value);
        return of.numbers ? ofNumbers(rounded(of.numbers, expression.places), isUncounted(of)) : BLANK;
      }
      case 'between':
        return this.#between(expression);
      case 'in':
        return isIn(this.of(expression.value), expression.list);
      case 'and':
        return this.#logical(expression.of, false);
      case 'or':
        return this.#logical(expression.of, true);
      case 'not': {
        const of = this.of(expression.of);
        return truth(of.no, of.yes, isUnsettled(of));
      }
      case 'if': {
        const when = this.of(expression.when);
        const ways = [...(when.yes ? [expression.then] : []), ...(when.no ? [expression.otherwise] : [])];
        const found = ways.map((way) => this.of(way)).reduce(either, NOTHING);
        return isUnsettled(when) ? { ...found, blank: true } : found;
      }
      case 'band':
        return this.#band(expression);
      case 'which':
        return { ...BLANK, lists: new Set(expression.of.map(({ gives }) => gives)) };
      case 'age':
        return ofNumbers(whole(0), true);
      case 'days-between':
        return ofNumbers(whole(null), true);
      case 'add-to-date':
        return { ...BLANK, moment: true };
      case 'over':
        return this.#over(expression);
      case 'score':
        return this.#score(expression);
      case 'flag':
        return truth(true, true, true);
      case 'variable': {
        const value = this.#variables.get(expression.name);
        return value ? this.of(value) : BLANK;
      }
      case 'foreign':
        return ANYTHING;
      default:
        return compare(expression.op, this.of(expression.left), this.of(expression.right));
    }
  }

  #between({ value, low, high }: Of<'between'>): Possible {
    const above = compare('greater-or-equal', this.of(value), this.of(low));
    const below = compare('less-or-equal', this.of(value), this.of(high));
    const bounds = compare('less-or-equal', this.of(low), this.of(high));
    return truth(above.yes && below.yes && bounds.yes, above.no || below.no, above.blank || below.blank);
  }
}

const isSomethingElse = ({ numbers, texts, moment, lists }: Possible) =>
  numbers !== null || texts !== null || moment || lists !== null;

/** It can be unknown. */
const isBlank = (possible: Possible) => possible.blank || !(possible.yes || possible.no || isSomethingElse(possible));

/** As a condition it can be unknown: also a number or a text is neither true nor false. */
const isUnsettled = (possible: Possible) => isBlank(possible) || isSomethingElse(possible);

/** As a part of a sum it can be unknown: it may be no number at all. */
const isUncounted = ({ blank, yes, no, texts, moment, lists }: Possible) =>
  blank || yes || no || texts !== null || moment || lists !== null;
