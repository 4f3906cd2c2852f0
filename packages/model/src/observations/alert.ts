// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';
import { RecordLink } from '../values/record-link.js';

const row = confirmedRows('Alert', 464180);

export const alertShape = {
  freeText: z.optional(z.string()),
  /** Where it applies. */
  location: z.optional(RecordLink),
  alertStartDate: z.optional(DateTime),
  alertEndDate: z.optional(DateTime),
  codedValue: z.optional(CodedValue),
  /** Active, no longer needed, or entered in error. */
  status: CodedValue,
  /** Groups alerts, so that each audience sees its own. */
  alertCategory: z.optional(z.array(CodedValue)),
  involved: z.optional(z.array(CareActor)),
  /** Who is to be told. */
  informed: z.optional(z.array(CareActor)),
};

const schema = z.looseObject(alertShape);

/**
 * MODS Alert: a warning that the people using the system decided they need, such as a dog at the door or a step that is
 * not seen in the dark. It should be taken away when it no longer holds, and who sees it may depend on their role.
 *
 * Nine rows were read on the class's page. Of the tenth, Subject, only the name could be read, and of what follows it
 * nothing: it waits in `ProvisionalAlert`.
 */
export const Alert: RecordClass<Alert> = defineRecordClass({
  name: 'Alert',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('freeText', 'Free text', 'Text', OPTIONAL),
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    row('alertStartDate', 'Alert start date', 'Date and Time', OPTIONAL),
    row('alertEndDate', 'Alert end date', 'Date and Time', OPTIONAL),
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'mods-flag-code' }),
    row('status', 'Status', 'Lookup', ONCE, { codeList: 'alert-status' }),
    row('alertCategory', 'Alert category', 'Lookup', MANY, { codeList: 'mods-flag-category' }),
    row('involved', 'Involved', 'Lookup', MANY, { target: 'Care actor' }),
    row('informed', 'Informed', 'Lookup', MANY, { target: 'Care actor' }),
  ],
});
export type Alert = ValueOf<typeof schema>;
