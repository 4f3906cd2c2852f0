// SPDX-License-Identifier: Apache-2.0
import { evaluate } from '../../engine/evaluate.js';
import { WORKED_OUT_TYPES } from '../../item-types/worked-out.js';
import { addPart } from '../core.js';

/** Calculations, points, and conditions that reckon. */
export const add = () => addPart({ evaluate, itemTypes: WORKED_OUT_TYPES });
