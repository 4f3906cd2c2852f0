// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { AdmissionDetails, admissionDetailsShape } from '../../administrative-information/admission-details.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';
import { serviceProviderRow, serviceProviderShape } from './service-provider.js';

const schema = z.looseObject({
  ...admissionDetailsShape,
  subjectOfCare: provisionalEventShape.subjectOfCare,
  ...serviceProviderShape,
});

/**
 * `AdmissionDetails` with the person it is about and the provider it concerns. Two guesses, outside semver: dated
 * records carry the person, and the guidance draws a line to the provider.
 */
export const ProvisionalAdmissionDetails: RecordClass<ProvisionalAdmissionDetails> = defineRecordClass({
  ...AdmissionDetails,
  schema,
  elements: [...AdmissionDetails.elements, provisionalEventRows.subjectOfCare, serviceProviderRow],
});
export type ProvisionalAdmissionDetails = ValueOf<typeof schema>;
