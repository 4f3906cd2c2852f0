// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, date, dateTime, group, identifier, many, optional, string, text, yesNo } from '../../nodes.js';
import { section } from '../../section.js';
import { PATIENT_FULL_NAME, PHONE_NUMBER } from '../../value-sets.js';
import { SIBLING_ROWS } from '../standard.js';

/** Who goes to hospital. */
export const TransferPersonDemographics = section(
  'personDemographics',
  optional(
    'Person demographics',
    group({
      personName: optional(
        'Person name',
        group({
          personFirstName: many('Person first name', string({ valueSet: 'NHS data dictionary: Person given name' }), {
            mro: 'M',
            min: 1,
          }),
          personFamilyName: many(
            'Person family name',
            string({ valueSet: 'NHS data dictionary: Person family name' }),
            { mro: 'M', min: 1 },
          ),
          personPreferredName: optional(
            'Person preferred name',
            string({ valueSet: 'NHS data dictionary: Person full name' }),
          ),
          title: optional('Title', string({ valueSet: 'NHS data dictionary: Person title' })),
          personNameSuffix: many('Person name suffix', string({ valueSet: 'NHS data dictionary: Person suffix' })),
          personFullName: optional('Person full name', string({ valueSet: PATIENT_FULL_NAME })),
        }),
        { mro: 'M', min: 1 },
      ),
      dateOfBirth: optional('Date of birth', date('NHS data dictionary: Person birth date'), { mro: 'M', min: 1 }),
      gender: optional('Gender', string({ valueSet: 'NHS data dictionary: Person stated gender code' })),
      ethnicity: optional('Ethnicity', string({ valueSet: 'NHS data dictionary: Ethnic category' })),
      religion: optional('Religion', coded('SNOMED CT: Religion')),
      sex: optional('Sex', string({ valueSet: 'NHS data dictionary: Person phenotypic sex' }), { mro: null }),
      nhsNumber: optional('NHS number', string({ valueSet: 'NHS data dictionary: NHS number', format: 'nhs-number' })),
      nhsNumberStatusIndicator: optional(
        'NHS number status indicator',
        string({ valueSet: 'NHS data dictionary: NHS number status indicator' }),
      ),
      otherIdentifier: many(
        'Other identifier',
        string({
          valueSet:
            'NHS data dictionary: Local patient identifier (extended), Health and care number (NI only), Community health index number (Scotland only)',
        }),
      ),
      personsAddress: many(
        "Person's address",
        group({
          addressLine1: optional('Address line 1', string({ valueSet: 'NHS data dictionary: Address line 1' }), {
            mro: 'M',
            min: 1,
          }),
          addressLine2: optional('Address line 2', string({ valueSet: 'NHS data dictionary: Address line 2' })),
          addressLine3: optional('Address line 3', string({ valueSet: 'NHS data dictionary: Address line 3' })),
          addressLine4: optional('Address line 4', string({ valueSet: 'NHS data dictionary: Address line 4' })),
          addressLine5: optional('Address line 5', string({ valueSet: 'NHS data dictionary: Address line 5' })),
          postcode: optional('Postcode', string({ valueSet: 'NHS data dictionary: Postcode of usual address' })),
          addressType: optional('Address type', string({ valueSet: 'NHS data dictionary: Address association type' })),
        }),
        { mro: 'M', min: 1 },
      ),
      personsContactDetails: optional(
        "Person's contact details",
        group({
          preferredContactMethod: optional(
            'Preferred contact method',
            string({ valueSet: 'NHS data dictionary: Communication contact method' }),
          ),
          personsTelephoneNumberDetails: many(
            "Person's telephone number details",
            group({
              personsTelephoneNumber: optional("Person's telephone number", string({ valueSet: PHONE_NUMBER })),
              personsTelephoneNumberType: optional(
                "Person's telephone number type",
                string({ valueSet: 'FHIR value set: Contact point use' }),
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
                string({ valueSet: 'NHS data dictionary: Contact email address' }),
              ),
              personsEmailAddressType: optional(
                "Person's email address type",
                string({ valueSet: 'FHIR value set: Contact point use' }),
              ),
              preferenceOfEmailAddress: optional(
                'Preference of email address',
                coded('Preference of use, 1 (highest) to 5'),
              ),
            }),
          ),
          otherContactInformation: optional(
            'Other contact information',
            string({ valueSet: 'NHS data dictionary: Communication contact string' }),
          ),
        }),
      ),
      photograph: optional('Photograph', identifier('Multi-media file')),
      placeOfBirth: optional('Place of birth', string({ valueSet: 'NHS data dictionary: Country code (birth)' }), {
        mro: null,
      }),
      maritalStatus: optional('Marital status', string({ valueSet: 'NHS data dictionary: Person marital status' }), {
        mro: null,
      }),
      immigrationStatus: optional(
        'Immigration status',
        group({
          immigrationStatus: optional(
            'Immigration status',
            coded('Immigration status codes of the core information standard'),
          ),
          startDate: optional('Start date', dateTime()),
          endDate: optional('End date', dateTime()),
          comment: optional('Comment', text()),
        }),
      ),
      organAndTissueDonation: optional('Organ and tissue donation', yesNo()),
      overseasVisitorStatus: optional(
        'Overseas visitor status',
        string({ valueSet: 'NHS data dictionary: Overseas visitor charging category' }),
      ),
    }),
    { mro: 'M', min: 1 },
  ),
  SIBLING_ROWS,
);
export type TransferPersonDemographics = z.infer<typeof TransferPersonDemographics.schema>;
