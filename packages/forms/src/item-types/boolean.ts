// SPDX-License-Identifier: Apache-2.0
import type { BooleanItem } from '../contract/definition.js';
import type { ItemType } from './item-type.js';

export const boolean: ItemType<BooleanItem> = {
  unreadable: 'not-an-option',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  check: () => [],
  operand: (value) => value as boolean,
  weight: () => null,
  fromOperand: (operand) => (typeof operand === 'boolean' ? operand : undefined),
};
