// SPDX-License-Identifier: Apache-2.0

/** What row 6 of the list of forms captures, and which items ask or show it. */
export const covers = [
  { row: 6, field: 'contacts', items: ['contacts', 'contactName', 'contactReached'] },
  { row: 6, field: 'relationship', items: ['contactRelationship', 'carerRelationship'] },
  { row: 6, field: 'roles: carer', items: ['carers', 'carerDoes'] },
  { row: 6, field: 'roles: next of kin', items: ['nextOfKin', 'contactPart'] },
  { row: 6, field: 'roles: emergency', items: ['ringFirst', 'ringSecond'] },
  { row: 6, field: 'roles: LPA', items: ['attorneys', 'attorneyName', 'attorneyFor'] },
  { row: 6, field: 'contact rules', items: ['contactRules', 'contactTold', 'carerRules', 'carerTold'] },
  { row: 6, field: 'professionals', items: ['gpPractice', 'socialWorker', 'otherProfessionals'] },
] as const;
