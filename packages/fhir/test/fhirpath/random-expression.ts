// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem, Score } from '@careplan-kit/forms';
import type { Chance } from './random.js';

export type Kind = 'number' | 'boolean' | 'date' | 'text';

/** What an expression can name from where it stands. */
export interface Reach {
  readonly questions: readonly FormItem[];
  readonly repeats: readonly { readonly id: string; readonly questions: readonly FormItem[] }[];
  readonly variables: readonly { readonly name: string; readonly kind: Kind }[];
  readonly scores: readonly Score[];
}

const KIND_OF: Readonly<Partial<Record<FormItem['type'], Kind>>> = {
  integer: 'number',
  decimal: 'number',
  scale: 'number',
  quantity: 'number',
  boolean: 'boolean',
  date: 'date',
  'partial-date': 'date',
  choice: 'text',
};

const DAYS = ['1941-02-28', '2000-02-29', '2023-12-31', '2024-02-29', '2024-03-01', '2024-05-01'];
const COMPARISONS = ['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal'] as const;

const constant = (value: string | number | boolean): Expression => ({ op: 'constant', value });

class Writer {
  constructor(
    readonly reach: Reach,
    readonly chance: Chance,
  ) {}

  #of(kind: Kind, types: readonly string[] = []): readonly FormItem[] {
    return this.reach.questions.filter(({ type }) => KIND_OF[type] === kind || types.includes(type));
  }

  #answer(kind: Kind): Expression | undefined {
    const items = this.#of(kind);
    return items.length === 0 ? undefined : { op: 'answer', item: this.chance.one(items).id };
  }

  #over(kind: Kind, depth: number): Expression | undefined {
    const { chance, reach } = this;
    if (reach.repeats.length === 0 || depth === 0) return undefined;
    const { id, questions } = chance.one(reach.repeats);
    const inside = new Writer({ ...reach, questions, repeats: [], scores: [] }, chance);
    const value = (of: Kind) => inside.write(of, depth - 1);
    if (kind === 'boolean') return { op: 'over', items: id, fold: chance.one(['any', 'all']), value: value('boolean') };
    if (kind === 'number') {
      const fold = chance.one(['sum', 'count', 'least', 'greatest', 'first', 'last'] as const);
      if (fold !== 'count') return { op: 'over', items: id, fold, value: value('number') };
      return chance.is(0.5)
        ? { op: 'over', items: id, fold }
        : { op: 'over', items: id, fold, value: value('boolean') };
    }
    const fold = kind === 'date' ? chance.one(['least', 'greatest', 'first', 'last'] as const) : 'first';
    return { op: 'over', items: id, fold, value: value(kind) };
  }

  #leaf(kind: Kind): Expression {
    const { chance, reach } = this;
    const variables = reach.variables.filter((variable) => variable.kind === kind);
    if (variables.length > 0 && chance.is(0.2)) return { op: 'variable', name: chance.one(variables).name };
    const [score] = reach.scores;
    if (score && chance.is(0.2)) {
      if (kind === 'number') return { op: 'score', score: score.id };
      if (kind === 'text') return { op: 'score', score: score.id, of: 'band' };
      if (kind === 'boolean') return { op: 'flag', score: score.id, flag: 'look' };
    }
    const answer = chance.is(0.8) ? this.#answer(kind) : undefined;
    if (answer) return answer;
    switch (kind) {
      case 'number':
        return constant(chance.one([0, 1, 2, 3, 7, -4, 0.1, 2.5, 0.25]));
      case 'boolean':
        return this.#asked() ?? constant(chance.is(0.5));
      case 'date':
        return chance.is(0.3) ? { op: 'today' } : constant(chance.one(DAYS));
      case 'text':
        return constant(chance.one(['no', 'some', "it's", 'a\\b `c` "d"', 'ŵ']));
    }
  }

  #asked(): Expression | undefined {
    const { chance, reach } = this;
    if (reach.questions.length === 0) return undefined;
    const { id, ...item } = chance.one(reach.questions);
    if ('unknowns' in item && chance.is(0.5)) {
      return chance.is(0.5) ? { op: 'unknown', item: id } : { op: 'unknown', item: id, is: chance.one(item.unknowns!) };
    }
    return { op: 'exists', item: id };
  }

  #weight(): Expression | undefined {
    const items = this.reach.questions.filter((item) => 'options' in item || ('points' in item && item.points));
    return items.length === 0 ? undefined : { op: 'weight', item: this.chance.one(items).id };
  }

  #list(kind: Kind, depth: number, least = 1): readonly Expression[] {
    return this.chance.times(Math.max(2, least), 3, () => this.write(kind, depth));
  }

  #number(depth: number): Expression {
    const { chance } = this;
    const part = () => this.write('number', depth);
    switch (chance.whole(0, 12)) {
      case 0:
        return { op: 'sum', of: this.#list('number', depth) };
      case 1:
        return { op: 'count', of: this.#list('boolean', depth) };
      case 2:
        return { op: chance.one(['subtract', 'multiply', 'divide'] as const), left: part(), right: part() };
      case 3:
        return { op: 'round', value: part(), places: chance.whole(0, 3) };
      case 4:
        return { op: chance.one(['least', 'greatest'] as const), of: this.#list('number', depth) };
      case 5:
        return { op: 'first-known', of: [...this.#list('number', depth)] };
      case 6:
        return { op: 'if', when: this.write('boolean', depth), then: part(), otherwise: part() };
      case 7: {
        const bands = [
          { under: 1, gives: 10 },
          { min: 1, max: '2.5', gives: 20 },
          { over: 3, gives: 30 },
        ];
        return { op: 'band', value: part(), bands };
      }
      case 8:
        return chance.is(0.5)
          ? { op: 'age', born: this.#day(depth) }
          : { op: 'age', born: this.#day(depth), on: this.#day(depth) };
      case 9:
        return { op: 'days-between', from: this.#day(depth), to: this.#day(depth) };
      case 10:
        return this.#weight() ?? part();
      default:
        return this.#over('number', depth) ?? part();
    }
  }

  /** A date, or a date with a time. */
  #day(depth: number): Expression {
    const moments = this.reach.questions.filter(({ type }) => type === 'date-time');
    if (moments.length > 0 && this.chance.is(0.3)) return { op: 'answer', item: this.chance.one(moments).id };
    return this.write('date', depth);
  }

  #compared(depth: number): Expression {
    const { chance, reach } = this;
    const op = chance.one(COMPARISONS);
    const times = reach.questions.filter(({ type }) => type === 'time');
    if (times.length > 0 && chance.is(0.2)) {
      return {
        op,
        left: { op: 'answer', item: chance.one(times).id },
        right: constant(chance.one(['09:30', '12:00'])),
      };
    }
    const texts = reach.questions.filter(({ type }) => type === 'text' || type === 'choice');
    if (texts.length > 0 && chance.is(0.3)) {
      return {
        op,
        left: { op: 'answer', item: chance.one(texts).id },
        right: constant(chance.one(['no', 'some', 'Ann'])),
      };
    }
    if (chance.is(0.3)) return { op, left: this.#day(depth), right: this.write('date', depth) };
    return { op, left: this.write('number', depth), right: this.write('number', depth) };
  }

  #in(depth: number): Expression {
    const { chance, reach } = this;
    const several = reach.questions.filter(({ type }) => type === 'multiple-choice');
    if (several.length > 0 && chance.is(0.5)) {
      return {
        op: 'in',
        value: { op: 'answer', item: chance.one(several).id },
        list: chance.one([['no'], ['some', 'all']]),
      };
    }
    if (chance.is(0.3)) return { op: 'in', value: this.write('text', depth), list: ['no', 'much'] };
    if (chance.is(0.2)) return { op: 'in', value: this.write('date', depth), list: DAYS.slice(0, 2) };
    return { op: 'in', value: this.write('number', depth), list: [1, 2, 2.5] };
  }

  #boolean(depth: number): Expression {
    const { chance } = this;
    switch (chance.whole(0, 9)) {
      case 0:
        return { op: 'and', of: this.#list('boolean', depth) };
      case 1:
        return { op: 'or', of: this.#list('boolean', depth) };
      case 2:
        return { op: 'not', of: this.write('boolean', depth) };
      case 3: {
        const kind = chance.one(['number', 'number', 'date'] as const);
        const [value, low, high] = [this.write(kind, depth), this.write(kind, 0), this.write(kind, 0)];
        return { op: 'between', value, low, high };
      }
      case 4:
        return this.#in(depth);
      case 5:
        return this.#asked() ?? this.#compared(depth);
      case 6:
        return this.#over('boolean', depth) ?? this.#compared(depth);
      case 7: {
        const [then, otherwise] = [this.write('boolean', depth), this.write('boolean', depth)];
        return { op: 'if', when: this.write('boolean', depth), then, otherwise };
      }
      default:
        return this.#compared(depth);
    }
  }

  /** An amount that stays within 150 years, in any unit but years. */
  #months(): Expression {
    return this.#answer('number') ?? constant(2);
  }

  #date(depth: number): Expression {
    const { chance } = this;
    const unit = chance.one(['days', 'weeks', 'months', 'years'] as const);
    switch (chance.whole(0, 4)) {
      case 0:
        return { op: 'add-to-date', date: this.#day(depth), amount: constant(chance.whole(-40, 40)), unit };
      case 1:
        return {
          op: 'add-to-date',
          date: this.#day(depth),
          amount: this.#months(),
          unit: chance.one(['days', 'weeks', 'months'] as const),
        };
      case 2:
        return { op: chance.one(['least', 'greatest'] as const), of: this.#list('date', depth) };
      case 3:
        return { op: 'first-known', of: this.#list('date', depth) };
      default:
        return this.#over('date', depth) ?? this.#leaf('date');
    }
  }

  #text(depth: number): Expression {
    const { chance } = this;
    if (chance.is(0.4)) {
      const bands = [{ under: 2, gives: 'low' }, { min: 2, max: 4.5, gives: 'middle' }, { gives: 'high' }];
      return { op: 'band', value: this.write('number', depth), bands };
    }
    const [then, otherwise] = [this.write('text', 0), this.write('text', 0)];
    return { op: 'if', when: this.write('boolean', depth), then, otherwise };
  }

  write(kind: Kind, depth: number): Expression {
    if (depth <= 0 || this.chance.is(0.15)) return this.#leaf(kind);
    const next = depth - 1;
    if (kind === 'number') return this.#number(next);
    if (kind === 'boolean') return this.#boolean(next);
    return kind === 'date' ? this.#date(next) : this.#text(next);
  }
}

/** An expression whose parts fit together. */
export function randomExpression(kind: Kind, reach: Reach, chance: Chance, depth: number): Expression {
  return new Writer(reach, chance).write(kind, depth);
}
