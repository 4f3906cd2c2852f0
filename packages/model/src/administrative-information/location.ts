// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = confirmedRows('Location', 464194);

export const locationShape = {
  /** Such as the registered name of a care home. */
  locationName: z.optional(z.string()),
  locationType: z.optional(CodedValue),
  /** One text; the class Address is not used here. */
  address: z.optional(z.string()),
  /** Identifies the site; MODS names no list. In England that is an ODS code. */
  organisationSiteIdentifier: z.optional(CodedValue),
};

const schema = z.looseObject(locationShape);

/**
 * MODS Location: a place where care happens or is run from. All four rows were read on the page, and no further page is
 * thought to exist. None of them is mandatory.
 */
export const Location: RecordClass<Location> = defineRecordClass({
  name: 'Location',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('locationName', 'Location name', 'Text', OPTIONAL),
    row('locationType', 'Location type', 'Lookup', OPTIONAL, { codeList: 'activity-location-type' }),
    row('address', 'Address', 'Text', OPTIONAL),
    row('organisationSiteIdentifier', 'Organisation site identifier', 'Lookup', OPTIONAL),
  ],
});
export type Location = ValueOf<typeof schema>;
