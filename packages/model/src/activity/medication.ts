// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, prsbRows } from '../element-rows.js';
import { OpenGroup } from '../parts/open-group.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { DecimalText } from '../values/decimal-text.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);
const inDoseDirections = { partOf: 'structuredDoseDirectionCluster' };

/** The dose directions in structured form. PRSB has numbers without units here, so they are no basis for a dose. */
const doseDirections = z.looseObject({
  /** PRSB types this as yes or no: whether the dose was worked out or ordered. */
  doseType: z.optional(z.boolean()),
  structuredDoseAmount: z.optional(OpenGroup),
  structuredDoseTiming: z.optional(DecimalText),
  doseDirectionDuration: z.optional(DecimalText),
  /** The directions in words: "one tablet in the morning". */
  doseDirectionsDescription: z.optional(z.string()),
  /** The most in a set time. */
  maxdoseperperiod: z.optional(DecimalText),
  /** The most at one time. */
  maxdoseperadministration: z.optional(DecimalText),
});

export const medicationShape = {
  /** When the entry was made. */
  date: z.optional(DateTime),
  medicationName: z.optional(CodedValue),
  /** The brand family. */
  medicationTradeFamily: z.optional(CodedValue),
  form: z.optional(CodedValue),
  route: z.optional(CodedValue),
  site: z.optional(CodedValue),
  /** How it is given. */
  method: z.optional(CodedValue),
  structuredDoseDirectionCluster: z.optional(doseDirections),
  /** Such as "with food". */
  additionalInstructions: z.optional(CodedValue),
  medicationPrescribedBy: z.optional(CareActor),
  /** Bought without a prescription. */
  overTheCounterMedicationFlag: z.optional(z.boolean()),
  quantitySupplied: z.optional(OpenGroup),
  dateSupplied: z.optional(DateTime),
  repeatMedication: z.optional(OpenGroup),

  /** Whether the course is active, stopped, on hold. */
  courseStatus: z.optional(CodedValue),
  /** Why it is taken. */
  courseDetailsClusterIndication: z.optional(z.string()),
  linkToIndicationRecord: z.optional(z.string()),
  startDateTime: z.optional(DateTime),
  endDateTime: z.optional(DateTime),
  commentRecommendation: z.optional(z.string()),

  /** What kind of change was made. */
  status: z.optional(CodedValue),
  /** Why it was changed. */
  medicationChangeSummaryClusterIndication: z.optional(CodedValue),
  dateOfChange: z.optional(DateTime),
  descriptionOfAmendment: z.optional(z.string()),

  /** Medicines that were stopped, each with reason and date. */
  medicationDiscontinuedEntry: z.optional(z.array(OpenGroup)),
};

const schema = z.looseObject(medicationShape);

/**
 * MODS Medication: a medicine the person is to take or was supplied with. It is what a record says of a medicine, and
 * no chart of doses. Its page was not read. The 32 rows are those of the PRSB medications section, which asks for the
 * name.
 *
 * PRSB gathers some of them in two clusters that have no row of their own, so these stand beside the others: the
 * course (from `courseStatus` to `commentRecommendation`) and the change (from `status` to `descriptionOfAmendment`).
 * Both have an Indication, which the keys tell apart. The parts of the groups but for the dose directions were not
 * read. That it is about one person, where, by whom and on whose instruction is provisional.
 */
export const Medication: RecordClass<Medication> = defineRecordClass({
  name: 'Medication',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('date', 'Date', 'Date and Time', OPTIONAL),
    row('medicationName', 'Medication name', 'Lookup', ONCE, { codeList: 'dm-d' }),
    row('medicationTradeFamily', 'Medication trade family', 'Lookup', OPTIONAL, { codeList: 'dm-d' }),
    row('form', 'Form', 'Lookup', OPTIONAL, { codeList: 'snomed-dose-form' }),
    row('route', 'Route', 'Lookup', OPTIONAL, { codeList: 'snomed-route' }),
    row('site', 'Site', 'Lookup', OPTIONAL),
    row('method', 'Method', 'Lookup', OPTIONAL, { codeList: 'snomed-method' }),
    row('structuredDoseDirectionCluster', 'Structured dose direction cluster', 'Group', OPTIONAL),
    row('doseType', 'Dose type', 'Yes or No', OPTIONAL, inDoseDirections),
    row('structuredDoseAmount', 'Structured dose amount', 'Group', OPTIONAL, inDoseDirections),
    row('structuredDoseTiming', 'Structured dose timing', 'Number', OPTIONAL, inDoseDirections),
    row('doseDirectionDuration', 'Dose direction duration', 'Number', OPTIONAL, inDoseDirections),
    row('doseDirectionsDescription', 'Dose directions description', 'Text', OPTIONAL, inDoseDirections),
    row('maxdoseperperiod', 'Maxdoseperperiod', 'Number', OPTIONAL, inDoseDirections),
    row('maxdoseperadministration', 'Maxdoseperadministration', 'Number', OPTIONAL, inDoseDirections),
    row('additionalInstructions', 'Additional instructions', 'Lookup', OPTIONAL),
    row('medicationPrescribedBy', 'Medication prescribed by', 'Lookup', OPTIONAL, { target: 'Care actor' }),
    row('overTheCounterMedicationFlag', 'Over the counter medication flag', 'Yes or No', OPTIONAL),
    row('quantitySupplied', 'Quantity supplied', 'Group', OPTIONAL),
    row('dateSupplied', 'Date supplied', 'Date and Time', OPTIONAL),
    row('repeatMedication', 'Repeat medication', 'Group', OPTIONAL),
    row('courseStatus', 'Course status', 'Lookup', OPTIONAL, { codeList: 'fhir-medication-status' }),
    row('courseDetailsClusterIndication', 'Indication', 'Text', OPTIONAL),
    row('linkToIndicationRecord', 'Link to indication record', 'Text', OPTIONAL, { target: 'Problem' }),
    row('startDateTime', 'Start date/time', 'Date and Time', OPTIONAL),
    row('endDateTime', 'End date/time', 'Date and Time', OPTIONAL),
    row('commentRecommendation', 'Comment/recommendation', 'Text', OPTIONAL),
    row('status', 'Status', 'Lookup', OPTIONAL),
    row('medicationChangeSummaryClusterIndication', 'Indication', 'Lookup', OPTIONAL),
    row('dateOfChange', 'Date of change', 'Date and Time', OPTIONAL),
    row('descriptionOfAmendment', 'Description of amendment', 'Text', OPTIONAL),
    row('medicationDiscontinuedEntry', 'Medication discontinued entry', 'Group', MANY),
  ],
});
export type Medication = ValueOf<typeof schema>;
