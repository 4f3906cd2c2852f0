// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Referral, referralShape } from '../../activity/referral.js';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { ClinicalUrgencyOfReferral } from '../../parts/clinical-urgency-of-referral.js';
import { ReasonForReferral } from '../../parts/reason-for-referral.js';
import { ReferralTo } from '../../parts/referral-to.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS data browser, class 464056 (Referral)', 'likely');

const schema = z.looseObject({
  ...referralShape,
  location: provisionalEventShape.location,
  careActor: provisionalEventShape.careActor,
  time: provisionalEventShape.time,
  referralTo: z.optional(ReferralTo.schema),
  reasonForReferral: z.optional(ReasonForReferral.schema),
  clinicalUrgencyOfReferral: z.optional(ClinicalUrgencyOfReferral.schema),
});

/**
 * `Referral` with the rest of the Event block (of Location the name was on the page, the rest cut off) and with the
 * three parts the page names: to whom, why, and how urgent. No row was found that holds the parts, so they have none;
 * under which key they sit is a guess, as the rest is, outside semver.
 */
export const ProvisionalReferral: RecordClass<ProvisionalReferral> = defineRecordClass({
  ...Referral,
  schema,
  elements: [
    ...Referral.elements,
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    provisionalEventRows.careActor,
    provisionalEventRows.time,
  ],
});
export type ProvisionalReferral = ValueOf<typeof schema>;
