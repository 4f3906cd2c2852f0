// SPDX-License-Identifier: Apache-2.0
import {
  type CareRecord,
  PersonDemographics,
  type VersionedRecord,
  assertSafeDocument,
  latest,
} from '@careplan-kit/model';
import {
  Alert,
  AllergiesAndAdverseReactions,
  Assessment,
  CardioPulmonaryResuscitation,
  CarePlan,
  Goal,
  GpPractice,
  Instruction,
  InvestigationResult,
  Medication,
  Need,
  PersonalContact,
  Problem,
  Risk,
  SAFETY_STATEMENTS,
  SafetyStatements,
  Task,
  UnpaidCarer,
} from '@careplan-kit/model/mods';
import { type Bag, bagsIn } from '../../bag.js';
import type { FhirResource, Reference } from '../fhir-resource.js';
import { safetyAnswer, safetyStatements, toAllergies, loneEntries } from './allergy-list.js';
import { bundleOf } from './bundle.js';
import { namedIn, toActivity, toCarePlan, toLooseActivities } from './care-plan.js';
import { toComposition } from './composition.js';
import { toCondition } from './condition.js';
import { CONSENT_CLASSES, toConsent } from './consent.js';
import { ExportContext } from './export-context.js';
import type { ExportOptions, FhirExport } from './export-options.js';
import { toAdjustmentFlags, toAlertFlag, toResuscitationFlag, toRiskFlag, toSwallowingFlag } from './flag.js';
import { toGoal } from './goal.js';
import { toAssessment, toObservation } from './observation.js';
import { toPatientOfRecord } from './patient.js';
import { toProvenance } from './provenance.js';
import { toRelatedPeople } from './related-person.js';

/** Classes that become resources, or are read with others. The rest of a record is listed. */
const MAPPED = new Set<string>(
  [
    ...[PersonDemographics, GpPractice, PersonalContact, UnpaidCarer, AllergiesAndAdverseReactions, SafetyStatements],
    ...[Problem, Need, Goal, CarePlan, Instruction, Task, Alert, Risk, CardioPulmonaryResuscitation],
    ...[InvestigationResult, Assessment],
  ].map((one) => (typeof one === 'string' ? one : one.name)),
);
for (const name of CONSENT_CLASSES) MAPPED.add(name);

type Writer = (context: ExportContext, version: VersionedRecord) => FhirResource | undefined;

class Writing {
  readonly resources: FhirResource[] = [];
  readonly provenance: FhirResource[] = [];

  constructor(readonly context: ExportContext) {}

  add(resource: FhirResource, version?: VersionedRecord): FhirResource {
    this.resources.push(resource);
    if (version) this.provenance.push(...toProvenance(this.context, version, resource));
    return resource;
  }

  each(versions: readonly VersionedRecord[], write: Writer): void {
    for (const version of versions) {
      const resource = write(this.context, version);
      if (!resource) continue;
      this.context.know(version.recordUid, resource);
      this.add(resource, version);
    }
  }
}

/** The needs that each goal is for, as the plans in force say. */
function needsByGoal(context: ExportContext, plans: readonly VersionedRecord[]): ReadonlyMap<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const need of plans.flatMap(({ content }) => bagsIn(content['needsConcernsOrProblems']))) {
    const reference = context.referenceTo(need['recordUid']);
    if (!reference) continue;
    for (const goal of namedIn(need['goalsAndHopes'])) {
      const before = found.get(goal) ?? [];
      if (!before.some((one) => one.reference === reference.reference)) found.set(goal, [...before, reference]);
    }
  }
  return found;
}

/** Which plan an instruction or task belongs to: the one that names it, or its goal, or the instruction it comes from. */
function planOf(
  version: VersionedRecord,
  plans: readonly VersionedRecord[],
  byUid: ReadonlyMap<string, VersionedRecord>,
) {
  const near = [version.recordUid, ...namedIn([version.content['goal'], version.content['instruction']])];
  const instruction = byUid.get((version.content['instruction'] as Bag | undefined)?.['recordUid'] as string);
  const uids = new Set([...near, ...namedIn(instruction?.content['goal'])]);
  return plans.find(({ content }) => namedIn(content['needsConcernsOrProblems']).some((uid) => uids.has(uid)));
}

function writePlans(writing: Writing, plans: readonly VersionedRecord[]): void {
  const { context } = writing;
  const steps = [Instruction.name, Task.name].flatMap((name) => context.versions(name));
  const byUid = new Map(steps.map((step) => [step.recordUid, step]));
  const activities = new Map<VersionedRecord | undefined, Bag[]>();
  for (const step of steps) {
    const activity = toActivity(context, step);
    if (!activity) continue;
    const plan = planOf(step, plans, byUid);
    activities.set(plan, [...(activities.get(plan) ?? []), activity]);
  }
  writing.each(plans, (_, plan) => toCarePlan(context, plan, activities.get(plan) ?? []));
  const loose = activities.get(undefined);
  if (loose) writing.add(toLooseActivities(context, loose));
}

function writeSafety(writing: Writing, statements: VersionedRecord | undefined): void {
  const { context } = writing;
  const lone = (key: string, name: string) => loneEntries(context, safetyAnswer(statements, key), name);
  const cpr = CardioPulmonaryResuscitation.name;
  writing.each([...context.versions(cpr), ...lone('resuscitation', cpr)], toResuscitationFlag);
  writing.each(lone('swallowing', 'Swallowing difficulty'), toSwallowingFlag);
  const keys = ['attorney', 'advanceDecision', 'capacity', 'deprivationOfLiberty'];
  CONSENT_CLASSES.forEach((name, at) => writing.each([...context.versions(name), ...lone(keys[at]!, name)], toConsent));
  for (const key of SAFETY_STATEMENTS) {
    const found = safetyAnswer(statements, key);
    const isHeld = found?.state === 'entered' && key !== 'advanceWishes' && key !== 'mentalHealthAct';
    if (found && key !== 'allergies' && !isHeld) context.leave(found.version, 'statement', key);
  }
}

function leaveOthers(context: ExportContext): void {
  const names = new Set(context.record.records.map((version) => version.class));
  for (const name of names) {
    if (MAPPED.has(name)) continue;
    for (const version of context.current(name)) {
      context.leave(version, name === Medication.name ? 'medicine' : 'class');
    }
  }
}

/**
 * Writes what is in force in a care record as UK Core (R4) resources: the person, contacts, allergies, conditions and needs,
 * flags, goals and plans, observations, consents, and who entered each of them. Medicines are not in it. The same record
 * and options give the same bytes; a record has the same id in every export.
 *
 * Profiles are named by what their pages say: no profile validator has checked them.
 *
 * @throws DataError with a path, when the record is not one, the NHS number is not one, or `at` is no instant
 */
export function recordToFhir(record: CareRecord, options: ExportOptions = {}): FhirExport {
  assertSafeDocument('The care record', record);
  const context = new ExportContext(record, options);
  const writing = new Writing(context);
  const statements = safetyStatements(context);
  const demographics = latest(context.record, PersonDemographics);
  const isOut = demographics && options.leaveOut?.(demographics);
  writing.add(toPatientOfRecord(context), isOut ? undefined : demographics);
  for (const { resource, versions } of toRelatedPeople(context)) {
    writing.add(resource);
    for (const version of versions) writing.provenance.push(...toProvenance(context, version, resource));
  }
  const { list, allergies } = toAllergies(context, statements);
  for (const { resource, version } of allergies) writing.add(resource, version);
  writing.add(list);
  const plans = context.versions(CarePlan.name);
  writing.each([...context.versions(Problem.name), ...context.versions(Need.name)], toCondition);
  const needs = needsByGoal(context, plans);
  writing.each(context.versions(Goal.name), (_, goal) => toGoal(context, goal, needs.get(goal.recordUid)));
  writePlans(writing, plans);
  writing.each(context.versions(Alert.name), toAlertFlag);
  writing.each(context.versions(Risk.name), toRiskFlag);
  for (const flag of toAdjustmentFlags(context)) writing.add(flag);
  writeSafety(writing, statements);
  writing.each(context.versions(InvestigationResult.name), toObservation);
  writing.each(context.versions(Assessment.name), toAssessment);
  leaveOthers(context);
  const resources = [...writing.resources, ...writing.provenance];
  const { notExported } = context;
  if (options.bundle === undefined) return { resources, notExported };
  const whole =
    options.bundle === 'document' ? [toComposition(context, resources, statements), ...resources] : resources;
  return { resources, bundle: bundleOf(context, options.bundle, whole), notExported };
}
