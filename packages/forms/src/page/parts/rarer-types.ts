// SPDX-License-Identifier: Apache-2.0
import { checkRarer } from '../../definition/check-rarer.js';
import { RARER_TYPES } from '../../item-types/rarer.js';
import { addPart } from '../core.js';

/** Every kind of question that is not among the usual ones. */
export const add = () => addPart({ itemTypes: RARER_TYPES, checks: [checkRarer] });
