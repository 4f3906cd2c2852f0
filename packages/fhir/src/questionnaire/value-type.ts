// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag } from '../bag.js';

const TYPES = [
  'String',
  'Boolean',
  'Integer',
  'Decimal',
  'Date',
  'DateTime',
  'Time',
  'Uri',
  'Coding',
  'Quantity',
  'Attachment',
  'Reference',
] as const;

/** The end of `value[x]` and `answer[x]`: which type it is. */
export type ValueType = (typeof TYPES)[number];

/** A value, and what stands beside it where it is a primitive: its extensions. */
export type Value = readonly [type: ValueType, value: unknown, beside?: Bag];

/** Whether an element holds a value under this key: `valueString`, `answerCoding`, and not `answerOption`. */
export const isValueKey = (key: string): boolean => /^(?:value|answer)(?!Option$|ValueSet$|Constraint$)[A-Z]/.test(key);

/** The value under `prefix` plus the name of its type: `valueString`, `answerCoding`. */
export function valueIn(element: Bag, prefix: 'value' | 'answer'): Value | undefined {
  for (const type of TYPES) {
    const value = element[prefix + type];
    const beside = element[`_${prefix}${type}`];
    if (value !== undefined || isBag(beside)) return isBag(beside) ? [type, value, beside] : [type, value];
  }
  return undefined;
}

/** Puts a value where its type says. */
export function withValue(into: Bag, prefix: 'value' | 'answer', [type, value, beside]: Value): Bag {
  if (value !== undefined) into[prefix + type] = value;
  if (beside) into[`_${prefix}${type}`] = beside;
  return into;
}
