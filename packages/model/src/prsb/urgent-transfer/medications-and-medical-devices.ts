// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import {
  coded,
  dateTime,
  decimal,
  group,
  mandatory,
  many,
  optional,
  quantity,
  string,
  text,
  untyped,
  yesNo,
} from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { HEALTHCARE_MATTERS, MEDICATION_STATUSES, MEDICINES, ROUTES, TEXT_OR_URL } from '../value-sets.js';
import { TRANSFER_ROWS } from './standard.js';

const doseDirection = group({
  doseType: optional('Dose type', yesNo()),
  structuredDoseAmount: optional('Structured dose amount', untyped()),
  structuredDoseTiming: optional('Structured dose timing', quantity()),
  doseDirectionDuration: optional('Dose direction duration', quantity()),
  doseDirectionsDescription: optional('Dose directions description', text()),
  maxdoseperperiod: optional('Maxdoseperperiod', quantity()),
  maxdoseperadministration: optional('Maxdoseperadministration', quantity()),
});

const courseDetails = group({
  courseStatus: optional('Course status', coded(MEDICATION_STATUSES)),
  indication: optional('Indication', text()),
  startDateTime: optional('Start date/time', dateTime()),
  endDateTime: optional('End date/time', dateTime()),
  linkToIndicationRecord: optional('Link to indication record', text({ valueSet: TEXT_OR_URL })),
  commentRecommendation: optional('Comment/recommendation', text()),
});

const changeSummary = group({
  status: optional('Status', coded(MEDICATION_STATUSES)),
  indication: optional('Indication', coded(HEALTHCARE_MATTERS)),
  dateOfChange: optional('Date of change', dateTime()),
  descriptionOfAmendment: optional('Description of amendment', text()),
});

const medicationItem = group({
  date: optional('Date', dateTime()),
  medicationPrescribedBy: optional('Medication prescribed by', coded('FHIR value set: Medication prescribing agency')),
  medicationName: mandatory('Medication name', codedOrText(MEDICINES)),
  medicationTradeFamily: optional(
    'Medication trade family',
    codedOrText(
      'SNOMED CT: ^999000641000001107 |National Health Service dictionary of medicines and devices trade family group simple reference set|',
    ),
  ),
  form: optional(
    'Form',
    codedOrText(
      'SNOMED CT: ^999000781000001107 |National Health Service dictionary of medicines and devices dose form simple reference set|',
    ),
  ),
  quantitySupplied: optional(
    'Quantity supplied',
    group({
      value: optional('Value', quantity()),
      unitOfMeasure: optional('Unit of measure', coded('UCUM code')),
    }),
  ),
  dateSupplied: optional('Date supplied', dateTime()),
  route: optional('Route', codedOrText(ROUTES)),
  site: optional(
    'Site',
    group({
      codedValue: optional(
        'Coded value',
        coded('SNOMED CT: <442083009 |Anatomical or acquired body structure (body structure)|'),
      ),
      freeText: optional('Free text', string()),
    }),
  ),
  method: optional('Method', codedOrText('SNOMED CT: ^999000041000001103 |ePrescribing method simple reference set|')),
  overTheCounterMedicationFlag: optional('Over the counter medication flag', yesNo()),
  structuredDoseDirectionCluster: optional('Structured dose direction cluster', doseDirection),
  repeatMedication: optional(
    'Repeat medication',
    group({
      numberOfRepeatPrescriptions: optional('Number of repeat prescriptions', decimal()),
      reviewDate: optional('Review date', dateTime()),
    }),
  ),
  additionalInstructions: optional('Additional instructions', coded('FHIR value set: Additional instruction')),
  courseDetailsCluster: optional('Course details cluster', courseDetails),
  medicationChangeSummaryCluster: optional('Medication change summary cluster', changeSummary),
});

const discontinued = group({
  nameOfDiscontinuedMedication: optional(
    'Name of discontinued medication',
    group({
      codedValue: optional('Coded value', coded(MEDICINES)),
      freeText: optional('Free text', string()),
    }),
  ),
  status: optional('Status', coded(MEDICATION_STATUSES)),
  indication: optional('Indication', coded(HEALTHCARE_MATTERS)),
  dateOfChange: optional('Date of change', dateTime()),
  comment: optional('Comment', text()),
});

/** What the person takes, and devices. Each medication must have a name. */
export const MedicationsAndMedicalDevices = section(
  'medicationsAndMedicalDevices',
  optional(
    'Medications and medical devices',
    group({
      medicationItemEntry: many(
        'Medication item entry',
        group({
          medicationItemCluster: optional('Medication item cluster', medicationItem),
          medicalDevicesEntry: many(
            'Medical devices entry',
            group({
              medicalDevice: optional('Medical device', text()),
              comments: optional('Comments', text()),
            }),
          ),
          medicationDiscontinuedEntry: many('Medication discontinued entry', discontinued),
        }),
      ),
    }),
  ),
  TRANSFER_ROWS,
);
export type MedicationsAndMedicalDevices = z.infer<typeof MedicationsAndMedicalDevices.schema>;
