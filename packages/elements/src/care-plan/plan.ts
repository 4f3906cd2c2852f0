// SPDX-License-Identifier: Apache-2.0
import { type VersionedRecord, signOffsOf } from '@careplan-kit/model';
import { CarePlan, Goal, Instruction, Need, Review, Risk, Strength, Task } from '@careplan-kit/model/mods';
import { allWords, isBag, textIn } from '../record-views/record-words.js';
import type { Rights, Shown, ShownClass } from '../record-views/rights.js';
import type { Say } from '../words/words.js';
import { PlanLinks } from './plan-links.js';

/** The classes that a care plan is read from. */
export const PLAN_CLASSES = [CarePlan, Need, Goal, Instruction, Task, Risk, Review, Strength] as const;

export interface PlanAction {
  readonly action: Shown<Instruction>;
  readonly tasks: readonly Shown<Task>[];
}

export interface PlanGoal {
  readonly goal: Shown<Goal>;
  readonly actions: readonly PlanAction[];
}

/** A need with all that hangs on it. */
export interface PlanNeed {
  /** Of the record, or of its place in the plan. */
  readonly key: string;
  /** Null where the plan names it in words only, or its record is not in force. */
  readonly need: Shown<Need> | null;
  /** The plan's own words for it, where there is no record. */
  readonly inPlan: string;
  readonly goals: readonly PlanGoal[];
  /** On the need itself, with no goal between. */
  readonly actions: readonly PlanAction[];
  readonly risks: readonly Shown<Risk>[];
}

/** What stands in a plan beside the name of a record. */
export type PlanObject = Readonly<Record<string, unknown>>;

/** A person's care plan as this worker may see it. */
export interface Plan {
  readonly plans: readonly Shown<CarePlan>[];
  readonly reviews: readonly Shown<Review>[];
  readonly strengths: readonly Shown<Strength>[];
  readonly needs: readonly PlanNeed[];
  /** Needs that no plan names. */
  readonly otherNeeds: readonly PlanNeed[];
  readonly risks: readonly Shown<Risk>[];
  /** What hangs on no need. */
  readonly loose: { readonly goals: readonly PlanGoal[]; readonly actions: readonly PlanAction[] };
  readonly withheld: readonly string[];
  readonly unreadable: number;
  /** Links of a plan that lead nowhere. */
  readonly broken: number;
  /** What a plan itself says of a need, goal or action: the object that names it, by the record's uid. */
  readonly objects: ReadonlyMap<string, PlanObject>;
  readonly shown: readonly Shown<unknown>[];
}

const byUid = <Content>({ shown }: ShownClass<Content>) =>
  new Map(shown.map((one) => [one.version.recordUid, one] as const));

/** Finished, cancelled or superseded: shown with that word, below what is going on. */
export const isDone = (words: string): boolean => /\b(done|complete|finish|cancel|achieved|stopped)/i.test(words);

/** Finished, by whoever took it out of the plan: it has a history, and is nothing that is going on. */
const isClosed = ({ record }: Rights, version: VersionedRecord<unknown>): boolean =>
  signOffsOf(record, version).some(({ changeType }) => changeType === 'completed');

/** Adds the objects of a plan that name a record, those inside others too. */
function gather(value: unknown, into: Map<string, PlanObject>): void {
  if (Array.isArray(value)) for (const one of value) gather(one, into);
  if (!isBag(value)) return;
  const uid = textIn(value['recordUid']);
  if (uid && !into.has(uid)) into.set(uid, value);
  for (const inner of Object.values(value)) gather(inner, into);
}

class PlanReader {
  readonly #links: PlanLinks;
  readonly #goals;
  readonly #actions;
  readonly #tasks;
  readonly #risks;
  readonly #placed = new Set<string>();

  constructor(
    readonly rights: Rights,
    classes: {
      readonly goals: ShownClass<Goal>;
      readonly actions: ShownClass<Instruction>;
      readonly tasks: ShownClass<Task>;
      readonly risks: ShownClass<Risk>;
    },
    links: PlanLinks,
  ) {
    this.#links = links;
    this.#goals = byUid(classes.goals);
    this.#actions = byUid(classes.actions);
    this.#tasks = byUid(classes.tasks);
    this.#risks = byUid(classes.risks);
  }

  /** Those of a class that hang on a record, in the order of the record. */
  #of<Content>(uid: string, all: ReadonlyMap<string, Shown<Content>>): Shown<Content>[] {
    const beside = this.#links.beside(uid);
    return [...all].filter(([other]) => beside.has(other)).map(([, shown]) => shown);
  }

  action(action: Shown<Instruction>): PlanAction {
    const { recordUid } = action.version;
    this.#placed.add(recordUid);
    return { action, tasks: this.#of(recordUid, this.#tasks) };
  }

  goal(goal: Shown<Goal>): PlanGoal {
    const { recordUid } = goal.version;
    this.#placed.add(recordUid);
    return { goal, actions: this.#of(recordUid, this.#actions).map((action) => this.action(action)) };
  }

  need(key: string, need: Shown<Need> | null, inPlan: string): PlanNeed {
    const goals = this.#of(key, this.#goals).map((goal) => this.goal(goal));
    const under = new Set(goals.flatMap(({ actions }) => actions.map(({ action }) => action.version.recordUid)));
    const own = this.#of(key, this.#actions).filter(({ version }) => !under.has(version.recordUid));
    const actions = own.map((action) => this.action(action));
    return { key, need, inPlan, goals, actions, risks: this.#of(key, this.#risks) };
  }

  loose(): Plan['loose'] {
    const isLoose = ({ version }: { readonly version: VersionedRecord<unknown> }) =>
      !this.#placed.has(version.recordUid) && !isClosed(this.rights, version);
    const goals = [...this.#goals.values()].filter(isLoose).map((goal) => this.goal(goal));
    return { goals, actions: [...this.#actions.values()].filter(isLoose).map((action) => this.action(action)) };
  }
}

/** The plan by need. What hangs on no need, and a need that no plan names, is there too: nothing is left out. */
export function planOf(rights: Rights, say: Say): Plan {
  const plans = rights.all(
    CarePlan,
    CarePlan.elements.map(({ key }) => key),
  );
  const needs = rights.all(Need, ['freeText', 'codedValue']);
  const goals = rights.all(Goal, ['freeText', 'codedValue', 'goalImportanceScore', 'goalStatus']);
  const actions = rights.all(Instruction, [
    'what',
    'who',
    'when',
    'howOften',
    'suggestedStrategies',
    'status',
    'reviewDate',
  ]);
  const tasks = rights.all(Task, ['description', 'status', 'responsibleParty', 'comments']);
  const risks = rights.all(Risk, [
    'freeText',
    'riskCategory',
    'comment',
    'startDateOfRisk',
    'endDateOfRisk',
    'informed',
  ]);
  const reviews = rights.all(Review, ['plannedReviewDateInterval', 'responsibilityForReview', 'carePlan', 'date']);
  const strengths = rights.all(Strength, ['freeText', 'codedValue']);
  const links = new PlanLinks(
    rights.record,
    PLAN_CLASSES.map(({ name }) => name),
  );
  const groups = plans.shown.flatMap(({ version, content }) =>
    (content.needsConcernsOrProblems ?? []).map((group, index) => ({ group, key: `${version.recordUid}-${index}` })),
  );
  for (const { group } of groups) links.joinNested(group);
  const objects = new Map<string, PlanObject>();
  for (const { group } of groups) gather(group, objects);
  const reader = new PlanReader(rights, { goals, actions, tasks, risks }, links);
  const all = byUid(needs);
  const named = new Set<string>();
  const inPlan = groups.flatMap(({ group, key }) => {
    const uid = textIn(group['recordUid']);
    if (named.has(uid)) return [];
    if (uid) named.add(uid);
    const need = all.get(uid) ?? null;
    // A need that was withdrawn, or that this worker may not see, leaves nothing behind but what hangs on it.
    const own = uid || needs.withheld ? '' : ownWords(group, say);
    const found = reader.need(uid || key, need, own);
    return need || own || found.goals.length + found.actions.length > 0 ? [found] : [];
  });
  const others = needs.shown.filter(({ version }) => !named.has(version.recordUid) && !isClosed(rights, version));
  const otherNeeds = others.map((need) => reader.need(need.version.recordUid, need, ''));
  const classes = { plans, needs, goals, actions, tasks, risks, reviews, strengths };
  return {
    plans: plans.shown,
    reviews: reviews.shown,
    strengths: strengths.shown,
    needs: inPlan,
    otherNeeds,
    risks: risks.shown,
    loose: reader.loose(),
    withheld: Object.entries(classes).flatMap(([name, { withheld }]) => (withheld ? [name] : [])),
    unreadable: Object.values(classes).reduce((sum, { unreadable }) => sum + unreadable, 0),
    broken: links.broken,
    objects,
    shown: Object.values(classes).flatMap(({ shown }) => shown as readonly Shown<unknown>[]),
  };
}

function ownWords(group: unknown, say: Say): string {
  if (!isBag(group)) return '';
  const { goalsAndHopes: _goals, canDo: _canDo, risks: _risks, ...rest } = group;
  return allWords(rest, say);
}
