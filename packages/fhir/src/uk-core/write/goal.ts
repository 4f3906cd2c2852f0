// SPDX-License-Identifier: Apache-2.0
import type { VersionedRecord } from '@careplan-kit/model';
import { type Bag, put } from '../../bag.js';
import { fhirText } from '../../text.js';
import type { FhirResource, Reference } from '../fhir-resource.js';
import { conceptOf } from './concept.js';
import type { ExportContext } from './export-context.js';
import type { Facts } from './facts.js';
import { elementNotes } from './notes.js';

const ACHIEVEMENT = 'http://terminology.hl7.org/CodeSystem/goal-achievement';

/** The words of a stage goal, whose parts no page was read of; undefined where it has none of the usual ones. */
function stageWords(facts: Facts): string | undefined {
  const stage = facts.bag['stageGoal'] as Bag | undefined;
  const words = stage && fhirText(stage['freeText']);
  if (words !== undefined) facts.group('stageGoal')?.text('freeText');
  return words;
}

/**
 * A goal as R4's own Goal: UK Core has no profile of it. One in force is `active`, inferred, unless a code of its status says
 * that it was reached. Undefined when it has no words.
 *
 * @param addresses - the needs and problems it is for
 */
export function toGoal(
  context: ExportContext,
  version: VersionedRecord,
  addresses: readonly Reference[] = [],
): FhirResource | undefined {
  const facts = context.facts(version);
  const words = facts.text('freeText');
  const description = conceptOf(facts.coded('codedValue'), words);
  if (!description) {
    context.leave(version, 'nothing-to-say');
    return undefined;
  }
  const goal = context.begin(version, 'Goal');
  const status = facts.coded('goalStatus');
  // Words alone decide nothing: only R4's own code says that a goal was reached.
  const isReached = status?.system === ACHIEVEMENT && status.code === 'achieved';
  goal['lifecycleStatus'] = version.withdrawn ? 'entered-in-error' : isReached ? 'completed' : 'active';
  put(goal, 'achievementStatus', conceptOf(status));
  goal['description'] = description;
  goal['subject'] = context.patient;
  put(goal, 'addresses', [...addresses]);
  const importance = facts.text('goalImportanceScore');
  put(goal, 'note', [...elementNotes({ goalImportanceScore: importance, stageGoal: stageWords(facts) })]);
  put(
    goal,
    'outcomeCode',
    facts.codedList('outcomes').flatMap((outcome) => conceptOf(outcome) ?? []),
  );
  context.leaveRest(version, facts);
  return goal;
}
