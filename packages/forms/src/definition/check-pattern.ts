// SPDX-License-Identifier: Apache-2.0
import { readPattern } from '../item-types/pattern.js';
import { PatternError } from '../item-types/pattern-tree.js';
import { inside } from './faults.js';
import type { ItemCheck } from './item-check.js';

/** Whether the pattern of a text can be read. */
export const checkPattern: ItemCheck = ({ item, trail }, faults) => {
  if (!('pattern' in item) || item.pattern === undefined) return;
  try {
    readPattern(item.pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    faults.see(inside(trail, 'pattern'), 'bad-pattern', error.message);
  }
};
