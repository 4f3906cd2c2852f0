// SPDX-License-Identifier: Apache-2.0

// Pointers to national sets that several sections name: owner, then name or expression. Members are not here; expand a
// set from a terminology server. Punctuation is the same in all, and a reference set always has its "^", which the
// source now and then leaves out.

export const HEALTHCARE_MATTERS = 'SNOMED CT: ^1127601000000107 |Healthcare matters simple reference set|';
export const HEALTH_ISSUES = 'SNOMED CT: ^1127581000000103 |Health issues simple reference set|';
export const PROCEDURES = 'SNOMED CT: <<71388002 |Procedure| OR <<129125009 |Procedure with explicit context|';
export const PLAN_TYPES = 'SNOMED CT: ^999001471000000108 |Care plan type simple reference set|';
export const GOAL_STATUSES = 'SNOMED CT: ^999000091000000107 |Care planning goal context values simple reference set|';
export const ACTION_STATUSES =
  'SNOMED CT: ^999000081000000105 |Care planning action context values simple reference set|';
/** A pattern for goals, which the standard gives by way of one finding. */
export const GOALS =
  'SNOMED CT: 413350009 |Finding with explicit context|: 246090004 |Associated finding| = 300798006 |Able to participate in sporting activities (finding)|, 408729009 |Finding context| = 410518001 |Goal|';
export const ROUTES = 'SNOMED CT: ^999000051000001100 |ePrescribing route of administration simple reference set|';
export const MEDICINES = 'dm+d: VTM, VMP, AMP, VMPP and AMPP';
export const JOB_ROLE = 'FHIR value set: SDSjobrole';
export const MEDICATION_STATUSES = 'FHIR value set: Medication status';
export const ORGANISATION = 'NHS data dictionary: Organisation data service';
export const TREATMENT_FUNCTION = 'NHS data dictionary: Activity treatment function code';
export const PHONE_NUMBER = 'NHS data dictionary: UK telephone number';
export const PATIENT_FULL_NAME = 'NHS data dictionary: Patient full name';
export const TEXT_OR_URL = 'Free text or URL';
export const CAPABILITY = 'PRSB capability scale of five steps (draft)';
