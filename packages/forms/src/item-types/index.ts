// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '../contract/definition.js';
import { boolean } from './boolean.js';
import { choice, multipleChoice } from './choice.js';
import { date } from './date.js';
import type { ItemType } from './item-type.js';
import { decimal, integer } from './number.js';
import { text } from './text.js';

const ITEM_TYPES: Readonly<Record<QuestionItem['type'], ItemType<never>>> = {
  text,
  'long-text': text,
  boolean,
  integer,
  decimal,
  date,
  choice,
  'multiple-choice': multipleChoice,
};

/** What the item's type can do. */
export function itemTypeOf(item: QuestionItem): ItemType {
  return ITEM_TYPES[item.type] as ItemType;
}
