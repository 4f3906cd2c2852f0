// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';
import { serviceProviderRow, serviceProviderShape } from './service-provider.js';

const schema = z.looseObject(serviceProviderShape);

/**
 * MODS Occupancy: how many of a provider's places are taken. No page of this class was read, nor any other model of it:
 * one line in a diagram, to the provider, is all there is. How the places are counted is unknown. A guess, outside
 * semver.
 */
export const ProvisionalOccupancy: RecordClass<ProvisionalOccupancy> = defineRecordClass({
  name: 'Occupancy',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [serviceProviderRow],
});
export type ProvisionalOccupancy = ValueOf<typeof schema>;
