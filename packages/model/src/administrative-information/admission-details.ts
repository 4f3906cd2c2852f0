// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { OpenGroup } from '../parts/open-group.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const admissionDetailsShape = {
  dateOfAdmission: z.optional(DateTime),
  admittedTo: z.optional(CareActor),
  reasonForAdmission: z.optional(CodedValue),
  /** How it came about: planned, as an emergency, from a waiting list. */
  admissionMethod: z.optional(CodedValue),
  /** Where they came from. */
  sourceOfAdmission: z.optional(CodedValue),
  /** Under mental health law. */
  legalStatusOnAdmission: z.optional(CodedValue),
  specialty: z.optional(CodedValue),
  /** Who answers for their care there. */
  responsibleCareProfessional: z.optional(OpenGroup),
  individualAccompanyingPerson: z.optional(OpenGroup),
};

const schema = z.looseObject(admissionDetailsShape);

/**
 * MODS Admission details: how, when and why a person came into a home or hospital. Its page was not read. The nine
 * rows are those of the PRSB admission section, which is written for hospitals; none is mandatory. The parts of the
 * two groups were not read. That it is about one person, and which provider it concerns, is provisional.
 */
export const AdmissionDetails: RecordClass<AdmissionDetails> = defineRecordClass({
  name: 'Admission details',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('dateOfAdmission', 'Date of admission', 'Date and Time', OPTIONAL),
    row('admittedTo', 'Admitted to', 'Lookup', OPTIONAL, { target: 'Care provider' }),
    row('reasonForAdmission', 'Reason for admission', 'Lookup', OPTIONAL, { codeList: 'snomed-health-issues' }),
    row('admissionMethod', 'Admission method', 'Lookup', OPTIONAL, { codeList: 'admission-method' }),
    row('sourceOfAdmission', 'Source of admission', 'Lookup', OPTIONAL, { codeList: 'source-of-admission' }),
    row('legalStatusOnAdmission', 'Legal status on admission', 'Lookup', OPTIONAL, {
      codeList: 'mental-health-act-legal-status',
    }),
    row('specialty', 'Specialty', 'Lookup', OPTIONAL),
    row('responsibleCareProfessional', 'Responsible care professional', 'Group', OPTIONAL, { target: 'Care worker' }),
    row('individualAccompanyingPerson', 'Individual accompanying person', 'Group', OPTIONAL),
  ],
});
export type AdmissionDetails = ValueOf<typeof schema>;
