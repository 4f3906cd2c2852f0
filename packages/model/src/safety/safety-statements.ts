// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import {
  AdvanceDecisionStatement,
  AdvanceWishesStatement,
  AttorneyStatement,
  DeprivationOfLibertyStatement,
  MentalHealthActStatement,
  ResuscitationStatement,
} from '../consent-and-legal-information/safety-statements.js';
import { ONCE, ownRows } from '../element-rows.js';
import { AllergyStatement, CapacityStatement, SwallowingStatement } from '../observations/safety-statements.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { type NotAsked, notAsked } from '../values/safety-answer.js';

/** The questions of safety, in the order in which they are asked and shown. */
export const SAFETY_STATEMENTS = [
  'allergies',
  'swallowing',
  'capacity',
  'attorney',
  'resuscitation',
  'advanceDecision',
  'advanceWishes',
  'deprivationOfLiberty',
  'mentalHealthAct',
] as const;
export type SafetyStatementKey = (typeof SAFETY_STATEMENTS)[number];

const row = ownRows('Careplan Kit: no standard has a place for it');

const schema = z.looseObject({
  /** The host's identifier of the person: another person's "no allergies" must not pass for this one's. */
  subjectOfCare: z.string(),
  allergies: AllergyStatement,
  swallowing: SwallowingStatement,
  capacity: CapacityStatement,
  attorney: AttorneyStatement,
  resuscitation: ResuscitationStatement,
  advanceDecision: AdvanceDecisionStatement,
  /** What the person wishes for, which guides; what binds is `advanceDecision`. */
  advanceWishes: AdvanceWishesStatement,
  deprivationOfLiberty: DeprivationOfLibertyStatement,
  mentalHealthAct: MentalHealthActStatement,
});

/**
 * The answers to the questions where a wrong "none" can kill: one record a person, every question in it, amended as the
 * answers come.
 *
 * **Ours.** MODS has classes for what there is (an allergy, a decision about resuscitation) and none for "nobody has asked
 * yet" or "asked, and there is none". Every row is of status `own`, and nothing shows it as an element of a standard. A
 * host that keeps these answers elsewhere goes on doing so and leaves this class out.
 *
 * All nine are mandatory: a question nobody has put is written as {@link nothingAsked} writes it, and never left blank.
 * What an entry holds may stand as a record of its MODS class beside it; `checkRecord` compares the two.
 */
export const SafetyStatements: RecordClass<SafetyStatements> = defineRecordClass({
  name: 'Safety statements',
  standard: 'Careplan Kit',
  onePerPerson: true,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('allergies', 'Allergies', 'Group', ONCE),
    row('swallowing', 'Swallowing', 'Group', ONCE),
    row('capacity', 'Capacity', 'Group', ONCE),
    row('attorney', 'Attorney', 'Group', ONCE),
    row('resuscitation', 'Resuscitation', 'Group', ONCE),
    row('advanceDecision', 'Advance decision', 'Group', ONCE),
    row('advanceWishes', 'Advance wishes', 'Group', ONCE),
    row('deprivationOfLiberty', 'Deprivation of liberty', 'Group', ONCE),
    row('mentalHealthAct', 'Mental Health Act', 'Group', ONCE),
  ],
});
export type SafetyStatements = ValueOf<typeof schema>;

/**
 * How every person's record begins: `createRecord(record, SafetyStatements, nothingAsked('Asleep on arrival'), commit)`.
 *
 * @param note - why nothing was asked yet; it stands in each of the nine
 */
export const nothingAsked = (note?: string): Record<SafetyStatementKey, NotAsked> => ({
  allergies: notAsked(note),
  swallowing: notAsked(note),
  capacity: notAsked(note),
  attorney: notAsked(note),
  resuscitation: notAsked(note),
  advanceDecision: notAsked(note),
  advanceWishes: notAsked(note),
  deprivationOfLiberty: notAsked(note),
  mentalHealthAct: notAsked(note),
});
