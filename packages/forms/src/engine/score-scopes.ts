// SPDX-License-Identifier: Apache-2.0
import type { ScoreResult } from '../contract/score.js';
import type { AskedQuestion, Scope } from './scope.js';
import { type Input, type Named, inputsOf } from './score-inputs.js';

/** A scope with some of its ways to look replaced. The day is still read only by those who ask. */
function over(scope: Scope, replaced: Partial<Omit<Scope, 'today'>>): Scope {
  return {
    get today() {
      return scope.today;
    },
    answer: (item) => scope.answer(item),
    weight: (item) => scope.weight(item),
    exists: (item) => scope.exists(item),
    unknown: (item) => scope.unknown(item),
    entries: (items) => scope.entries(items),
    variable: (name) => scope.variable(name),
    score: (id) => scope.score(id),
    foreign: (expression, language) => scope.foreign(expression, language),
    question: (item) => scope.question(item),
    ...replaced,
  };
}

/** Whether answers are what their items allow, and were not worked out from one that is not. */
class Soundness {
  readonly #known = new Map<string, boolean>();
  readonly #named: Named;

  constructor(named: Named) {
    this.#named = named;
  }

  of(node: AskedQuestion, from: Scope): boolean {
    const known = this.#known.get(node.key);
    if (known !== undefined) return known;
    const { item, answer, key } = node;
    if (item.calculate) return this.ofAll([{ node, from }], key);
    const sound = answer === null || node.type.check(answer, item, from).length === 0;
    this.#known.set(key, sound);
    return sound;
  }

  ofAll(inputs: readonly Input[], key?: string): boolean {
    const found = new Map(inputs.map((input) => [input.node.key, input]));
    // What is found on the way is looked at in its turn: calculations can form long chains.
    for (const { node, from } of found.values()) {
      const { item, answer } = node;
      if (answer === null || this.#known.get(node.key)) continue;
      if (this.#known.get(node.key) === false || node.type.check(answer, item, from).length > 0) {
        if (key !== undefined) this.#known.set(key, false);
        return false;
      }
      if (!item.calculate) continue;
      for (const input of inputsOf(item.calculate, from, this.#named)) {
        if (!found.has(input.node.key)) found.set(input.node.key, input);
      }
    }
    for (const each of found.keys()) this.#known.set(each, true);
    return true;
  }
}

/**
 * The scope with answers outside what their items allow taken for blank: a total is never made of a pulse of 7200. So is
 * what was worked out from them. Flags do not look through this, since an alarm is better raised.
 */
export function soundScope(top: Scope, named: Named): Scope {
  const soundness = new Soundness(named);
  const soundNames = new Map<string, boolean>();
  const isSound = (name: string): boolean => {
    const known = soundNames.get(name);
    if (known !== undefined) return known;
    const sound = soundness.ofAll(inputsOf({ op: 'variable', name }, top, named));
    soundNames.set(name, sound);
    return sound;
  };
  const within = (scope: Scope): Scope => {
    const sound = (item: string) => {
      const node = scope.question(item);
      return !node || soundness.of(node, scope);
    };
    return over(scope, {
      answer: (item) => (sound(item) ? scope.answer(item) : null),
      weight: (item) => (sound(item) ? scope.weight(item) : null),
      entries: (items) => scope.entries(items)?.map(within) ?? null,
      variable: (name) => (isSound(name) ? scope.variable(name) : null),
    });
  };
  return within(top);
}

/** The scope in which a score can read what it has said so far itself: a flag its total, a result its band. */
export function scopeWithin(scope: Scope, result: ScoreResult): Scope {
  return over(scope, {
    score: (id) => (id === result.id ? result : scope.score(id)),
    entries: (items) => scope.entries(items)?.map((entry) => scopeWithin(entry, result)) ?? null,
  });
}
