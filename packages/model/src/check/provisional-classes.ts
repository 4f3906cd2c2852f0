// SPDX-License-Identifier: Apache-2.0
import * as provisional from '../provisional/index.js';
import type { RecordClass } from '../record-class.js';

/** Reusable parts stand beside the classes in the same barrel; a class is what says its elements. */
const isClass = (exported: unknown): exported is RecordClass =>
  typeof exported === 'object' && exported !== null && 'elements' in exported && 'schema' in exported;

/**
 * Each class that has rows which may not be in the standard at all, with those rows beside its stable ones. They have no
 * promise of staying.
 */
export const PROVISIONAL_CLASSES: readonly RecordClass[] = Object.values<unknown>(provisional).filter(isClass);
