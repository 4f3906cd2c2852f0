// SPDX-License-Identifier: Apache-2.0
import { coded, dateTime, group, optional, string, text, yesNo } from '../nodes.js';
import { JOB_ROLE, ORGANISATION, PATIENT_FULL_NAME, PHONE_NUMBER, TREATMENT_FUNCTION } from '../value-sets.js';

const PROFESSIONAL = { maxLength: 32, valueSet: 'NHS data dictionary: Professional registration identifier' };
/** A score the person gives. */
export const SCORE = { min: '1', max: '10' };

/** An organisation or place, by its code or in words. */
export const place = group({
  codedValue: optional('Coded value', string({ maxLength: 5, valueSet: ORGANISATION })),
  freeText: optional('Free text', text({ maxLength: 150 })),
});

/** The worker who did it. The source lists no parts of the organisation. */
export const performingProfessional = group({
  name: optional('Name', string({ maxLength: 70 })),
  role: optional('Role', coded('FHIR value set: SDSjobroletype')),
  grade: optional('Grade', text({ maxLength: 150 })),
  speciality: optional('Speciality', string({ maxLength: 3, valueSet: TREATMENT_FUNCTION })),
  professionalIdentifier: optional('Professional identifier', string(PROFESSIONAL)),
  organisation: optional('Organisation', group({})),
  contactDetails: optional(
    'Contact details',
    string({ maxLength: 35, valueSet: 'NHS data dictionary: UK phone number' }),
  ),
});

/** Who wrote it down, and when. The standard spells "Specialty" here and "Speciality" elsewhere. */
export const personCompletingRecord = group({
  name: optional('Name', string({ maxLength: 70 })),
  role: optional('Role', coded(JOB_ROLE)),
  grade: optional('Grade', text({ maxLength: 150 })),
  specialty: optional('Specialty', string({ maxLength: 3, valueSet: TREATMENT_FUNCTION })),
  organisation: optional('Organisation', group({})),
  professionalIdentifier: optional('Professional identifier', string(PROFESSIONAL)),
  dateCompleted: optional('Date completed', dateTime()),
  contactDetails: optional('Contact details', string({ maxLength: 35, valueSet: PHONE_NUMBER })),
});

/** Who must set up the review. */
export const responsibilityForReview = group({
  name: optional('Name', text({ maxLength: 70 })),
  role: optional('Role', coded(JOB_ROLE)),
  contactDetails: optional('Contact details', string({ maxLength: 35 })),
});

/** Whether the plan was talked through and agreed, with whom, and their role when they speak for the person. */
export const agreement = group({
  personOrLegitimateRepresentative: optional('Person or legitimate representative', yesNo()),
  personFullName: optional('Person full name', string({ maxLength: 70, valueSet: PATIENT_FULL_NAME })),
  role: optional('Role', coded(JOB_ROLE)),
});
