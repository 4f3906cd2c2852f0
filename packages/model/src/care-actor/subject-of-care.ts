// SPDX-License-Identifier: Apache-2.0
import { type RecordClass, defineRecordClass } from '../record-class.js';
import { SubjectOfCare, subjectOfCareElements } from '../subject-of-care.js';
import { MODS } from '../values/mods.js';

/**
 * MODS Subject of care as a class with its rows; the value is {@link SubjectOfCare}, which stands at the head of a care
 * record and not among its records. Its page was not read: every row is PRSB's. Family and given name as a draft model
 * spells them are provisional.
 */
export const SubjectOfCareClass: RecordClass<SubjectOfCare> = defineRecordClass({
  name: 'Subject of care',
  standard: MODS,
  onePerPerson: true,
  schema: SubjectOfCare,
  elements: subjectOfCareElements,
});
