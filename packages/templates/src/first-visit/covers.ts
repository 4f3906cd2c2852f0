// SPDX-License-Identifier: Apache-2.0

/** Where row 81 (care plan and About Me at the start of care) is asked. Its cell names the rows of those two forms. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  {
    row: 81,
    field: 'as rows above: what the council sent',
    items: ['council', 'assessments', 'services', 'needChecked', 'outcomeChecked'],
  },
  {
    row: 81,
    field: 'as rows above: care plan',
    items: ['needs', 'outcomes', 'action', 'actionBy', 'personAgrees', 'reviewOn'],
  },
  {
    row: 81,
    field: 'as rows above: About Me',
    items: ['aboutMe', 'whatIsMostImportantToMe', 'howICommunicate', 'howAndWhenToSupportMe'],
  },
];
