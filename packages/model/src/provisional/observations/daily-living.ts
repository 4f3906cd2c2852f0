// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject(provisionalEventShape);

/**
 * MODS Daily living: how the person manages eating, washing, moving and the like. No page of this class was read. Only
 * the Event block is here, five guesses outside semver; six rows of a draft nursing standard, the nearest thing found,
 * are too weak a guess and were left out. Whatever a host writes beside them rides along.
 */
export const ProvisionalDailyLiving: RecordClass<ProvisionalDailyLiving> = defineRecordClass({
  name: 'Daily living',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: Object.values(provisionalEventRows),
});
export type ProvisionalDailyLiving = ValueOf<typeof schema>;
