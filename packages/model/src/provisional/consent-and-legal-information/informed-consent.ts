// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CareActor } from '../../values.js';
import { MODS } from '../../values/mods.js';
import { RecordLink } from '../../values/record-link.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS implementation guidance, conceptual model', 'plausible');

const schema = z.looseObject({
  /** Who stated it, where that was not the person. */
  proxyForSubjectOfCare: z.optional(CareActor),
  assessment: z.optional(z.array(RecordLink)),
  carePlan: z.optional(z.array(RecordLink)),
  instruction: z.optional(z.array(RecordLink)),
  activity: z.optional(z.array(RecordLink)),
  action: z.optional(z.array(RecordLink)),
  ...provisionalEventShape,
});

/**
 * MODS Informed consent: that the person, or their proxy where they lack capacity, agreed to or refused care, and to
 * what. MODS wants it for assessments, plans, instructions, activities and actions, but no page of this class was read.
 * The six links here are those the guidance draws, beside the Event block: all guesses, outside semver. Five PRSB rows
 * about sharing information are another kind of consent and were left out. None of the rows says yes or no, so a host
 * has to write the answer beside them; it rides along.
 */
export const ProvisionalInformedConsent: RecordClass<ProvisionalInformedConsent> = defineRecordClass({
  name: 'Informed consent',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('proxyForSubjectOfCare', 'Proxy for subject of care', 'Lookup', OPTIONAL, {
      target: 'Proxy for subject of care',
    }),
    row('assessment', 'Assessment', 'Lookup', MANY, { target: 'Assessment' }),
    row('carePlan', 'Care plan', 'Lookup', MANY, { target: 'Care plan' }),
    row('instruction', 'Instruction', 'Lookup', MANY, { target: 'Instruction' }),
    row('activity', 'Activity', 'Lookup', MANY, { target: 'Activity' }),
    row('action', 'Action', 'Lookup', MANY, { target: 'Action' }),
    ...Object.values(provisionalEventRows),
  ],
});
export type ProvisionalInformedConsent = ValueOf<typeof schema>;
