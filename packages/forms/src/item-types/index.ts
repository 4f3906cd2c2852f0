// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '../contract/definition.js';
import type { ItemType, ItemTypes, RecordShape } from './item-type.js';
import { PATTERNED_TEXTS } from './patterned-text.js';
import { RARER_TYPES } from './rarer.js';
import { recordShape } from './record-shape.js';
import { USUAL_TYPES } from './usual.js';
import { WORKED_OUT_TYPES } from './worked-out.js';

/** Every kind of question. */
export const ITEM_TYPES: ItemTypes = { ...USUAL_TYPES, ...WORKED_OUT_TYPES, ...RARER_TYPES, ...PATTERNED_TEXTS };

/** What the item's type can do. */
export function itemTypeOf(item: QuestionItem): ItemType {
  return ITEM_TYPES[item.type] as ItemType;
}

/** How the item's answers stand in a record. */
export function recordShapeOf(item: QuestionItem): RecordShape {
  return recordShape(item, itemTypeOf(item));
}
