// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { listShape, oneShape } from './choice-in-record.js';
import type { ItemType, RecordShape } from './item-type.js';

/** What a form can show of a value in a record; undefined for what no item type holds. */
function read(value: unknown): StoredAnswer | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}

/** A record holds most answers as they are. */
const PLAIN: RecordShape = { read, write: (answer) => answer };

/** How the answers of an item, whose type is given, stand in a record. */
export function recordShape(item: QuestionItem, type: ItemType): RecordShape {
  if (item.type === 'choice') return oneShape(item);
  if (item.type === 'multiple-choice') return listShape(item);
  return type.inRecord?.(item) ?? PLAIN;
}
