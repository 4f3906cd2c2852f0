// SPDX-License-Identifier: Apache-2.0
import type { QuantityAnswer } from '@careplan-kit/forms/contract';
import type { FieldState } from './field-view.js';

/** An answer as it would be typed: an amount with the label of its unit. Blank is an empty text. */
export function typedWords({ answer, item }: FieldState): string {
  if (typeof answer === 'string') return answer;
  if (item.type !== 'quantity' || answer === null) return '';
  const { value, unit } = answer as QuantityAnswer;
  return `${value} ${item.units.find(({ code }) => code === unit)?.label ?? unit}`;
}
