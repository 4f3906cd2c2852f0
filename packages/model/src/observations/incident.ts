// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { PartialDate } from '../values/partial-date.js';
import { RecordLink } from '../values/record-link.js';

const row = confirmedRows('Incident', 463988);

export const incidentShape = {
  description: z.optional(z.array(z.string())),
  additionalInformation: z.optional(z.array(z.string())),
  /** The instruction that was being followed. */
  instruction: z.optional(RecordLink),
  /** When it happened, as far as is known. */
  date: PartialDate,
  location: z.optional(RecordLink),
  involved: z.optional(z.array(CareActor)),
  /** ODS or CQC code of each provider involved. */
  serviceProvider: z.optional(z.array(CodedValue)),
  /** Who is to be told. */
  informed: z.optional(z.array(CareActor)),
  locationOfDocument: z.optional(z.array(z.string())),
};

const schema = z.looseObject(incidentShape);

/**
 * MODS Incident: something that happened in care and did harm that could have been avoided or was not expected: a fall,
 * a medicine given twice.
 *
 * Nine rows were read on the first page of the class, which a second page may follow. No Subject of care was among
 * them, so none is asked for; `ProvisionalIncident` holds what was cut off. The page also names a part, Coding, whose
 * place was not read.
 */
export const Incident: RecordClass<Incident> = defineRecordClass({
  name: 'Incident',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('description', 'Description', 'Text', MANY),
    row('additionalInformation', 'Additional information', 'Text', MANY),
    row('instruction', 'Instruction', 'Lookup', OPTIONAL, { target: 'Instruction' }),
    row('date', 'Date', 'Date', ONCE),
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    row('involved', 'Involved', 'Lookup', MANY, { target: 'Care actor' }),
    row('serviceProvider', 'Service provider', 'Reference code', MANY, { target: 'Care provider' }),
    row('informed', 'Informed', 'Lookup', MANY, { target: 'Care actor' }),
    row('locationOfDocument', 'Location of document', 'Text', MANY),
  ],
});
export type Incident = ValueOf<typeof schema>;
