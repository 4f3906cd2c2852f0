// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from './element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from './record-class.js';
import { CalendarDate, Coding } from './values.js';
import { MODS } from './values/mods.js';

const row = confirmedRows('Person demographics', 463586);

export const personDemographicsShape = {
  /** The standard types this as a look-up; a calendar date is what it holds. */
  dateOfBirth: CalendarDate,
  /** As the person states it. Not sex, and not FHIR's administrative gender. */
  genderIdentity: Coding,
  /** As the person states it; code Z when they decline. */
  ethnicity: Coding,
  sexualOrientation: Coding,
  firstLanguage: z.optional(Coding),
  otherLanguage: z.optional(z.array(Coding)),
  interpreterRequired: z.optional(z.boolean()),
  immigrationStatus: z.optional(z.string()),
};

const schema = z.looseObject(personDemographicsShape);

/**
 * MODS Person demographics. The standard's page could be read in part: these eight rows were on it in
 * full. Of Religion and Pregnancy status only the names could be read, so they are provisional; of the rows between
 * Religion and First language, and after Pregnancy status, nothing. So this class is not complete.
 * Values should come from the Personal Demographics Service where the host can reach it.
 */
export const PersonDemographics: RecordClass<PersonDemographics> = defineRecordClass({
  name: 'Person demographics',
  standard: MODS,
  onePerPerson: true,
  schema,
  elements: [
    row('dateOfBirth', 'Date of birth', 'Lookup', ONCE),
    row('genderIdentity', 'Gender identity', 'Lookup', ONCE, { codeList: 'gender-identity' }),
    row('ethnicity', 'Ethnicity', 'Lookup', ONCE, { codeList: 'ethnic-category' }),
    row('firstLanguage', 'First Language', 'Lookup', OPTIONAL, { codeList: 'language' }),
    row('otherLanguage', 'Other language', 'Lookup', MANY, { codeList: 'language' }),
    row('interpreterRequired', 'Interpreter required', 'Yes or No', OPTIONAL),
    row('immigrationStatus', 'Immigration status', 'Text', OPTIONAL),
    row('sexualOrientation', 'Sexual orientation', 'Lookup', ONCE, { codeList: 'sexual-orientation' }),
  ],
});
export type PersonDemographics = ValueOf<typeof schema>;

/** MODS names this code list on the element: NHS Data Dictionary, GENDER IDENTITY CODE. The binding is inferred. */
export const GENDER_IDENTITY_SYSTEM = 'https://www.datadictionary.nhs.uk/data_elements/gender_identity_code.html';
/** NHS Data Dictionary, ETHNIC CATEGORY CODE 2001, which MODS names on the element. */
export const ETHNIC_CATEGORY_SYSTEM = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland';
/** DCB2094 Sexual Orientation Monitoring. The binding is inferred. */
export const SEXUAL_ORIENTATION_SYSTEM = 'https://www.datadictionary.nhs.uk/data_elements/sexual_orientation_code.html';
