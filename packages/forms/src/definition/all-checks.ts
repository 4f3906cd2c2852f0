// SPDX-License-Identifier: Apache-2.0
import { checkBinding } from './check-bindings.js';
import { checkPattern } from './check-pattern.js';
import { checkRarer } from './check-rarer.js';
import type { ItemCheck } from './item-check.js';

/** Every check of a single item. */
export const ALL_CHECKS: readonly ItemCheck[] = [checkRarer, checkPattern, checkBinding];
