// SPDX-License-Identifier: Apache-2.0
import { scoreOf } from '../../engine/score-of.js';
import { addPart } from '../core.js';

/** Working out scores. */
export const add = () => addPart({ scoreOf });
