// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, date, group, mandatory, many, optional, string } from '../nodes.js';
import { section } from '../section.js';
import { PATIENT_FULL_NAME, PHONE_NUMBER } from '../value-sets.js';
import { PLAN_ROWS } from './standard.js';

/**
 * Who the plan is about. Take it from the host's record or the Personal Demographics Service; nobody should type it twice.
 */
export const PlanPersonDemographics = section(
  'personDemographics',
  mandatory(
    'Person demographics',
    group({
      personName: mandatory(
        'Person name',
        group({
          personFirstName: mandatory(
            'Person first name',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Person given name' }),
          ),
          personFamilyName: mandatory(
            'Person family name',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Person family name' }),
          ),
          personPreferredName: optional(
            'Person preferred name',
            string({ maxLength: 70, valueSet: 'NHS data dictionary: Person full name' }),
          ),
          title: optional('Title', string({ maxLength: 35, valueSet: 'NHS data dictionary: Person title' })),
          personNameSuffix: optional(
            'Person name suffix',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Person suffix' }),
          ),
          personFullName: optional('Person full name', string({ maxLength: 70, valueSet: PATIENT_FULL_NAME })),
        }),
      ),
      dateOfBirth: mandatory('Date of birth', date('NHS data dictionary: Person birth date')),
      gender: optional('Gender', string({ maxLength: 1, valueSet: 'NHS data dictionary: Person stated gender code' })),
      personAlias: many('Person alias', string({ maxLength: 70 })),
      ethnicity: optional('Ethnicity', string({ maxLength: 2, valueSet: 'NHS data dictionary: Ethnic category' })),
      religion: optional('Religion', coded('SNOMED CT: Religion')),
      sex: optional('Sex', string({ maxLength: 1, valueSet: 'NHS data dictionary: Person phenotypic sex' })),
      /** Ten digits; matches people across systems, with name and date of birth. */
      nhsNumber: optional(
        'NHS number',
        string({ maxLength: 10, valueSet: 'NHS data dictionary: NHS number', format: 'nhs-number' }),
      ),
      otherIdentifier: many(
        'Other identifier',
        string({
          maxLength: 20,
          valueSet:
            'NHS data dictionary: Local patient identifier (extended), Health and care number (NI only), Community health index number (Scotland only)',
        }),
      ),
      personsAddress: many(
        "Person's address",
        group({
          addressLine1: mandatory(
            'Address line 1',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Address line 1' }),
          ),
          addressLine2: optional(
            'Address line 2',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Address line 2' }),
          ),
          addressLine3: optional(
            'Address line 3',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Address line 3' }),
          ),
          addressLine4: optional(
            'Address line 4',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Address line 4' }),
          ),
          addressLine5: optional(
            'Address line 5',
            string({ maxLength: 35, valueSet: 'NHS data dictionary: Address line 5' }),
          ),
          postcode: mandatory(
            'Postcode',
            string({ maxLength: 8, valueSet: 'NHS data dictionary: Postcode of usual address' }),
          ),
          addressType: optional(
            'Address type',
            string({ maxLength: 1, valueSet: 'NHS data dictionary: Address association type' }),
          ),
        }),
        { min: 1 },
      ),
      personsContactDetails: optional(
        "Person's contact details",
        group({
          preferredContactMethod: optional(
            'Preferred contact method',
            string({ maxLength: 1, valueSet: 'NHS data dictionary: Communication contact method' }),
          ),
          personsTelephoneNumberDetails: many(
            "Person's telephone number details",
            group({
              personsTelephoneNumber: optional(
                "Person's telephone number",
                string({ maxLength: 35, valueSet: PHONE_NUMBER }),
              ),
              personsTelephoneNumberType: optional(
                "Person's telephone number type",
                string({ maxLength: 6, valueSet: 'FHIR value set: Contact point use' }),
              ),
              preferenceOfTelephoneNumber: optional(
                'Preference of telephone number',
                coded('Preference of use, 1 (highest) to 5'),
              ),
            }),
          ),
          personsEmailAddressDetails: many(
            "Person's email address details",
            group({
              personsEmailAddress: optional(
                "Person's email address",
                string({ maxLength: 255, valueSet: 'NHS data dictionary: Contact email address' }),
              ),
              personsEmailAddressType: optional(
                "Person's email address type",
                string({ maxLength: 6, valueSet: 'FHIR value set: Contact point use' }),
              ),
              preferenceOfEmailAddress: optional(
                'Preference of email address',
                coded('Preference of use, 1 (highest) to 5'),
              ),
            }),
          ),
          otherContactInformation: many(
            'Other contact information',
            string({ maxLength: 255, valueSet: 'NHS data dictionary: Communication contact string' }),
          ),
        }),
      ),
      placeOfBirth: optional(
        'Place of birth',
        string({ maxLength: 3, valueSet: 'NHS data dictionary: Country code (birth)' }),
      ),
      maritalStatus: optional(
        'Marital status',
        string({ maxLength: 1, valueSet: 'NHS data dictionary: Person marital status' }),
      ),
    }),
  ),
  PLAN_ROWS,
);
export type PlanPersonDemographics = z.infer<typeof PlanPersonDemographics.schema>;
