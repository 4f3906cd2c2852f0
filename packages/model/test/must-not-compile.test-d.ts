// SPDX-License-Identifier: Apache-2.0
// What must not compile: a wrong code of a typed list, a class without what it must have, a blank read as "none".
import type { AboutMe } from '../src/about-me.js';
import type { CareRecord } from '../src/care-record.js';
import {
  ALERT_STATUS_CODES,
  CPR_DECISION_CODES,
  MARITAL_STATUS_CODES,
  PERSON_STATED_GENDER_CODES,
  codedValue,
} from '../src/code-lists/index.js';
import {
  type AdvanceDecisionStatement,
  Alert,
  type AllergyStatement,
  type AttorneyStatement,
  type CapacityStatement,
  Incident,
  PersonDemographics,
  type ResuscitationStatement,
  Risk,
  type SafetyStatementKey,
  SafetyStatements,
  type SwallowingStatement,
  Task,
  nothingAsked,
} from '../src/mods.js';
import type { Commit } from '../src/record-operations.js';
import { amendRecord, changeSentences, createRecord, diffVersions } from '../src/record/index.js';
import { entered, noneKnown, notAsked } from '../src/values/index.js';

declare const record: CareRecord;
declare const commit: Commit;
const from = { recordUid: 'r', versionNumber: 1 };
const code = { originalText: 'Falls' };

// A wrong code of a typed list does not get into a record, and a right one does.
createRecord(record, Alert, { status: codedValue(ALERT_STATUS_CODES, 'active') }, commit);
// @ts-expect-error an alert has no such status
createRecord(record, Alert, { status: codedValue(ALERT_STATUS_CODES, 'asleep') }, commit);
// @ts-expect-error the words are not the code
createRecord(record, Alert, { status: codedValue(ALERT_STATUS_CODES, 'Active') }, commit);
// @ts-expect-error a bare code does not say of which list it is
createRecord(record, Alert, { status: 'active' }, commit);
// @ts-expect-error a code of another list
export const otherList = codedValue(MARITAL_STATUS_CODES, '450475007');
// @ts-expect-error a number is no code
export const number = codedValue(PERSON_STATED_GENDER_CODES, 1);

// What a class must have.
createRecord(record, Risk, { riskCategory: code }, commit);
// @ts-expect-error a risk is of something
createRecord(record, Risk, { startDateOfRisk: '2026' }, commit);
// @ts-expect-error an alert says whether it holds
createRecord(record, Alert, { freeText: 'The dog bites' }, commit);
// @ts-expect-error an incident happened on some day, however little is known of it
createRecord(record, Incident, {}, commit);
// @ts-expect-error a task is to do or done
createRecord(record, Task, {}, commit);
// @ts-expect-error an adult has a date of birth, and all four that MODS asks for
createRecord(record, PersonDemographics, { genderIdentity: code, ethnicity: code, sexualOrientation: code }, commit);
// @ts-expect-error nor can it be taken away later
amendRecord(record, Risk, from, { riskCategory: undefined }, commit);
// @ts-expect-error null is no value of it
amendRecord(record, Risk, from, { riskCategory: null }, commit);
// @ts-expect-error About Me is somebody's
export const nobodys: AboutMe = { date: '2026-11-22' };

/** Everything that could be taken for "none" and says nothing. */
type Blank =
  | undefined
  | null
  | ''
  | 'none'
  | false
  | 0
  | readonly []
  | never[]
  | Record<string, never>
  | { readonly entries: never[] }
  | { readonly state: '' }
  | { readonly state: 'none' }
  | { readonly state: undefined }
  | { readonly state: 'entered' }
  | { readonly state: 'entered'; readonly entries: readonly [] }
  | { readonly state: 'entered'; readonly entries: undefined };
/** The blanks a type takes. */
type Taken<Type, One> = One extends Type ? One : never;
type TakesNone<Type> = [Taken<Type, Blank>] extends [never] ? true : false;

// No question of safety takes a blank. A type that took one would turn its `true` into an error.
export const noBlank: { [Key in SafetyStatementKey]: TakesNone<SafetyStatements[Key]> } = {
  allergies: true,
  swallowing: true,
  capacity: true,
  attorney: true,
  resuscitation: true,
  advanceDecision: true,
  advanceWishes: true,
  deprivationOfLiberty: true,
  mentalHealthAct: true,
};
// @ts-expect-error the measure itself: a type that takes a blank is found out
export const found: TakesNone<readonly string[]> = true;

// Written out, as a supplier would write it.
createRecord(record, SafetyStatements, nothingAsked('Asleep on arrival'), commit);
const asked = { ...nothingAsked(), allergies: noneKnown({ answeredBy: 'her son Robert' }) };
createRecord(record, SafetyStatements, asked, commit);
// @ts-expect-error the nine questions are all there
createRecord(record, SafetyStatements, {}, commit);
// @ts-expect-error a blank is not "no allergies"
createRecord(record, SafetyStatements, { ...asked, allergies: undefined }, commit);
// @ts-expect-error an empty list is not "no allergies"
createRecord(record, SafetyStatements, { ...asked, allergies: [] }, commit);
// @ts-expect-error a blank is not "not for resuscitation", nor the contrary
createRecord(record, SafetyStatements, { ...asked, resuscitation: null }, commit);
// @ts-expect-error a code outside the list of decisions
export const cpr = codedValue(CPR_DECISION_CODES, '1');
// @ts-expect-error a yes is not a decision
createRecord(record, SafetyStatements, { ...asked, resuscitation: true }, commit);
// @ts-expect-error "has capacity" as a yes or no: capacity is of one decision at one time
createRecord(record, SafetyStatements, { ...asked, capacity: true }, commit);
// @ts-expect-error a blank is not "swallows anything"
createRecord(record, SafetyStatements, { ...asked, swallowing: '' }, commit);
// @ts-expect-error a blank is not "nobody may decide for her"
createRecord(record, SafetyStatements, { ...asked, attorney: {} }, commit);
// @ts-expect-error "entered" with nothing in it
createRecord(record, SafetyStatements, { ...asked, advanceDecision: { state: 'entered', entries: [] } }, commit);

// @ts-expect-error an empty list is no entry
export const allergies: AllergyStatement = entered([]);
// @ts-expect-error "none known" beside an entry contradicts itself
export const swallowing: SwallowingStatement = { ...noneKnown(), entries: [{ difficulty: code }] };
// @ts-expect-error "not asked" with a date of asking contradicts itself too
export const capacity: CapacityStatement = { ...notAsked(), askedOn: 7 };
// @ts-expect-error a decision that does not say which way
export const resuscitation: ResuscitationStatement = entered([{}]);
// @ts-expect-error a text is no document
export const attorney: AttorneyStatement = entered(['Robert']);
// @ts-expect-error an advance decision is dated
export const refusal: AdvanceDecisionStatement = entered([{ subjectOfCare: 'mrs-smith' }]);

declare const version: { readonly content: unknown };
diffVersions(undefined, version, Risk, { language: 'cy' });
// @ts-expect-error sentences are in English or Welsh
changeSentences([], [Risk], { language: 'fr' });
