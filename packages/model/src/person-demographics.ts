// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type ElementRow, defineRecordClass } from './record-class.js';
import { CalendarDate, Coding } from './values.js';

const source = 'MODS data browser, class 463586 (Person demographics)';
const once = { min: 1, max: 1 };
const optional = { min: 0, max: 1 };
const confirmed = (
  key: string,
  name: string,
  occurs: ElementRow['occurs'],
  type: ElementRow['type'] = 'Lookup',
): ElementRow => ({
  key,
  name,
  type,
  occurs,
  status: 'confirmed',
  source,
});

/**
 * MODS Person demographics. The standard's page could be read in part: these eight rows were on it in
 * full. Of Religion and Pregnancy status only the names could be read, and of the rows between Religion and First
 * language, and after Pregnancy status, nothing; so this class is not complete.
 * Values should come from the Personal Demographics Service where the host can reach it.
 */
export const PersonDemographics = defineRecordClass({
  name: 'Person demographics',
  standard: 'MODS (DAPB4102 Amd 66/2023)',
  onePerPerson: true,
  schema: z.looseObject({
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
  }),
  elements: [
    confirmed('dateOfBirth', 'Date of birth', once),
    confirmed('genderIdentity', 'Gender identity', once),
    confirmed('ethnicity', 'Ethnicity', once),
    confirmed('firstLanguage', 'First Language', optional),
    confirmed('otherLanguage', 'Other language', { min: 0, max: null }),
    confirmed('interpreterRequired', 'Interpreter required', optional, 'Yes or No'),
    confirmed('immigrationStatus', 'Immigration status', optional, 'Text'),
    confirmed('sexualOrientation', 'Sexual orientation', once),
  ],
});
export type PersonDemographics = z.infer<typeof PersonDemographics.schema>;

/** MODS names this code list on the element: NHS Data Dictionary, GENDER IDENTITY CODE. The binding is inferred. */
export const GENDER_IDENTITY_SYSTEM = 'https://www.datadictionary.nhs.uk/data_elements/gender_identity_code.html';
/** NHS Data Dictionary, ETHNIC CATEGORY CODE 2001, which MODS names on the element. */
export const ETHNIC_CATEGORY_SYSTEM = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland';
/** DCB2094 Sexual Orientation Monitoring. The binding is inferred. */
export const SEXUAL_ORIENTATION_SYSTEM = 'https://www.datadictionary.nhs.uk/data_elements/sexual_orientation_code.html';
