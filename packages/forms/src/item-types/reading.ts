// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '../contract/definition.js';
import type { ItemType, ItemTypes } from './item-type.js';
import { RARER_TYPES } from './rarer.js';
import { USUAL_TYPES } from './usual.js';

/** Every kind of question, as far as answers are read and written: patterns of texts are not asked. */
const READING_TYPES: ItemTypes = { ...USUAL_TYPES, ...RARER_TYPES };

/** What reads the item's answers. */
export const readingTypeOf = (item: QuestionItem): ItemType => READING_TYPES[item.type] as ItemType;
