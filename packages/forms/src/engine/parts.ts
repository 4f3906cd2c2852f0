// SPDX-License-Identifier: Apache-2.0
import type { ItemCheck } from '../definition/item-check.js';
import type { ItemTypes } from '../item-types/item-type.js';
import type { Evaluate } from './condition.js';
import type { prefill } from './prefill.js';
import type { scoreOf } from './score-of.js';

/**
 * What the engine is put together from. A form is usually opened with all of it; a page begins with what every form
 * needs, and has the rest when one of its forms asks for it.
 */
export interface Parts {
  /** What the questions of a form are and can do. */
  readonly itemTypes: ItemTypes;
  /** What is looked at in a definition for the sake of a part. */
  readonly checks: readonly ItemCheck[];
  /** Works out conditions, and calculations where the form has any. */
  readonly evaluate: Evaluate;
  /** Works out scores. */
  readonly scoreOf?: typeof scoreOf | undefined;
  /** Fills a form from the record. */
  readonly prefill?: typeof prefill | undefined;
}
