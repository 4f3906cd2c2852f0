// SPDX-License-Identifier: Apache-2.0
import type { ForeignValue } from '@careplan-kit/forms';
import { isBag } from '../../bag.js';
import { digitsOf } from '../write/written.js';

/** Digits a binary number means: 0.1 + 0.2 was never meant to have seventeen of them. */
function numberOf(value: number): ForeignValue {
  const number = Number.isFinite(value) ? digitsOf(Number(value.toPrecision(15))) : undefined;
  return number === undefined ? null : { number };
}

function oneOf(value: unknown): ForeignValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return numberOf(value);
  if (!isBag(value)) return null;
  // A Coding, and a Quantity, whose unit is the form's affair.
  if (typeof value['code'] === 'string' && value['value'] === undefined) return value['code'];
  return typeof value['value'] === 'number' ? numberOf(value['value']) : null;
}

/** What an engine gave, as an answer has it: null for nothing, and for several things that are not all texts. */
export function valueOf(result: unknown): ForeignValue {
  const values = Array.isArray(result) ? (result as readonly unknown[]) : [result];
  if (values.length === 1) return oneOf(values[0]);
  const codes = values.map(oneOf);
  return codes.length > 0 && codes.every((code) => typeof code === 'string') ? codes : null;
}
