// SPDX-License-Identifier: Apache-2.0
import { checkAdministration as check } from '../check/check-administration.js';
import type { CheckArgs } from '../check/proposed.js';
import type { Operation } from './operation.js';

/** `checkAdministration` (a proposed dose, `intent`): every reason against it at once (R16 to R44, R50 to R78, R81). */
export const checkAdministration: Operation = (facts, args) => ({ ...check(facts, args as CheckArgs) });
