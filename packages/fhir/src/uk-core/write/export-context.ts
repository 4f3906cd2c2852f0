// SPDX-License-Identifier: Apache-2.0
import {
  type CareActor,
  type CareRecord,
  DataError,
  Instant,
  type VersionedRecord,
  changeOf,
  fullName,
  inForce,
  parseCareRecord,
  withdrawals,
} from '@careplan-kit/model';
import { stableUuid } from '../../about-me/stable-uuid.js';
import type { Bag } from '../../bag.js';
import { authorOf, withSeconds } from '../../references.js';
import { fhirText } from '../../text.js';
import type { FhirResource, Reference } from '../fhir-resource.js';
import { ukCore } from '../profiles.js';
import type { ExportOptions, NotExported, NotExportedReason } from './export-options.js';
import { Facts } from './facts.js';
import { lastDay } from './fhir-date.js';

/** The moment of an export whose host gives none: the last entry of the change log. It keeps exports the same. */
function lastEntry({ changeLog }: CareRecord): string {
  const dates = changeLog.map(({ date }) => date).sort((a, b) => Date.parse(a) - Date.parse(b));
  return dates.at(-1) ?? '1970-01-01T00:00:00Z';
}

/** An entry of a safety statement, written as a record of its class: the change log knows the statement alone. */
export interface LoneEntry extends VersionedRecord {
  readonly within: VersionedRecord;
}

/** The version whose entry of the change log tells of this one. */
export const loggedAs = (version: VersionedRecord): VersionedRecord =>
  (version as Partial<LoneEntry>).within ?? version;

/** One export: the record, what the host wants, and what has been written and left so far. */
export class ExportContext {
  readonly record: CareRecord;
  /** The moment as of which the record is written; FHIR wants its seconds. */
  readonly at: string;
  readonly patient: Reference;
  readonly notExported: NotExported[] = [];
  readonly #references = new Map<string, Reference>();
  readonly #known: ReadonlySet<string>;
  readonly #withdrawn: ReadonlySet<string>;

  constructor(
    record: CareRecord,
    readonly options: ExportOptions = {},
  ) {
    this.record = parseCareRecord(record);
    this.#known = new Set(this.record.records.map(({ recordUid }) => recordUid));
    this.#withdrawn = new Set(withdrawals(this.record).map(({ version }) => version.recordUid));
    const at = options.at ?? lastEntry(this.record);
    if (!Instant.safeParse(at).success) {
      const message = 'is not an instant such as 2026-11-22T14:02:00Z';
      throw new DataError('The export', [{ path: ['options', 'at'], code: 'invalid_format', message }]);
    }
    this.at = withSeconds(at);
    const { subjectOfCare: person } = this.record;
    const display = fhirText(fullName(person));
    this.patient = { reference: `Patient/${this.patientId}`, ...(display === undefined ? {} : { display }) };
  }

  /** The host's id of the person where FHIR can hold it. */
  get patientId(): string {
    const { id } = this.record.subjectOfCare;
    return /^[A-Za-z0-9.-]{1,64}$/.test(id) ? id : this.uuid('person', 'Patient');
  }

  /**
   * The same record has the same id in every export, whatever its version, so that a receiver amends what it has and holds
   * nothing twice.
   */
  uuid(recordUid: string, part: string): string {
    return stableUuid(`${this.record.subjectOfCare.id}|${recordUid}|${part}`).slice('urn:uuid:'.length);
  }

  /** The newest version of each record of a class that goes out; withdrawn ones only where the host asks for them. */
  versions(className: string): VersionedRecord[] {
    return this.#wanted(className, this.options.withdrawn === 'entered-in-error');
  }

  /** The same of a class of which R4 cannot say "entered in error": withdrawn ones never go out. */
  current(className: string): VersionedRecord[] {
    return this.#wanted(className, false);
  }

  #wanted(className: string, withErrors: boolean): VersionedRecord[] {
    const current = inForce(this.record, className);
    const gone = withdrawals(this.record, { name: className }).map(({ version }) => version);
    if (!withErrors) for (const version of gone) this.leave(version, 'withdrawn');
    const wanted = withErrors ? [...current, ...gone] : current;
    return wanted.filter((version) => {
      if (!this.options.leaveOut?.(version)) return true;
      this.leave(version, 'left-out-by-host');
      return false;
    });
  }

  isKnown(recordUid: unknown): boolean {
    return typeof recordUid === 'string' && this.#known.has(recordUid);
  }

  isWithdrawn({ recordUid }: VersionedRecord): boolean {
    return this.#withdrawn.has(recordUid);
  }

  leave(version: Pick<VersionedRecord, 'class' | 'recordUid'>, reason: NotExportedReason, element?: string): void {
    const { class: name, recordUid } = version;
    this.notExported.push({ class: name, recordUid, reason, ...(element === undefined ? {} : { element }) });
  }

  /** Says which elements of a record are not in what was written of it. */
  leaveRest(version: VersionedRecord, facts: Facts): void {
    for (const element of facts.left()) this.leave(version, 'no-place', element);
  }

  facts({ content }: VersionedRecord): Facts {
    return new Facts(content as Bag);
  }

  /** Id, version and profile of the resource that a record becomes. */
  begin(version: VersionedRecord, resourceType: string, profile?: string): FhirResource {
    const changed = changeOf(this.record, loggedAs(version))?.date;
    return {
      resourceType,
      id: this.uuid(version.recordUid, resourceType),
      meta: {
        versionId: String(version.versionNumber),
        ...(changed === undefined ? {} : { lastUpdated: withSeconds(changed) }),
        ...(profile === undefined ? {} : { profile: [ukCore(profile)] }),
      },
    };
  }

  /** Remembers what a record became, so that others can refer to it. */
  know(recordUid: string, { resourceType, id }: FhirResource): void {
    this.#references.set(recordUid, { reference: `${resourceType}/${id}` });
  }

  /** A reference to what a record became; undefined when it is not in this export. */
  referenceTo(recordUid: unknown): Reference | undefined {
    return typeof recordUid === 'string' ? this.#references.get(recordUid) : undefined;
  }

  /** Who first wrote the record down, and when. */
  firstEntry(version: VersionedRecord): { readonly date: string; readonly by: Reference } | undefined {
    const entry = changeOf(this.record, { recordUid: loggedAs(version).recordUid, versionNumber: 1 });
    return entry && { date: withSeconds(entry.date), by: this.who(entry.committer) };
  }

  who(actor: Partial<CareActor>): Reference {
    const { id = '', name = '' } = actor;
    return authorOf({ id, name: fhirText(name) ?? id }, this.options.authorSystem);
  }

  /** True when a date is certainly over by the moment of the export. */
  isOver(end: string | undefined): boolean {
    const day = end === undefined ? undefined : lastDay(end);
    return day !== undefined && day < this.at.slice(0, 10);
  }
}
