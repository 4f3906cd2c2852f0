// SPDX-License-Identifier: Apache-2.0
import { scoreOf } from '../../engine/score-of.js';
import { addPart, putPart } from '../core.js';
import { add as addReckoning } from './reckoning.js';

/** Working out scores, and what they reckon with: one way to the server brings both. */
export function add(): void {
  putPart('reckoning', addReckoning);
  addPart({ scoreOf });
}
