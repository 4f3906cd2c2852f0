// SPDX-License-Identifier: Apache-2.0
import {
  AdvanceDecisionToRefuseTreatment,
  AdvanceStatement,
  CardioPulmonaryResuscitation,
  DeprivationOfLibertySafeguards,
  LastingPowerOfAttorney,
  MentalHealthAct,
} from '../consent-and-legal-information/index.js';
import { AllergiesAndAdverseReactions, MentalCapacityAssessment } from '../observations/index.js';
import type { RecordClass } from '../record-class.js';
import { SAFETY_STATEMENTS, type SafetyStatementKey, SafetyStatements } from '../safety/index.js';
import { hasTime } from '../values/date-time.js';
import { possibleDays } from '../values/partial-date-parts.js';
import type { SafetyState } from '../values/safety-states.js';
import { type Bag, type Path, isBag } from './content.js';
import type { Version } from './contents.js';
import type { CheckFinding } from './finding.js';
import type { KnownClasses } from './known-class.js';
import { personOf } from './whose.js';

/** The class whose records say that there is one, and the element that says it is over. */
interface Kind {
  readonly of: Pick<RecordClass, 'name'>;
  readonly endsWith?: string;
}

/** Swallowing has no class in MODS: nothing can contradict its answer. */
const KINDS: Readonly<Record<SafetyStatementKey, Kind | undefined>> = {
  allergies: { of: AllergiesAndAdverseReactions, endsWith: 'allergyEndDate' },
  swallowing: undefined,
  capacity: { of: MentalCapacityAssessment },
  attorney: { of: LastingPowerOfAttorney },
  resuscitation: { of: CardioPulmonaryResuscitation },
  advanceDecision: { of: AdvanceDecisionToRefuseTreatment },
  advanceWishes: { of: AdvanceStatement },
  deprivationOfLiberty: { of: DeprivationOfLibertySafeguards, endsWith: 'plannedOrActualEndDateOfAuthorisation' },
  mentalHealthAct: { of: MentalHealthAct, endsWith: 'sectionEndDate' },
};

/** What the answer says while a record says otherwise. Whoever reads the answer alone is told that there is nothing. */
const SAYS: ReadonlyMap<unknown, string> = new Map<SafetyState, string>([
  ['not-asked', 'nobody has asked'],
  ['none-known', 'none is known'],
  ['declined', 'the person would not say'],
  ['unknown', 'nobody could say'],
]);

const nameOf = (key: string) => SafetyStatements.elements.find((row) => row.key === key)?.name ?? key;
const about = (key: string) => ({ class: SafetyStatements.name, element: nameOf(key), status: 'own' as const });

/** One answer in force. */
interface Answer {
  readonly key: SafetyStatementKey;
  readonly value: Bag;
  readonly path: Path;
  readonly enteredAt?: string | undefined;
  /** True when the whole record is somebody else's, which is told of the record. */
  readonly isStray: boolean;
}

/**
 * True when it was over on a day before the answer was written: the one who answered may well have known. A day in doubt is
 * never called over.
 */
function wasOver({ content }: Version, { endsWith }: Kind, when: string | undefined): boolean {
  const end = endsWith === undefined ? undefined : content[endsWith];
  if (typeof end !== 'string' || when === undefined) return false;
  const last = hasTime(end) ? end.slice(0, 10) : possibleDays(end)?.last;
  return last !== undefined && last < when.slice(0, 10);
}

function contradictions({ key, value, path, enteredAt }: Answer, versions: readonly Version[], at?: string) {
  const kind = KINDS[key];
  const says = SAYS.get(value.state);
  if (!kind || !says) return [];
  const records = versions.filter(
    (version) => version.current && version.class === kind.of.name && !wasOver(version, kind, enteredAt ?? at),
  );
  if (records.length === 0) return [];
  const finding: CheckFinding = {
    path: [...path, 'state'],
    related: records.map((version) => version.path),
    rule: 'contradicts-none-known',
    severity: 'warning',
    message: `"${nameOf(key)}" says that ${says}, and ${kind.of.name} is on the record: one of the two is wrong`,
    ...about(key),
  };
  return [finding];
}

/** Entries that name a record which is no longer in force, or that are about somebody else. */
function entryFindings({ key, value, path, isStray }: Answer, gone: ReadonlySet<unknown>, person: string | undefined) {
  const entries = Array.isArray(value.entries) ? (value.entries as unknown[]) : [];
  return entries.flatMap((entry, index): CheckFinding[] => {
    if (!isBag(entry)) return [];
    const here = [...path, 'entries', index];
    const found: CheckFinding[] = [];
    if (typeof entry.recordUid === 'string' && gone.has(entry.recordUid)) {
      found.push({
        path: here,
        rule: 'withdrawn-safety-entry',
        severity: 'warning',
        message: `an entry of "${nameOf(key)}" names a record that was withdrawn`,
        ...about(key),
      });
    }
    if (!isStray && person !== undefined && typeof entry.subjectOfCare === 'string' && entry.subjectOfCare !== person) {
      found.push({
        path: [...here, 'subjectOfCare'],
        rule: 'wrong-person',
        severity: 'error',
        message: `an entry of "${nameOf(key)}" is about another person than this care record`,
        ...about(key),
      });
    }
    return found;
  });
}

function answersIn({ content, path, enteredAt, subjectOfCare }: Version, person: string | undefined): Answer[] {
  const isStray = [subjectOfCare, content.subjectOfCare].some((said) => said !== undefined && said !== person);
  return SAFETY_STATEMENTS.flatMap((key) => {
    const value = Object.hasOwn(content, key) ? content[key] : undefined;
    return isBag(value) ? [{ key, value, path: [...path, 'content', key], enteredAt, isStray }] : [];
  });
}

/**
 * Answers to questions of safety beside the records of their kind.
 *
 * That an answer is `entered` and no record of the class says the same is no finding: the entry is whole by itself, and a
 * host may keep allergies in answers alone. Only an entry that names a record (`recordUid`) says that the host keeps both;
 * then a record that is not there is a `dangling-link`, and one that was withdrawn is told here.
 */
export function safetyFindings(record: Bag, versions: readonly Version[], at: string | undefined): CheckFinding[] {
  const person = personOf(record);
  const answers = versions
    .filter((version) => version.current && version.class === SafetyStatements.name)
    .flatMap((version) => answersIn(version, person));
  const gone = new Set(versions.filter((version) => version.gone).map(({ recordUid }) => recordUid));
  return [
    ...answers.flatMap((answer) => contradictions(answer, versions, at)),
    ...answers.flatMap((answer) => entryFindings(answer, gone, person)),
  ];
}

/** A note on each question of which no record says whether it was asked. None for a host that has left the class out. */
export function notStatedFindings(versions: readonly Version[], classes: KnownClasses): CheckFinding[] {
  const current = versions.filter((version) => version.current);
  if (current.length === 0 || !classes.has(SafetyStatements.name)) return [];
  if (current.some((version) => version.class === SafetyStatements.name)) return [];
  return SAFETY_STATEMENTS.map((key) => ({
    path: ['records'],
    rule: 'safety-not-stated',
    severity: 'note',
    message: `nobody has recorded whether "${nameOf(key)}" was asked`,
    ...about(key),
  }));
}
