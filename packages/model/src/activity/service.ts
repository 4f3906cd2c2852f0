// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CalendarDate } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = confirmedRows('Service', 464057);

export const serviceShape = {
  /** The host's identifier of the person the service is for. */
  subjectOfCare: z.string(),
  serviceDescription: z.string(),
  serviceType: z.optional(z.array(CodedValue)),
  /** The particular package: four visits a day at home. */
  socialCarePackageName: z.optional(CodedValue),
  /** The kind of package it belongs to: care at home. */
  socialCarePackageType: z.optional(CodedValue),
  serviceStartDate: z.optional(CalendarDate),
  /** Planned, or the day it did end. */
  serviceEndDate: z.optional(CalendarDate),
  /** When and how often, in words. */
  serviceSchedule: z.optional(z.string()),
  /** Who pays, and on what terms. */
  careFundingSource: z.optional(CodedValue),
  comment: z.optional(z.string()),
};

const schema = z.looseObject(serviceShape);

/**
 * MODS Service: health, care or other help that an organisation provides to the person over a time. Ten rows were read
 * on the page; a second page may follow, which could not be read. The page names a part, Coding, without
 * saying where it goes.
 */
export const Service: RecordClass<Service> = defineRecordClass({
  name: 'Service',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('serviceDescription', 'Service description', 'Text', ONCE),
    row('serviceType', 'Service type', 'Lookup', MANY),
    row('socialCarePackageName', 'Social care package name', 'Lookup', OPTIONAL),
    row('socialCarePackageType', 'Social care package type', 'Lookup', OPTIONAL),
    row('serviceStartDate', 'Service start date', 'Date', OPTIONAL),
    row('serviceEndDate', 'Service end date', 'Date', OPTIONAL),
    row('serviceSchedule', 'Service schedule', 'Text', OPTIONAL),
    row('careFundingSource', 'Care funding source', 'Lookup', OPTIONAL),
    row('comment', 'Comment', 'Text', OPTIONAL),
  ],
});
export type Service = ValueOf<typeof schema>;
