// SPDX-License-Identifier: Apache-2.0
import type { TextItem } from '../contract/definition.js';
import type { ItemTypes } from './item-type.js';
import { type Pattern, readPattern } from './pattern.js';
import { textType } from './text.js';

/** Reading a pattern costs more than asking it; the item of a definition never changes. */
const patterns = new WeakMap<TextItem, Pattern>();

function patternOf(item: TextItem): Pattern {
  const known = patterns.get(item) ?? readPattern(item.pattern!);
  patterns.set(item, known);
  return known;
}

const patterned = textType((typed, item) => item.pattern === undefined || patternOf(item).matches(typed));

/** Texts that may have a pattern. */
export const PATTERNED_TEXTS: ItemTypes = { text: patterned, 'long-text': patterned };
