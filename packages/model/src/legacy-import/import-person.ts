// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { ChangeLogEntry } from '../change-log.js';
import { DataError, formatPath } from '../errors.js';
import type { RecordClass } from '../record-class.js';
import { type Commit, type RecordOperation, applyOperations } from '../record-operations.js';
import type { VersionedRecord } from '../versioned-record.js';
import { ContentDraft, type Reader } from './content-draft.js';
import type { ImportRecord } from './mapping.js';
import type { ReadyField } from './read-field.js';
import type { SheetRow } from './sheet.js';

/** A rule of the mapping with its class and its columns found. */
export interface ReadyRule {
  readonly rule: ImportRecord;
  /** Without the stamps of who and when: the one who imports did not care for the person, and not today. */
  readonly recordClass: RecordClass;
  readonly fields: readonly ReadyField[];
  readonly keep: readonly number[];
  /** Position of the column of `when`; undefined when it is missing. */
  readonly when: number | undefined;
  readonly counts: { made: number; refused: number };
}

/** What all records of an import share. */
export interface ImportRun extends Reader {
  readonly commit: Commit;
  readonly mapping: string;
  readonly source: string | undefined;
}

/** What a data error says, without what was written. */
export const faultText = (error: DataError): string =>
  error.issues
    .map(({ path, message }) => `${formatPath(path.slice(path[0] === 'operations' ? 3 : 0))}: ${message}`)
    .join('; ');

/** Makes the records of one person. */
export class PersonRecords {
  readonly #empty: CareRecord;
  readonly #run: ImportRun;
  readonly #versions: VersionedRecord[] = [];
  readonly #changeLog: ChangeLogEntry[] = [];

  constructor(empty: CareRecord, run: ImportRun) {
    this.#empty = empty;
    this.#run = run;
  }

  addRule(ready: ReadyRule, rows: readonly SheetRow[]): void {
    const meant = rows.filter((row) => this.#applies(ready, row));
    if (ready.recordClass.onePerPerson && ready.rule.repeated !== 'versions') {
      const draft = this.#draft(ready);
      for (const row of meant) draft.add(row);
      this.#write(ready, draft, undefined);
      return;
    }
    let earlier: { version: VersionedRecord; text: string } | undefined;
    for (const row of meant) {
      const draft = this.#draft(ready);
      draft.add(row);
      const text = draft.words();
      // A row that repeats the one before it is no change.
      if (earlier?.text === text) continue;
      const version = this.#write(ready, draft, earlier?.version);
      if (version && ready.recordClass.onePerPerson) earlier = { version, text };
    }
  }

  record(): CareRecord {
    const { records, changeLog } = this.#empty;
    return Object.freeze({
      ...this.#empty,
      records: Object.freeze([...records, ...this.#versions]),
      changeLog: Object.freeze([...changeLog, ...this.#changeLog]),
    });
  }

  #applies({ rule, when }: ReadyRule, row: SheetRow): boolean {
    if (!rule.when) return true;
    return when !== undefined && rule.when.is.includes(String(row.cells[when] ?? '').trim());
  }

  /** What kind of row it was stays beside the words it decided about. */
  #draft({ fields, keep, when }: ReadyRule): ContentDraft {
    return new ContentDraft(fields, when === undefined ? keep : [...keep, when], this.#run);
  }

  /** One operation at a time, so that a record that is refused takes no other with it. */
  #write(ready: ReadyRule, draft: ContentDraft, amends: VersionedRecord | undefined): VersionedRecord | undefined {
    if (draft.isEmpty) return undefined;
    const { commit, mapping, source } = this.#run;
    const importedFrom = { mapping, ...(source === undefined ? {} : { source }), rows: draft.importedRows() };
    const content = { ...draft.content(), importedFrom };
    const operation: RecordOperation = amends
      ? {
          operation: 'amend',
          class: ready.rule.class,
          recordUid: amends.recordUid,
          fromVersion: amends.versionNumber,
          content,
        }
      : { operation: 'create', class: ready.rule.class, content };
    try {
      const before = amends ? { ...this.#empty, records: [amends] } : this.#empty;
      const { versions, changeLog } = applyOperations(before, [operation], commit, [ready.recordClass]);
      this.#versions.push(...versions);
      this.#changeLog.push(...changeLog);
      ready.counts.made++;
      return versions[0];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      draft.refuse('record-refused', faultText(error));
      ready.counts.refused++;
      return undefined;
    }
  }
}
