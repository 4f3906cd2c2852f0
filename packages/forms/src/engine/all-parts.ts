// SPDX-License-Identifier: Apache-2.0
import { ALL_CHECKS } from '../definition/all-checks.js';
import { ITEM_TYPES } from '../item-types/index.js';
import { evaluate } from './evaluate.js';
import type { Parts } from './parts.js';
import { prefill } from './prefill.js';
import { scoreOf } from './score-of.js';

/** Everything there is: what a form has that is not opened by a page. */
export const ALL_PARTS: Parts = { itemTypes: ITEM_TYPES, checks: ALL_CHECKS, evaluate, scoreOf, prefill };
