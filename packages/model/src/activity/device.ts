// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const deviceShape = {
  /** A medical device the person uses: a pacemaker, a hearing aid. */
  medicalDevice: z.optional(z.string()),
  /** On the medical device. */
  comments: z.optional(z.string()),
  /** Equipment or an adaptation: a hoist, a grab rail. */
  equipmentName: z.optional(CodedValue),
  /** On the equipment. */
  comment: z.optional(z.string()),
  /** When it was provided. */
  date: z.optional(DateTime),
};

const schema = z.looseObject(deviceShape);

/**
 * MODS Device: providing a device or a piece of equipment. Its page was not read. The five rows come from two PRSB
 * sections, one for medical devices and one for equipment, so that there are two elements for remarks. That it is about
 * one person, where, by whom and on whose instruction is provisional.
 */
export const Device: RecordClass<Device> = defineRecordClass({
  name: 'Device',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('medicalDevice', 'Medical device', 'Text', OPTIONAL),
    row('comments', 'Comments', 'Text', OPTIONAL),
    row('equipmentName', 'Equipment name', 'Lookup', OPTIONAL, { codeList: 'snomed-equipment' }),
    row('comment', 'Comment', 'Text', OPTIONAL),
    row('date', 'Date', 'Date and Time', OPTIONAL),
  ],
});
export type Device = ValueOf<typeof schema>;
