// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '../contract/definition.js';
import { type Exact, exact } from '../arithmetic.js';

type Type = QuestionItem['type'];

/** Types whose answers another type can hold, all of them or those that fit. Whatever does not fit goes to the tray. */
const CONVERTS: Readonly<Partial<Record<Type, readonly Type[]>>> = {
  text: ['long-text'],
  'long-text': ['text'],
  integer: ['decimal', 'scale', 'quantity'],
  decimal: ['integer', 'scale', 'quantity'],
  scale: ['integer', 'decimal'],
  quantity: ['integer', 'decimal'],
  date: ['partial-date'],
  'partial-date': ['date'],
  choice: ['multiple-choice'],
  'multiple-choice': ['choice'],
};

export const converts = (from: Type, to: Type): boolean => from === to || (CONVERTS[from]?.includes(to) ?? false);

/** Powers of ten between units of one kind, by UCUM code. Only what is exact: no pounds, no degrees. */
const METRIC: Readonly<Record<string, readonly [kind: string, power: number]>> = {
  kg: ['mass', 3],
  g: ['mass', 0],
  mg: ['mass', -3],
  ug: ['mass', -6],
  m: ['length', 0],
  cm: ['length', -2],
  mm: ['length', -3],
  L: ['volume', 0],
  l: ['volume', 0],
  dL: ['volume', -1],
  dl: ['volume', -1],
  mL: ['volume', -3],
  ml: ['volume', -3],
};

const powerOf = (code: string) => (Object.hasOwn(METRIC, code) ? METRIC[code] : undefined);

/** How many of one unit are one of another, exactly; null when nobody can say. */
export function exactFactor(from: string, to: string): Exact | null {
  if (from === to) return exact('1');
  const [one, other] = [powerOf(from), powerOf(to)];
  return one && other && one[0] === other[0] ? exact(`1e${one[1] - other[1]}`) : null;
}

interface Unit {
  readonly unit?: string | undefined;
  readonly unitCode?: string | undefined;
}

/** By what the digits of a number are multiplied when its unit changes; null when that cannot be said exactly. */
export function unitFactor(from: QuestionItem, to: QuestionItem): Exact | null {
  const [one, other] = [from as Unit, to as Unit];
  if (one.unitCode !== undefined && other.unitCode !== undefined) return exactFactor(one.unitCode, other.unitCode);
  // A label alone is compared as a label: "ml" and "mL" may be the same, and nobody here knows.
  return one.unit === other.unit ? exact('1') : null;
}
