// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../../care-record.js';
import { inForce } from '../../record/in-force.js';
import type { VersionedRecord } from '../../versioned-record.js';
import type { CareAndSupportPlan } from './care-and-support-plan.js';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const bagsIn = (value: unknown): Bag[] => (Array.isArray(value) ? value.filter(isBag) : isBag(value) ? [value] : []);
const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((one): one is string => typeof one === 'string');

/** The parts that are there: an element that was not recorded has no key. */
function present(parts: Bag): Record<string, unknown> {
  const isThere = ([, value]: [string, unknown]) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(parts).filter(isThere));
}

/** Those that say something: what names a record that is gone says nothing. */
const said = (parts: readonly Bag[]) => parts.filter((part) => Object.keys(part).length > 0);

/** A coded value as the standard's pair: the code where there is one, and the words it cannot carry. */
function pairOf(value: unknown): Bag | undefined {
  if (!isBag(value)) return undefined;
  const { originalText, ...coded } = value;
  const hasCode = typeof coded['code'] === 'string';
  const pair = present({ codedValue: hasCode ? coded : undefined, freeText: originalText });
  return Object.keys(pair).length > 0 ? pair : undefined;
}

/** Follows a plan through the records it names. */
class PlanWriter {
  readonly #current: ReadonlyMap<string, VersionedRecord>;

  constructor(record: CareRecord) {
    this.#current = new Map(inForce(record).map((version) => [version.recordUid, version]));
  }

  /** What an object of a plan says, and the content of the record it names; a record that is gone says nothing. */
  #both(object: Bag): Bag {
    return { ...this.#current.get(String(object['recordUid']))?.content, ...object };
  }

  strength = (object: Bag): Bag => {
    const { codedValue, freeText } = this.#both(object);
    return present({ codedValue, freeText });
  };

  need = (object: Bag): Bag => {
    const { codedValue, freeText, goalsAndHopes } = this.#both(object);
    return present({ codedValue, freeText, goalsAndHopes: said(bagsIn(goalsAndHopes).map(this.goal)) });
  };

  goal = (object: Bag): Bag => {
    const { codedValue, freeText, goalImportanceScore, goalStatus, outcomes, ...rest } = this.#both(object);
    const actions = [...bagsIn(rest['actionsAndActivities']), ...bagsIn(rest['actions'])];
    return present({
      codedValue,
      freeText,
      goalImportanceScore,
      actionsAndActivities: said(actions.map(this.action)),
      // Those of the goal's record are coded values; those of the plan are the standard's pairs already.
      outcomes: bagsIn(outcomes).map((outcome) => pairOf(outcome) ?? outcome),
      goalStatus,
    });
  };

  action = (object: Bag): Bag => {
    const { what, who, when, suggestedStrategies, howOften, status, confidence, stageGoal, ...rest } =
      this.#both(object);
    const pair = pairOf(what);
    // The standard has one text for how, and nothing for how often.
    const how = [...textsIn(howOften), ...textsIn(suggestedStrategies)].join('\n');
    return present({
      what: pair && [pair],
      who,
      when,
      suggestedStrategies: how || undefined,
      status: pairOf(status),
      confidence,
      dateLastUpdated: rest['dateLastUpdated'],
      reviewDate: rest['reviewDate'],
      stageGoal: bagsIn(stageGoal),
    });
  };
}

/**
 * A person's care plan as PRSB's tree, with the words of the records it names: needs, under them goals, under those actions
 * with their stage goals. What the standard has no place for, such as the risks of a need, stays behind; what a person does
 * by themselves stands among the strengths. Undefined where there is no plan; of several, the one that was changed most.
 */
export function careAndSupportPlanOf(record: CareRecord): CareAndSupportPlan | undefined {
  const plan = inForce(record, 'Care plan').reduce<VersionedRecord | undefined>(
    (found, version) => (found && found.versionNumber >= version.versionNumber ? found : version),
    undefined,
  );
  if (!plan) return undefined;
  const { content } = plan;
  const writer = new PlanWriter(record);
  const needs = bagsIn(content['needsConcernsOrProblems']);
  const canDo = needs.flatMap((need) => textsIn(need['canDo'])).map((freeText) => ({ freeText }));
  const funding = content['careFundingSource'];
  return present({
    strengths: [...said(bagsIn(content['strengths']).map(writer.strength)), ...canDo],
    needsConcernsOrProblems: said(needs.map(writer.need)),
    agreedWithPersonOrLegitimateRepresentative: content['agreedWithPersonOrLegitimateRepresentative'],
    careFundingSource: pairOf(funding),
    dateThisPlanWasLastUpdated: content['dateThisPlanWasLastUpdated'],
    otherCarePlanningDocuments: content['otherCarePlanningDocuments'],
    plannedReviewDateInterval: content['plannedReviewDateInterval'],
    responsibilityForReview: content['responsibilityForReview'],
  }) as CareAndSupportPlan;
}
