// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '../../../src/contract/expression.js';
import { answer, any, choose, constant, is, total, weight } from '../build.js';

/** What a rule in words may speak of. */
export interface Named {
  readonly score: string;
  /** Ids of the items that give points. */
  readonly scored: readonly string[];
  /** Ids of all items. */
  readonly items: readonly string[];
  /** The value of an item that is worked out. */
  derived(id: string): Expression | undefined;
  /** Codes of options by item, as far as their label has the word. */
  optionsCalled(word: string): readonly (readonly [item: string, code: string])[];
}

const SIGNS: Readonly<Record<string, Comparison>> = {
  '>=': 'greater-or-equal',
  '>': 'greater',
  '<=': 'less-or-equal',
  '<': 'less',
  '=': 'equal',
};

const oneOf = (value: Expression, numbers: readonly string[]): Expression =>
  any(...numbers.map((number) => is(value, 'equal', Number(number))));

/** Points of an item that may be left out. */
const pointsOrNone = (item: string): Expression => ({ op: 'first-known', of: [weight(item), constant(0)] });

type Reader = (match: RegExpExecArray, named: Named) => Expression | undefined;

/** Many items answered with the same option. */
export const MANY = /^(\d+) or more items (\w+)$/;

const RULES: readonly (readonly [RegExp, Reader])[] = [
  [/^total (>=|<=|>|<) (\d+)$/, ([, sign, number], { score }) => is(total(score), SIGNS[sign!]!, Number(number))],
  [
    /^any [a-z -]+?(?: =)? (\d+)(?: or (\d+))?$/,
    ([, ...numbers], { scored }) =>
      any(
        ...scored.map((item) =>
          oneOf(
            weight(item),
            numbers.filter((number) => number !== undefined),
          ),
        ),
      ),
  ],
  [
    /^(\w+) item (\d+) or (\d+)$/,
    ([, word, ...numbers], { items }) => {
      const item = items.find((id) => id.startsWith(word!));
      return item ? oneOf(weight(item), numbers) : undefined;
    },
  ],
  [
    MANY,
    ([, number, word], named) =>
      named.optionsCalled(word!).length > 0 ? is(countOf(word!, named), 'greater-or-equal', Number(number)) : undefined,
  ],
  [
    /^(\w+) includes ([\w-]+) or ([\w-]+)$/,
    ([, item, ...list], { items }) =>
      items.includes(item!) ? { op: 'in', value: answer(item!), list: list.map(String) } : undefined,
  ],
  [
    /^(\w+) subtotal (>=|>) (\d+)$/,
    ([, word, sign, number], { scored }) => {
      const of = scored.filter((id) => id.startsWith(word!.toLowerCase())).map(pointsOrNone);
      return of.length > 0 ? is({ op: 'sum', of }, SIGNS[sign!]!, Number(number)) : undefined;
    },
  ],
  [
    /^(\w+) (>=|<=|>|<|=) (\d+)$/,
    ([, word, sign, number], { items, derived }) => {
      const item = items.find((id) => id === word || id === word!.toLowerCase());
      return item ? is(derived(item) ?? weight(item), SIGNS[sign!]!, Number(number)) : undefined;
    },
  ],
  [/^(\w+)$/, ([, item], { items }) => (items.includes(item!) ? is(answer(item!), 'equal', 'yes') : undefined)],
];

/** How many items are answered with an option of that name. */
export const countOf = (word: string, { optionsCalled }: Named): Expression => ({
  op: 'count',
  of: optionsCalled(word).map(([item, code]) => is(answer(item), 'equal', code)),
});

/** A rule in words as an expression; undefined when it is none of the few forms that can be read. */
export function ruleOf(words: string, named: Named): Expression | undefined {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(words);
    const rule = match && read(match, named);
    if (rule) return rule;
  }
  return undefined;
}

/**
 * A formula of numbers and items: `+ - * /`, `^2`, brackets, `max(a,b)`; `; 0 if word` after it when an item whose id
 * ends with the word is a yes.
 *
 * @throws SyntaxError for anything else
 */
export function formulaOf(text: string, items: readonly string[]): Expression {
  const [formula = '', condition] = text.split(';').map((part) => part.trim());
  const tokens = formula.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[-+*/^(),]/g) ?? [];
  let at = 0;
  const take = (token: string) => tokens[at] === token && ++at > 0;
  const need = (token: string) => {
    if (!take(token)) throw new SyntaxError(`"${token}" is missing in "${formula}"`);
  };
  const single = (): Expression => {
    const token = tokens[at++] ?? '';
    if (/^\d/.test(token)) return constant(Number(token));
    if (token === '(') {
      const inside = terms();
      need(')');
      return inside;
    }
    if (token === 'max') {
      need('(');
      const first = terms();
      need(',');
      const second = terms();
      need(')');
      return { op: 'greatest', of: [first, second] };
    }
    if (!items.includes(token)) throw new SyntaxError(`"${token}" is no item`);
    return answer(token);
  };
  const power = (): Expression => {
    const base = single();
    if (!take('^')) return base;
    need('2');
    return { op: 'multiply', left: base, right: base };
  };
  const factors = (): Expression => {
    let left = power();
    for (;;) {
      const op = take('*') ? 'multiply' : take('/') ? 'divide' : undefined;
      if (!op) return left;
      left = { op, left, right: power() };
    }
  };
  const terms = (): Expression => {
    let left = factors();
    for (;;) {
      if (take('+')) left = { op: 'sum', of: [left, factors()] };
      else if (take('-')) left = { op: 'subtract', left, right: factors() };
      else return left;
    }
  };
  const value = terms();
  if (at < tokens.length) throw new SyntaxError(`"${formula}" goes on after its end`);
  if (!condition) return value;
  const word = /^0 if (\w+)$/.exec(condition)?.[1];
  const item = word && items.find((id) => id.toLowerCase().endsWith(word));
  if (!item) throw new SyntaxError(`"${condition}" is no condition`);
  return choose(is(answer(item), 'equal', 'yes'), constant(0), value);
}
