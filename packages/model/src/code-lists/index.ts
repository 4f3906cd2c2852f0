// SPDX-License-Identifier: Apache-2.0
export {
  type CodeList,
  type CodeListExtent,
  type CodeListValue,
  type CodeOf,
  codeList,
  namedCodeList,
} from './code-list.js';
export { type LookUpResult, codedValue, lookUp } from './look-up.js';
export { CODE_LISTS, codeListOf } from './all-code-lists.js';
export { ACCOMMODATION_STATUS_CLD_CODES, ACCOMMODATION_STATUS_CODES } from './accommodation.js';
export { ACTIVITY_LOCATION_TYPE_CODES } from './activity-location-type.js';
export { ADDRESS_KEY_TYPE_CODES } from './address-key-type.js';
export { SNOMED_ADVANCE_STATEMENT_CODES } from './advance-statement.js';
export { SNOMED_ALCOHOL_CODES } from './alcohol-intake.js';
export { ALERT_STATUS_CODES } from './alert-status.js';
export { PRSB_CAPABILITY_CODES } from './capability.js';
export { PREFERRED_CONTACT_METHOD_CODES, PREFERRED_WRITTEN_FORMAT_CODES } from './contact-preferences.js';
export { CPR_DECISION_CODES } from './cpr-decision.js';
export { DOLS_APPLICATION_STATUS_CODES } from './dols-application-status.js';
export { EMPLOYMENT_STATUS_CLD_CODES, EMPLOYMENT_STATUS_CODES } from './employment.js';
export { ETHNIC_CATEGORY_CODES } from './ethnic-category.js';
export {
  FHIR_ALLERGY_VERIFICATION_CODES,
  FHIR_MEDICATION_STATUS_CODES,
  FHIR_REACTION_SEVERITY_CODES,
  UK_CORE_ALLERGY_CODE_CODES,
} from './fhir-named-lists.js';
export { GENDER_IDENTITY_CODES, PERSON_STATED_GENDER_CODES } from './gender.js';
export { ADMISSION_METHOD_CODES, SOURCE_OF_ADMISSION_CODES } from './hospital-admission.js';
export { DISCHARGE_DESTINATION_CODES, DISCHARGE_METHOD_CODES } from './hospital-discharge.js';
export { IMMIGRATION_STATUS_CODES } from './immigration-status.js';
export { INTERWEAVE_FLAG_CATEGORY_CODES, INTERWEAVE_FLAG_TYPE_CODES } from './interweave-flags.js';
export { LANGUAGE_CODES } from './language.js';
export { MARITAL_STATUS_CODES } from './marital-status.js';
export { MENTAL_HEALTH_ACT_LEGAL_STATUS_CODES } from './mental-health-act.js';
export {
  MODS_CARE_PLAN_CATEGORY_CODES,
  MODS_CARE_TEAM_PARTICIPANT_ROLE_CODES,
  MODS_FLAG_CATEGORY_CODES,
  MODS_FLAG_CODE_CODES,
  MODS_RISK_CATEGORY_CODES,
  MODS_SERVICE_TYPE_CODES,
} from './mods-named-lists.js';
export { NHS_NUMBER_UNAVAILABLE_REASON_CODES, NHS_NUMBER_VERIFICATION_STATUS_CODES } from './nhs-number-status.js';
export { OVERSEAS_VISITOR_CHARGING_CATEGORY_CODES } from './overseas-visitor-charging-category.js';
export { PERSON_RELATIONSHIP_TYPE_CODES } from './person-relationship-type.js';
export { PREFERRED_PLACE_TYPE_CODES } from './preferred-place-of-death.js';
export { RELIGIOUS_AFFILIATION_CODES, RELIGIOUS_AFFILIATION_GROUP_CODES } from './religion.js';
export { MODS_RISK_COMPONENT_CODES, MODS_TYPE_OF_REACTION_CODES } from './scip-drafts.js';
export { SEXUAL_ORIENTATION_CODES } from './sexual-orientation.js';
export {
  DMD_CODES,
  SNOMED_ACTION_STATUS_CODES,
  SNOMED_DOSE_FORM_CODES,
  SNOMED_EQUIPMENT_CODES,
  SNOMED_GOAL_CODES,
  SNOMED_GOAL_STATUS_CODES,
  SNOMED_HEALTHCARE_MATTERS_CODES,
  SNOMED_HEALTH_ISSUES_CODES,
  SNOMED_HOUSEHOLD_CODES,
  SNOMED_LPA_CODES,
  SNOMED_METHOD_CODES,
  SNOMED_PROCEDURE_CODES,
  SNOMED_ROUTE_CODES,
  SNOMED_SAFEGUARDING_CODES,
  SNOMED_VACCINATION_PROCEDURE_CODES,
  SNOMED_VACCINE_SITE_CODES,
} from './snomed-sets.js';
export { SOCIAL_CARE_ASSESSMENT_OUTCOME_CODES, SOCIAL_CARE_ASSESSMENT_TYPE_CODES } from './social-care-assessments.js';
export { SOCIAL_CARE_REQUESTER_TYPE_CODES, SOCIAL_CARE_SUPPORT_ROLE_CODES } from './social-care-people.js';
export { PRIMARY_SUPPORT_REASON_CODES, SOCIAL_CARE_CONTACT_REASON_CODES } from './social-care-reasons.js';
export { SOCIAL_CARE_SERVICE_CATEGORY_CODES, SOCIAL_CARE_SERVICE_TYPE_CODES } from './social-care-services.js';
