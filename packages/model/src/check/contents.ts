// SPDX-License-Identifier: Apache-2.0
import { type Bag, type Content, type Path, isBag } from './content.js';
import type { CheckFinding } from './finding.js';
import type { KnownClasses } from './known-class.js';

/** One version as it came: what cannot be read of it is reported by the schema of the whole. */
export interface Version {
  readonly class: string;
  readonly content: Bag;
  readonly recordUid: unknown;
  readonly versionNumber: unknown;
  readonly withdrawn: boolean;
  readonly subjectOfCare: unknown;
  readonly path: Path;
  /** The version in force of a record that was not withdrawn. */
  readonly current: boolean;
  /** The last version of a record that was. */
  readonly gone: boolean;
  /** When it was written down, as the change log has it. */
  readonly enteredAt?: string;
}

type Read = Omit<Version, 'current' | 'gone' | 'enteredAt'>;

function versionsIn(records: unknown): Read[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((version: unknown, index) =>
    isBag(version) && typeof version.class === 'string' && isBag(version.content)
      ? [
          {
            class: version.class,
            content: version.content,
            recordUid: version.recordUid,
            versionNumber: version.versionNumber,
            withdrawn: version.withdrawn === true,
            subjectOfCare: version.subjectOfCare,
            path: ['records', index],
          },
        ]
      : [],
  );
}

/** Class and identity together, so that two classes may use one identity. */
const recordOf = (version: Read) => JSON.stringify([version.class, version.recordUid]);

/** The newest version of each record. */
function newestOf(versions: readonly Read[]): ReadonlySet<Read> {
  const newest = new Map<string, Read>();
  for (const version of versions) {
    const other = newest.get(recordOf(version));
    if (!other || Number(version.versionNumber) >= Number(other.versionNumber)) newest.set(recordOf(version), version);
  }
  return new Set(newest.values());
}

/** When each version was written down, by identity and number: later entries on it sign it off. */
function entryTimes(changeLog: unknown): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  if (!Array.isArray(changeLog)) return times;
  for (const entry of changeLog as unknown[]) {
    if (!isBag(entry) || typeof entry.date !== 'string') continue;
    const version = JSON.stringify([entry.recordUid, entry.recordVersion]);
    if (!times.has(version)) times.set(version, entry.date);
  }
  return times;
}

/** The parts of a care record that are a class of the standard by themselves. */
function structuralContents(record: Bag, classes: KnownClasses): Content[] {
  const listed = (name: string, key: 'records' | 'changeLog'): Content[] => {
    const [known, list] = [classes.get(name), record[key]];
    if (!known || !Array.isArray(list)) return [];
    return list.flatMap((value: unknown, index) =>
      isBag(value) ? [{ known, value, path: [key, index], current: true }] : [],
    );
  };
  const subject = classes.get('Subject of care');
  return [
    ...(subject && isBag(record.subjectOfCare)
      ? [{ known: subject, value: record.subjectOfCare, path: ['subjectOfCare'], current: true }]
      : []),
    ...listed('Versioned record', 'records'),
    ...listed('Change log', 'changeLog'),
  ];
}

/** Every version that can be read, with whether it is in force. */
function versionsOf(record: Bag): Version[] {
  const versions = versionsIn(record.records);
  const newest = newestOf(versions);
  const times = entryTimes(record.changeLog);
  return versions.map((version) => {
    const enteredAt = times.get(JSON.stringify([version.recordUid, version.versionNumber]));
    const isNewest = newest.has(version);
    return {
      ...version,
      current: isNewest && !version.withdrawn,
      gone: isNewest && version.withdrawn,
      ...(enteredAt !== undefined && { enteredAt }),
    };
  });
}

/** What a record holds, as far as it can be read. */
export interface Contents {
  /** The parts of the care record that are a class of the standard by themselves. */
  readonly structural: readonly Content[];
  /** The content of every version of a class that is known. */
  readonly recorded: readonly Content[];
  /** Every version, of unknown classes too. */
  readonly versions: readonly Version[];
  /** A note on each record of a class that is not known. */
  readonly findings: readonly CheckFinding[];
}

export function contentsOf(record: Bag, classes: KnownClasses): Contents {
  const versions = versionsOf(record);
  const recorded: Content[] = [];
  const findings: CheckFinding[] = [];
  for (const { class: name, content, path, current, enteredAt } of versions) {
    const known = classes.get(name);
    if (known) {
      const at = enteredAt !== undefined && { enteredAt };
      recorded.push({ known, value: content, path: [...path, 'content'], current, ...at });
    } else if (current) {
      findings.push({
        path: [...path, 'class'],
        rule: 'unknown-class',
        severity: 'note',
        message: 'this version knows no class of this name; the record is kept and its content is not checked',
      });
    }
  }
  return { structural: structuralContents(record, classes), recorded, versions, findings };
}
