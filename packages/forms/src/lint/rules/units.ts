// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../../contract/expression.js';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { everyPart, placedParts } from '../inside.js';
import { named } from '../named.js';
import type { Place } from '../places.js';

/** The unit numbers are in, by its code or, without one, its label; null when there is none or nobody can say. */
type Unit = string | null;

class Units {
  readonly #known = new Map<Expression, Unit>();
  readonly #variables: ReadonlyMap<string, Expression>;

  constructor(readonly form: FormUnderLint) {
    this.#variables = new Map((form.definition.variables ?? []).map(({ name, value }) => [name, value]));
  }

  of(expression: Expression): Unit {
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    // A circle of variables is refused before, but a long chain is not followed for ever.
    this.#known.set(expression, null);
    const unit = this.#work(expression);
    this.#known.set(expression, unit);
    return unit;
  }

  /** The units of parts that have to be alike. */
  among(parts: readonly Expression[]): string[] {
    return [...new Set(parts.map((part) => this.of(part)).filter((unit) => unit !== null))];
  }

  #work(expression: Expression): Unit {
    switch (expression.op) {
      case 'answer': {
        const item = this.form.byId.get(expression.item)?.item;
        if (item?.type === 'quantity') return item.units[0]?.code ?? null;
        return item && 'unit' in item ? (item.unitCode ?? item.unit ?? null) : null;
      }
      case 'sum':
      case 'least':
      case 'greatest':
      case 'first-known':
        return this.among(expression.of)[0] ?? null;
      case 'subtract':
        return this.among([expression.left, expression.right])[0] ?? null;
      case 'round':
        return this.of(expression.value);
      case 'if':
        return this.among([expression.then, expression.otherwise])[0] ?? null;
      case 'over':
        return expression.value && expression.fold !== 'count' ? this.of(expression.value) : null;
      case 'variable': {
        const value = this.#variables.get(expression.name);
        return value ? this.of(value) : null;
      }
      default:
        return null;
    }
  }
}

const ADDED: ReadonlySet<string> = new Set(['sum', 'subtract']);
const SAME: ReadonlySet<string> = new Set([
  ...['sum', 'subtract', 'least', 'greatest', 'first-known', 'between'],
  ...['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal'],
]);

/** Kilograms added to stones, centimetres compared with metres. */
export function* unitClash(form: FormUnderLint): Iterable<Told> {
  const units = new Units(form);
  for (const use of form.uses) {
    for (const placed of everyPart(use)) {
      const { expression, path } = placed;
      if (!SAME.has(expression.op) && expression.op !== 'if') continue;
      const parts = placedParts(placed).filter(({ path: at }) => at.at(-1) !== 'when' || expression.op !== 'if');
      const [one, other] = units.among(parts.map((part) => part.expression));
      if (one === undefined || other === undefined) continue;
      const verb = ADDED.has(expression.op) ? 'added up or taken away' : 'put side by side';
      const message = `Amounts in “${one}” and in “${other}” are ${verb}; bring them to one unit first.`;
      yield { path, rule: 'unit-clash', message };
    }
  }
  for (const [at, score] of (form.definition.scores ?? []).entries()) {
    if (score.total) continue;
    const [one, other] = units.among(score.parts.map(({ value }) => value));
    if (one === undefined || other === undefined) continue;
    const message = `The parts of ${named({ id: score.id, label: score.title })} are in “${one}” and in “${other}”, and are added up.`;
    yield { path: ['scores', at, 'parts'], rule: 'unit-clash', message };
  }
}

/** Amounts that are never compared: those in a unit nobody said the size of. */
export function* unitWithoutFactor({ places, uses }: FormUnderLint): Iterable<Told> {
  const read = new Set<string>();
  for (const use of uses) {
    for (const { expression } of everyPart(use)) {
      if (expression.op === 'answer' || expression.op === 'weight') read.add(expression.item);
    }
  }
  const counts = ({ item }: Place) =>
    item.type === 'quantity' &&
    (read.has(item.id) || item.min !== undefined || item.max !== undefined || item.points !== undefined);
  for (const place of places) {
    const { item, path } = place;
    if (item.type !== 'quantity' || !counts(place)) continue;
    for (const [at, { label, factor }] of item.units.entries()) {
      if (at === 0 || factor !== undefined) continue;
      const message = `Amounts of ${named(item)} in “${label}” are not checked or counted: the unit has no factor.`;
      yield { path: [...path, 'units', at], rule: 'unit-without-factor', message };
    }
  }
}
