// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { attachment } from './attachment.js';
import { bodyMap } from './body-map.js';
import { boolean } from './boolean.js';
import { choice, multipleChoice } from './choice.js';
import { dateTime } from './date-time.js';
import { date } from './date.js';
import type { ItemType, RecordShape } from './item-type.js';
import { lookUp } from './look-up.js';
import { decimal, integer } from './number.js';
import { partialDate } from './partial-date.js';
import { quantity } from './quantity.js';
import { reference } from './reference.js';
import { scale } from './scale.js';
import { signature } from './signature.js';
import { text } from './text.js';
import { time } from './time.js';

const ITEM_TYPES: Readonly<Record<QuestionItem['type'], ItemType<never>>> = {
  text,
  'long-text': text,
  boolean,
  integer,
  decimal,
  quantity,
  scale,
  date,
  'partial-date': partialDate,
  time,
  'date-time': dateTime,
  choice,
  'multiple-choice': multipleChoice,
  'look-up': lookUp,
  attachment,
  signature,
  'body-map': bodyMap,
  reference,
};

/** What a form can show of a value in a record; undefined for what no item type holds. */
function read(value: unknown): StoredAnswer | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}

/** A record holds most answers as they are. */
const PLAIN: RecordShape = { read, write: (answer) => answer };

/** How the item's answers stand in a record. */
export function recordShapeOf(item: QuestionItem): RecordShape {
  return itemTypeOf(item).inRecord?.(item) ?? PLAIN;
}

/** What the item's type can do. */
export function itemTypeOf(item: QuestionItem): ItemType {
  return ITEM_TYPES[item.type] as ItemType;
}
