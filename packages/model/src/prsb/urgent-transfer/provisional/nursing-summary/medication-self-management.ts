// SPDX-License-Identifier: Apache-2.0
import { coded, dateTime, group, many, optional, string, untyped, yesNo } from '../../../nodes.js';

/** Medication Self-Management, of the nursing care needs draft. */
export const medicationSelfManagement = group({
  medicationSelfManagementRecordEntry: many(
    'Medication self-management record entry',
    group({
      medicationsPresentWithPerson: optional('Medications present with person', yesNo()),
      medicationAdministration: optional(
        'Medication administration',
        group({
          usualAdministratorOfMedication: many('Usual administrator of medication', string()),
          usualAdministratorOfMedicationAtNurserySchoolCollege: many(
            'Usual administrator of medication at nursery/school/college',
            string(),
          ),
          problemsAffectingMedicationManagement: many('Problems affecting medication management', untyped()),
        }),
      ),
      medicationOrganisationEquipment: optional(
        'Medication organisation equipment',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      timeOfLastMedicationAdministered: many(
        'Time of last medication administered',
        group({
          medicationName: many('Medication name', coded('dm+d')),
          timeOfAdministration: optional('Time of administration', dateTime()),
        }),
      ),
      comments: optional('Comments', string(), { mro: null }),
    }),
  ),
});
