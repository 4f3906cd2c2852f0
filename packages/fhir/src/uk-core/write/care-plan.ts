// SPDX-License-Identifier: Apache-2.0
import { SNOMED_CT, type VersionedRecord } from '@careplan-kit/model';
import { type Bag, bagsIn, put } from '../../bag.js';
import { fhirText } from '../../text.js';
import type { FhirResource, Reference } from '../fhir-resource.js';
import { code, conceptOf, wordsOf } from './concept.js';
import type { ExportContext } from './export-context.js';
import { dateWords, fhirDate } from './fhir-date.js';
import { plainNotes } from './notes.js';

const PLAN = code(SNOMED_CT, '734163000', 'Care plan');

/** Every record that content names, however deep: needs, their goals, the goals' actions. */
export function namedIn(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const inner of value) namedIn(inner, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'recordUid' && typeof inner === 'string') found.push(inner);
      else namedIn(inner, found);
    }
  }
  return found;
}

/** What a plan says of its own in words, where it names no record: a hope written straight into the plan. */
function ownWords(value: unknown): string[] {
  return bagsIn(value).flatMap((one) => {
    const words = one['recordUid'] === undefined ? fhirText(one['freeText']) : undefined;
    return [...(words === undefined ? [] : [words]), ...ownWords(one['goalsAndHopes']), ...ownWords(one['actions'])];
  });
}

function refer(context: ExportContext, uids: readonly string[], type: string): Reference[] {
  const found = [...new Set(uids)].flatMap((uid) => context.referenceTo(uid) ?? []);
  return found.filter(({ reference }) => reference?.startsWith(`${type}/`));
}

/** A care plan as a UK Core CarePlan: needs as `addresses`, goals, and what is to be done as activities. */
export function toCarePlan(context: ExportContext, version: VersionedRecord, activities: readonly Bag[]): FhirResource {
  const facts = context.facts(version);
  const plan = context.begin(version, 'CarePlan', 'CarePlan');
  const uids = namedIn(version.content['needsConcernsOrProblems']);
  const needs = facts.whole('needsConcernsOrProblems');
  plan['status'] = version.withdrawn ? 'entered-in-error' : 'active';
  plan['intent'] = 'plan';
  plan['category'] = [PLAN];
  plan['subject'] = context.patient;
  const first = context.firstEntry(version);
  put(plan, 'created', first?.date);
  put(plan, 'author', first?.by);
  put(plan, 'addresses', refer(context, uids, 'Condition'));
  put(plan, 'goal', refer(context, uids, 'Goal'));
  put(plan, 'activity', [...activities]);
  const updated = facts.text('dateThisPlanWasLastUpdated');
  const review = facts.text('plannedReviewDateInterval');
  const reviewer = facts.group('responsibilityForReview')?.text('name');
  const funding = wordsOf(conceptOf(facts.coded('careFundingSource')));
  const agreed = facts.group('agreedWithPersonOrLegitimateRepresentative');
  const notes = [
    ...ownWords(needs),
    updated === undefined ? undefined : `Last updated: ${dateWords(updated)}`,
    review === undefined ? undefined : `To be reviewed: ${dateWords(review)}`,
    reviewer === undefined ? undefined : `Answers for the review: ${reviewer}`,
    funding === undefined ? undefined : `Paid for by: ${funding}`,
    agreed?.text('freeText'),
  ];
  put(plan, 'note', plainNotes(notes));
  context.leaveRest(version, facts);
  return plan;
}

const DETAIL_STATUS = ['not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled', 'stopped'];
const STATUS_SYSTEM = 'http://hl7.org/fhir/care-plan-activity-status';

/**
 * An instruction or a task as an activity of a plan. R4 has a status "unknown" here, as it has not of a Task: the record's
 * own status stands beside it in its own words, and nothing is guessed from them.
 */
export function toActivity(context: ExportContext, version: VersionedRecord): Bag | undefined {
  const facts = context.facts(version);
  const isTask = version.class === 'Task';
  const what = isTask ? undefined : conceptOf(facts.coded('what'));
  const description = [facts.text('description'), ...facts.texts('suggestedStrategies')].filter(
    (one) => one !== undefined,
  );
  if (!what && description.length === 0) {
    context.leave(version, 'nothing-to-say');
    return undefined;
  }
  const detail: Bag = {};
  if (isTask) detail['kind'] = 'Task';
  put(detail, 'code', what);
  const named = namedIn([version.content['goal'], version.content['instruction']]);
  put(detail, 'goal', refer(context, named, 'Goal'));
  const status = facts.coded('status');
  const known = DETAIL_STATUS.find((one) => status?.system === STATUS_SYSTEM && one === status.code);
  detail['status'] = version.withdrawn ? 'entered-in-error' : (known ?? 'unknown');
  put(detail, 'statusReason', conceptOf(status));
  const when = facts.text('when');
  if (when !== undefined) detail['scheduledString'] = fhirDate(when) ?? dateWords(when);
  const who = isTask ? facts.actors('responsibleParty') : facts.actors('who');
  put(
    detail,
    'performer',
    who.map((actor) => context.who(actor)),
  );
  put(detail, 'description', description.length > 0 ? description.join('\n') : undefined);
  const activity: Bag = { id: context.uuid(version.recordUid, 'activity') };
  const review = facts.text('reviewDate');
  const progress = [facts.text('comments'), review === undefined ? undefined : `To be reviewed: ${dateWords(review)}`];
  put(activity, 'progress', plainNotes(progress));
  activity['detail'] = detail;
  facts.whole('goal');
  facts.whole('instruction');
  context.leaveRest(version, facts);
  return activity;
}

/** Instructions and tasks that no plan names, gathered so that none is lost. It is no plan that somebody agreed. */
export function toLooseActivities(context: ExportContext, activities: readonly Bag[]): FhirResource {
  return {
    resourceType: 'CarePlan',
    id: context.uuid('activities-in-no-plan', 'CarePlan'),
    meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-CarePlan'] },
    status: 'unknown',
    intent: 'plan',
    category: [{ text: 'Instructions and tasks that are in no care plan' }],
    title: 'Instructions and tasks that are in no care plan',
    subject: context.patient,
    activity: [...activities],
  };
}
