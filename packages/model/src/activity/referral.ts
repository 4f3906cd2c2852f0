// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';
import { PartialDate } from '../values/partial-date.js';

const row = confirmedRows('Referral', 464056);

export const referralShape = {
  /** The host's identifier of the person who is referred. */
  subjectOfCare: z.string(),
  /** When it was made, as far as that is known. */
  date: PartialDate,
};

const schema = z.looseObject(referralShape);

/**
 * MODS Referral: asking another service to see the person; a request for a test is none. Only two rows were read on
 * the page before it was cut off. The page names three parts, Referral to, Reason for referral and Clinical urgency
 * of referral, which are classes of their own here (`ReferralTo` and so on); under which keys a referral holds them
 * was not read. The rest of the Event block is provisional.
 */
export const Referral: RecordClass<Referral> = defineRecordClass({
  name: 'Referral',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('date', 'Date', 'Date', ONCE),
  ],
});
export type Referral = ValueOf<typeof schema>;
