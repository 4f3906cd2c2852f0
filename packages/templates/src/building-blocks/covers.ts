// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 87 (care plan building blocks) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 87, field: 'needs', items: ['needs', 'need'] },
  { row: 87, field: 'strengths', items: ['strengths', 'strength'] },
  { row: 87, field: 'preferences', items: ['preferences', 'preference'] },
  { row: 87, field: 'contacts', items: ['contacts', 'contactName', 'contactReach'] },
  { row: 87, field: 'allergies', items: ['anyAllergies', 'allergies', 'allergyTo'] },
  { row: 87, field: 'medicines', items: ['anyMedicines', 'medicines', 'medicine', 'medicineHow'] },
];
