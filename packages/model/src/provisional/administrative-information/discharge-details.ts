// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DischargeDetails, dischargeDetailsShape } from '../../administrative-information/discharge-details.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';
import { serviceProviderRow, serviceProviderShape } from './service-provider.js';

const schema = z.looseObject({
  ...dischargeDetailsShape,
  subjectOfCare: provisionalEventShape.subjectOfCare,
  ...serviceProviderShape,
});

/**
 * `DischargeDetails` with the person it is about and the provider it concerns. Two guesses, outside semver: dated
 * records carry the person, and the guidance draws a line to the provider.
 */
export const ProvisionalDischargeDetails: RecordClass<ProvisionalDischargeDetails> = defineRecordClass({
  ...DischargeDetails,
  schema,
  elements: [...DischargeDetails.elements, provisionalEventRows.subjectOfCare, serviceProviderRow],
});
export type ProvisionalDischargeDetails = ValueOf<typeof schema>;
