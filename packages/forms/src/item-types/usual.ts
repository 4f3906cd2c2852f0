// SPDX-License-Identifier: Apache-2.0
import { boolean } from './boolean.js';
import { choice, multipleChoice } from './choice.js';
import { date } from './date.js';
import type { ItemTypes } from './item-type.js';
import { decimal, integer } from './number.js';
import { text } from './text.js';

/** The kinds of question that nearly every form has. A text is read here, and not held against a pattern. */
export const USUAL_TYPES: ItemTypes = {
  text,
  'long-text': text,
  boolean,
  integer,
  decimal,
  date,
  choice,
  'multiple-choice': multipleChoice,
};
