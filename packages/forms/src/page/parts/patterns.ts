// SPDX-License-Identifier: Apache-2.0
import { checkPattern } from '../../definition/check-pattern.js';
import { PATTERNED_TEXTS } from '../../item-types/patterned-text.js';
import { addPart } from '../core.js';

/** Texts that have to be as a pattern says. */
export const add = () => addPart({ itemTypes: PATTERNED_TEXTS, checks: [checkPattern] });
