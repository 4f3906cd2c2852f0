// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS data browser, class 464123 (Preference), a sibling class', 'plausible');

const schema = z.looseObject({
  /** The wish in words. */
  freeText: z.optional(z.string()),
  ...provisionalEventShape,
});

/**
 * MODS Wish: what the person wishes for, in their words. No page of this class was read, nor any other model of it. Its
 * words are put where Preference, its neighbour, has them, and the Event block is added: six rows, all of them guesses,
 * outside semver.
 */
export const ProvisionalWish: RecordClass<ProvisionalWish> = defineRecordClass({
  name: 'Wish',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [row('freeText', 'Free text', 'Text', OPTIONAL), ...Object.values(provisionalEventRows)],
});
export type ProvisionalWish = ValueOf<typeof schema>;
