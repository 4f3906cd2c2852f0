// SPDX-License-Identifier: Apache-2.0
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { type Placed, everyPart } from '../inside.js';
import { named } from '../named.js';
import type { Possible } from '../possible/possible.js';

const always = ({ yes, no, blank }: Possible) => yes && !no && !blank;

/** Items that nobody ever sees. */
export function* neverShown({ places, neverShown: reasons }: FormUnderLint): Iterable<Told> {
  for (const { item, path } of places) {
    const reason = reasons.get(item.id);
    if (reason === undefined) continue;
    const message = `${named(item)} can never be shown: ${reason}.`;
    yield { path: [...path, 'enableWhen'], rule: 'never-shown', message };
  }
}

/** Conditions that do nothing. */
export function* alwaysShown({ places, possibilities }: FormUnderLint): Iterable<Told> {
  for (const { item, path } of places) {
    if (!item.enableWhen || !always(possibilities.of(item.enableWhen))) continue;
    const message = `${named(item)} is always shown: its condition is true whatever is answered.`;
    yield { path: [...path, 'enableWhen'], rule: 'always-shown', message };
  }
}

/** The conditions that decide inside an expression. */
function* decidersIn(placed: Placed): Iterable<Placed> {
  for (const { expression, path } of everyPart(placed)) {
    if (expression.op === 'if') yield { expression: expression.when, path: [...path, 'when'] };
    if (expression.op !== 'which') continue;
    for (const [index, { when }] of expression.of.entries()) {
      yield { expression: when, path: [...path, 'of', index, 'when'] };
    }
  }
}

const WHOLE: ReadonlySet<string> = new Set(['band', 'flag']);

/** Bands, flags and branches that are never taken. */
export function* neverTrue({ uses, possibilities }: FormUnderLint): Iterable<Told> {
  for (const { expression, path, role } of uses) {
    const whole = WHOLE.has(role) ? [{ expression, path }] : [];
    for (const one of [...whole, ...decidersIn({ expression, path })]) {
      if (possibilities.of(one.expression).yes) continue;
      const what = one === whole[0] ? `The condition of this ${role}` : 'This condition';
      yield { path: one.path, rule: 'never-true', message: `${what} can never be true.` };
    }
  }
}

export function* foreignExpressions({ uses }: FormUnderLint): Iterable<Told> {
  for (const use of uses) {
    for (const { expression, path } of everyPart(use)) {
      if (expression.op !== 'foreign') continue;
      const message = `An expression in “${expression.language}” is not calculated here unless the host can do it.`;
      yield { path, rule: 'foreign-expression', message };
    }
  }
}
