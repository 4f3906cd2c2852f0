// SPDX-License-Identifier: Apache-2.0

const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition/';

/** Canonical of a UK Core profile: it carries no version. There is none for Goal, and none is made up. */
export const ukCore = (name: string) => `${UK_CORE}UKCore-${name}`;

/** Address of an extension of UK Core. */
export const ukCoreExtension = (name: string) => `${UK_CORE}Extension-UKCore-${name}`;

export const HEADINGS = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings';
export const LIST_EMPTY = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-ListEmptyReasonCode';
export const LIST_EMPTY_R4 = 'http://terminology.hl7.org/CodeSystem/list-empty-reason';
export const CARER_ROLE = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-AdditionalPersonRelationshipRole';
export const CONTACT_ROLE = 'http://terminology.hl7.org/CodeSystem/v2-0131';
export const ODS_CODE = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const BCP_47 = 'urn:ietf:bcp:47';
export const ALLERGY_CLINICAL = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical';
export const ALLERGY_VERIFICATION = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification';
export const CONDITION_CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
export const CONDITION_VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
export const CONDITION_CATEGORY = 'http://terminology.hl7.org/CodeSystem/condition-category';
export const FLAG_CATEGORY = 'http://terminology.hl7.org/CodeSystem/flag-category';

/** SNOMED CT: asked, and no allergy of any kind is known. "No known drug allergy" says less, and is another code. */
export const NO_KNOWN_ALLERGY = '716186003';
/** SNOMED CT: the heading under which allergies are listed. */
export const ALLERGY_LIST = '886921000000105';

/** Category text of a Condition that is a need and no diagnosis. */
export const NEED = 'Need';
