// SPDX-License-Identifier: Apache-2.0
import { type Expression, type FormDefinition, type FormItem, type Score, partsOf } from '@careplan-kit/forms';
import { type ItemPlace, placesById } from './places.js';

/** What belongs to the core of a standard form. */
export interface Core {
  /** Items that are locked, in the order of the form. */
  readonly locked: readonly ItemPlace[];
  /** Ids of items that are not locked themselves, and that a locked item or a score of the core reads. */
  readonly read: ReadonlySet<string>;
  /** Scores that read a locked item. */
  readonly scores: readonly Score[];
  /** Names of the variables that the core reads. */
  readonly variables: ReadonlySet<string>;
}

const present = (...parts: readonly (Expression | undefined)[]) => parts.filter((part) => part !== undefined);

const ofItem = (item: FormItem): readonly Expression[] => {
  const { enableWhen, calculate, initial } = item as {
    enableWhen?: Expression;
    calculate?: Expression;
    initial?: Expression;
  };
  return present(enableWhen, calculate, initial);
};

const ofScore = ({ parts, total, bands = [], flags = [], results = [] }: Score): readonly Expression[] =>
  present(
    ...parts.map(({ value }) => value),
    total,
    ...bands.map(({ when }) => when),
    ...flags.map(({ when }) => when),
    ...results.map(({ value }) => value),
  );

/** Everything expressions name, through the variables they read as well. */
class Names {
  readonly items = new Set<string>();
  readonly variables = new Set<string>();
  readonly scores = new Set<string>();

  constructor(readonly definition: FormDefinition) {}

  see(expression: Expression): void {
    if ('item' in expression) this.items.add(expression.item);
    if (expression.op === 'over') this.items.add(expression.items);
    if (expression.op === 'score' || expression.op === 'flag') this.#score(expression.score);
    if (expression.op === 'variable') this.#variable(expression.name);
    for (const part of partsOf(expression)) this.see(part);
  }

  #variable(name: string): void {
    if (this.variables.has(name)) return;
    this.variables.add(name);
    const found = this.definition.variables?.find((variable) => variable.name === name);
    if (found) this.see(found.value);
  }

  #score(id: string): void {
    if (this.scores.has(id)) return;
    this.scores.add(id);
    const found = this.definition.scores?.find((score) => score.id === id);
    if (found) ofScore(found).forEach((part) => this.see(part));
  }
}

function readBy(definition: FormDefinition, expressions: readonly Expression[]): Names {
  const names = new Names(definition);
  for (const expression of expressions) names.see(expression);
  return names;
}

/**
 * The core of a standard form: what it locks, and what that is worked out from. A condition is only the same condition while
 * what it reads is the same question.
 */
export function coreOf(standard: FormDefinition): Core {
  const places = placesById(standard.items);
  const locked = [...places.values()].filter(({ item }) => item.locked !== undefined);
  const ids = new Set(locked.map(({ item }) => item.id));
  const fromItems = locked.flatMap(({ item }) => ofItem(item));
  const scores = (standard.scores ?? []).filter((score) =>
    [...readBy(standard, ofScore(score)).items].some((id) => ids.has(id)),
  );
  const read = new Set<string>();
  let names = readBy(standard, [...fromItems, ...scores.flatMap(ofScore)]);
  // What is read is read by its own conditions and calculations in turn.
  for (;;) {
    const more = [...names.items].filter((id) => !ids.has(id) && !read.has(id));
    if (more.length === 0) break;
    for (const id of more) read.add(id);
    const expressions = [...read].flatMap((id) => ofItem(places.get(id)?.item ?? { type: 'display', id, label: '' }));
    names = readBy(standard, [...fromItems, ...scores.flatMap(ofScore), ...expressions]);
  }
  const all = new Set([...scores.map(({ id }) => id), ...names.scores]);
  return { locked, read, scores: (standard.scores ?? []).filter(({ id }) => all.has(id)), variables: names.variables };
}
