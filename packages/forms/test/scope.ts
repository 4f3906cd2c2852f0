// SPDX-License-Identifier: Apache-2.0
import type { UnknownReason } from '../src/contract/answers.js';
import type { ScoreResult } from '../src/contract/score.js';
import type { Result, Scope } from '../src/engine/scope.js';
import type { Operand } from '../src/item-types/item-type.js';
import { TODAY } from './define-form.js';

export interface Given {
  readonly answers?: Readonly<Record<string, Operand>>;
  readonly weights?: Readonly<Record<string, Operand>>;
  readonly unknowns?: Readonly<Record<string, UnknownReason>>;
  /** Answers inside the entries of each repeating item; null when they are withheld. */
  readonly entries?: Readonly<Record<string, readonly Given[] | null>>;
  readonly variables?: Readonly<Record<string, Result>>;
  readonly scores?: Readonly<Record<string, Partial<ScoreResult>>>;
  readonly foreign?: Result;
  /** Nothing may be known of these. */
  readonly withheld?: readonly string[];
}

/** A scope of given answers. What is not named is blank. */
export function scopeOf(given: Given, outer?: Scope): Scope {
  return {
    today: TODAY,
    answer: (item) => given.answers?.[item] ?? outer?.answer(item) ?? null,
    weight: (item) => given.weights?.[item] ?? outer?.weight(item) ?? null,
    exists: (item) => (given.withheld?.includes(item) ? null : item in (given.answers ?? {})),
    unknown: (item) => given.unknowns?.[item] ?? null,
    entries(items) {
      const all = given.entries?.[items];
      return all === null ? null : (all ?? []).map((entry) => scopeOf(entry, this));
    },
    variable: (name) => given.variables?.[name] ?? null,
    score: (id) => (given.scores?.[id] as ScoreResult | undefined) ?? null,
    foreign: () => given.foreign ?? null,
    question: () => undefined,
  };
}
