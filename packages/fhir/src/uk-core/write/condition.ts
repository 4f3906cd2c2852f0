// SPDX-License-Identifier: Apache-2.0
import type { VersionedRecord } from '@careplan-kit/model';
import { Need, Problem } from '@careplan-kit/model/mods';
import { put } from '../../bag.js';
import type { FhirResource } from '../fhir-resource.js';
import { CONDITION_CATEGORY, CONDITION_CLINICAL, CONDITION_VERIFICATION, NEED } from '../profiles.js';
import { code, conceptOf } from './concept.js';
import type { ExportContext } from './export-context.js';
import { putDateOrWords } from './fhir-date.js';
import { elementNotes, plainNotes } from './notes.js';

const ACTIVE = code(CONDITION_CLINICAL, 'active', 'Active');
const INACTIVE = code(CONDITION_CLINICAL, 'inactive', 'Inactive');
const IN_ERROR = code(CONDITION_VERIFICATION, 'entered-in-error', 'Entered in Error');

/**
 * A problem or a need as a UK Core Condition. A need is no diagnosis: its category says so, and plans point to it. One
 * without an end is active, which is inferred from its being in force; how it ended is never said, because nobody wrote it
 * down. Undefined when the record says nothing.
 */
export function toCondition(context: ExportContext, version: VersionedRecord): FhirResource | undefined {
  const facts = context.facts(version);
  const isNeed = version.class === Need.name;
  const words = isNeed ? facts.text('freeText') : undefined;
  const coded = conceptOf(facts.coded(isNeed ? 'codedValue' : 'problem'));
  const concept = coded ?? (words === undefined ? undefined : { text: words });
  const notes = [...(coded && words !== undefined ? [words] : []), ...facts.texts('comment')];
  if (!concept && notes.length === 0) {
    context.leave(version, 'nothing-to-say');
    return undefined;
  }
  const condition = context.begin(version, 'Condition', 'Condition');
  const end = facts.text('endDate');
  if (version.withdrawn) condition['verificationStatus'] = IN_ERROR;
  else condition['clinicalStatus'] = end !== undefined && context.isOver(end) ? INACTIVE : ACTIVE;
  const problem = code(CONDITION_CATEGORY, 'problem-list-item', 'Problem List Item', Problem.name);
  condition['category'] = [isNeed ? { text: NEED } : problem];
  put(condition, 'code', concept);
  condition['subject'] = context.patient;
  putDateOrWords(condition, 'onset', facts.text('onsetDate'));
  // R4 allows an end only of what is over: one that is still to come is a plan, and stands in the notes.
  if (end !== undefined && (version.withdrawn || context.isOver(end))) putDateOrWords(condition, 'abatement', end);
  const first = context.firstEntry(version);
  put(condition, 'recordedDate', first?.date);
  put(condition, 'recorder', first?.by);
  const stage = facts.text('stageOfDisease');
  put(condition, 'stage', stage === undefined ? [] : [{ summary: { text: stage } }]);
  const isAhead = condition['abatementDateTime'] === undefined && condition['abatementString'] === undefined;
  put(condition, 'note', [...plainNotes(notes), ...elementNotes({ endDate: isAhead ? end : undefined })]);
  context.leaveRest(version, facts);
  return condition;
}
