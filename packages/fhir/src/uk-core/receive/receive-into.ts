// SPDX-License-Identifier: Apache-2.0
import {
  type CareRecord,
  type Commit,
  DataError,
  PersonDemographics,
  type RecordClass,
  type VersionedRecord,
  applyOperations,
  assertSafeDocument,
  formatPath,
  inForce,
  latest,
  parseCareRecord,
  parseNhsNumber,
  withdrawals,
} from '@careplan-kit/model';
import {
  AllergiesAndAdverseReactions,
  GpPractice,
  Medication,
  Need,
  PersonalContact,
  Problem,
  SafetyStatements,
  UnpaidCarer,
} from '@careplan-kit/model/mods';
import {
  ProvisionalAllergiesAndAdverseReactions,
  ProvisionalMedication,
  ProvisionalNeed,
  ProvisionalProblem,
} from '@careplan-kit/model/provisional';
import { type Bag, isBag } from '../../bag.js';
import { stringifyFhir } from '../../json/stringify-fhir.js';
import type { ReceivedRecord } from '../read/received.js';
import { factKeys, sameFact } from './same-fact.js';
import type { LeftOutReason, ReceiveConflict, ReceiveResult } from './receive-result.js';

export interface ReceiveOptions {
  /**
   * True when somebody has made sure that it is about this person. Needed where the NHS numbers cannot be compared, because
   * one side has none. It never lets another person's number pass.
   */
  readonly personChecked?: boolean | undefined;
}

/** Classes that are taken in, and with which of their elements. What the person reacts to is an inferred row. */
const CLASSES: readonly RecordClass[] = [
  ProvisionalAllergiesAndAdverseReactions,
  ProvisionalProblem,
  ProvisionalNeed,
  ProvisionalMedication,
  PersonalContact,
  UnpaidCarer,
  GpPractice,
  PersonDemographics,
];

/** Elements by which two records of a class are about the same thing. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  [AllergiesAndAdverseReactions.name]: ['causativeAgent'],
  [Problem.name]: ['problem'],
  [Need.name]: ['codedValue', 'freeText'],
  [Medication.name]: ['medicationName'],
  [PersonalContact.name]: ['name'],
  [UnpaidCarer.name]: ['name'],
};

/** What a doubt means for taking it in. */
const LEFT_OUT_FOR: readonly LeftOutReason[] = [
  'ended-without-date',
  'inactive',
  'not-taken',
  'no-name',
  'not-ordered',
];

const originOf = ({ content }: Pick<VersionedRecord, 'content'>) => {
  const received = content['received'];
  const resource = isBag(received) ? received['resource'] : undefined;
  return isBag(received) && isBag(resource) ? ({ source: received['source'], ...resource } as Bag) : undefined;
};

class Receiving {
  readonly added: VersionedRecord[] = [];
  readonly alreadyThere: ReceiveResult['alreadyThere'][number][] = [];
  readonly conflicts: ReceiveConflict[] = [];
  readonly leftOut: ReceiveResult['leftOut'][number][] = [];

  record: CareRecord;

  constructor(
    record: CareRecord,
    readonly commit: Commit,
    readonly options: ReceiveOptions,
  ) {
    this.record = record;
  }

  leave(received: ReceivedRecord, reason: LeftOutReason): void {
    this.leftOut.push({ received, reason });
  }

  /** Whether it is about this person; undefined when nobody can tell. */
  #isOurs({ about }: ReceivedRecord): boolean | undefined {
    const home = parseNhsNumber(this.record.subjectOfCare.nhsNumber ?? '');
    if (!home.ok || about.nhsNumber === undefined) return undefined;
    return home.value === about.nhsNumber;
  }

  take(received: ReceivedRecord): void {
    const ours = this.#isOurs(received);
    if (ours === false) return this.leave(received, 'other-person');
    if (ours === undefined && !this.options.personChecked) return this.leave(received, 'person-not-checked');
    if (received.class === 'Subject of care') return this.#compare(received, this.record.subjectOfCare);
    if (received.class === SafetyStatements.name) return this.#statement(received);
    const homes = inForce(this.record, received.class);
    const home = this.#find(received, homes);
    if (received.enteredInError) return this.#inError(received, home);
    this.#allergyBesideNone(received);
    if (home) return this.#compare(received, home.content, home.recordUid);
    if (
      this.#find(
        received,
        withdrawals(this.record, { name: received.class }).map(({ version }) => version),
      )
    ) {
      return this.leave(received, 'withdrawn-here');
    }
    const doubt = LEFT_OUT_FOR.find((reason) => received.doubts.some(({ code }) => code === reason));
    if (doubt) return this.leave(received, doubt);
    this.#add(received);
  }

  /** The home's record of the same thing: taken in from the same resource before, or named the same. */
  #find(received: ReceivedRecord, homes: readonly VersionedRecord[]): VersionedRecord | undefined {
    if (received.class === PersonDemographics.name || received.class === GpPractice.name) return homes[0];
    const { id, type } = received.resource;
    const isOrigin = (home: VersionedRecord) => {
      const origin = originOf(home);
      return (
        id !== undefined && origin?.['source'] === received.source && origin['type'] === type && origin['id'] === id
      );
    };
    const elements = NAMED_BY[received.class] ?? [];
    const keys = elements.flatMap((element) => factKeys(received.content[element]));
    const isNamed = ({ content }: VersionedRecord) =>
      elements.some((element) => factKeys(content[element]).some((key) => keys.includes(key)));
    return homes.find(isOrigin) ?? homes.find(isNamed);
  }

  #conflict(received: ReceivedRecord, element: string, home: unknown, recordUid?: string): void {
    this.conflicts.push({
      class: received.class,
      ...(recordUid === undefined ? {} : { recordUid }),
      element,
      home,
      received: received.content[element],
      source: received.source,
      asAt: received.asAt,
    });
  }

  /** The home's record stays as it is: what the source says otherwise, or besides, is for a person to look at. */
  #compare(received: ReceivedRecord, home: Bag, recordUid?: string): void {
    const elements = Object.keys(received.content).filter(
      (element) => !sameFact(Object.hasOwn(home, element) ? home[element] : undefined, received.content[element]),
    );
    for (const element of elements) this.#conflict(received, element, home[element], recordUid);
    if (elements.length === 0) this.alreadyThere.push({ received, ...(recordUid === undefined ? {} : { recordUid }) });
  }

  #inError(received: ReceivedRecord, home: VersionedRecord | undefined): void {
    if (!home) return this.leave(received, 'entered-in-error');
    const { class: name, recordUid } = home;
    const { source, asAt } = received;
    this.conflicts.push({
      class: name,
      recordUid,
      element: '',
      home: 'in force',
      received: 'entered in error',
      source,
      asAt,
    });
  }

  #answer(): Bag | undefined {
    const answer = latest(this.record, SafetyStatements)?.content.allergies as unknown;
    return isBag(answer) ? answer : undefined;
  }

  /** Whatever becomes of an allergy from elsewhere: beside the home's own "none known" it has to be seen. */
  #allergyBesideNone(received: ReceivedRecord): void {
    if (received.class !== AllergiesAndAdverseReactions.name) return;
    const answer = this.#answer();
    if (answer?.['state'] !== 'none-known') return;
    const { source, asAt, content } = received;
    this.conflicts.push({
      class: SafetyStatements.name,
      recordUid: latest(this.record, SafetyStatements)!.recordUid,
      element: 'allergies',
      home: answer,
      received: content['causativeAgent'] ?? 'an allergy',
      source,
      asAt,
    });
  }

  /** "None known" from elsewhere never becomes the home's answer: somebody has to ask. */
  #statement(received: ReceivedRecord): void {
    const answer = this.#answer();
    const uid = latest(this.record, SafetyStatements)?.recordUid;
    const [allergy] = inForce(this.record, AllergiesAndAdverseReactions);
    if (allergy) this.#conflict(received, 'allergies', 'an allergy is on the record', allergy.recordUid);
    else if (answer?.['state'] === 'none-known') {
      this.alreadyThere.push({ received, ...(uid === undefined ? {} : { recordUid: uid }) });
    } else if (answer === undefined || answer['state'] === 'not-asked') this.leave(received, 'statement-of-none');
    else this.#conflict(received, 'allergies', answer, uid);
  }

  #add(received: ReceivedRecord): void {
    const recordClass = CLASSES.find(({ name }) => name === received.class);
    if (!recordClass) return this.leave(received, 'class');
    const { source, asAt, resource, original, doubts } = received;
    const stamp = {
      source,
      asAt,
      resource,
      ...(doubts.length > 0 ? { doubts: doubts.map(({ code, path }) => ({ code, at: formatPath(path) })) } : {}),
      original: stringifyFhir(original as object),
    };
    const content = { ...received.content, received: stamp };
    const { subjectOfCare: person } = this.record;
    if (!recordClass.schema.safeParse({ ...content, subjectOfCare: person.id }).success) {
      return this.leave(received, 'incomplete');
    }
    const description = `Received from ${source}, as at ${asAt}`;
    const operation = { operation: 'create', class: recordClass.name, content } as const;
    const { record, versions } = applyOperations(this.record, [operation], { ...this.commit, description }, [
      recordClass,
    ]);
    this.record = record;
    this.added.push(...versions);
  }
}

/**
 * Takes what was received into a care record. New things become records of their own, marked with their source, the moment
 * as of which it was so, and the resource as it came (`content.received`); the change log says who took them in. Nothing
 * that the home recorded is changed: where the source says otherwise, or more, that is a conflict for a person to decide.
 *
 * Hand in what a person has accepted, and no more: a medicine that is taken in stands beside the home's own medicines.
 *
 * @param commit - who takes it in, and when; its `description` is replaced by the source
 * @throws DataError when the record or the commit is wrong; `VersionConflictError` as in any commit
 */
export function receiveInto(
  record: CareRecord,
  received: readonly ReceivedRecord[],
  commit: Commit,
  options: ReceiveOptions = {},
): ReceiveResult {
  parseCareRecord(record);
  assertSafeDocument(
    'What was received',
    received.map(({ content }) => content),
  );
  for (const [at, { asAt, source }] of received.entries()) {
    if (typeof asAt === 'string' && typeof source === 'string' && source.trim() !== '') continue;
    const message = 'does not say where it came from, and as at when';
    throw new DataError('What was received', [{ path: [at], code: 'missing', message }]);
  }
  const receiving = new Receiving(record, commit, options);
  for (const one of received) receiving.take(one);
  const { added, alreadyThere, conflicts, leftOut } = receiving;
  return { record: receiving.record, added, alreadyThere, conflicts, leftOut };
}
