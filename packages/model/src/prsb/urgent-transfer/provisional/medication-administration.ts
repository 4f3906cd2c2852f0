// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { dateTime, group, many, optional, text } from '../../nodes.js';
import { codedOrText } from '../../parts.js';
import { section } from '../../section.js';
import { ROUTES } from '../../value-sets.js';
import { SIBLING_ROWS } from '../standard.js';

/** Last doses given. The standard has no way to say why one was not given. */
export const MedicationAdministrationRecordEntries = section(
  'medicationAdministrationRecordEntry',
  many(
    'Medication administration record entry',
    group({
      medicationName: optional(
        'Medication name',
        codedOrText('SNOMED CT: ^999000581000001102 OR ^999000561000001109 (the source is cut off here)'),
      ),
      route: optional('Route', codedOrText(ROUTES)),
      doseAdministered: optional('Dose administered', text()),
      administrationDateAndTime: optional('Administration date and time', dateTime()),
    }),
  ),
  SIBLING_ROWS,
);
export type MedicationAdministrationRecordEntry = z.infer<typeof MedicationAdministrationRecordEntries.schema>;
