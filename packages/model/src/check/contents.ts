// SPDX-License-Identifier: Apache-2.0
import { type Bag, type Content, isBag } from './content.js';
import type { CheckFinding } from './finding.js';
import type { KnownClasses } from './known-class.js';

/** One version as it came: what cannot be read of it is reported by the schema of the whole. */
interface Version {
  readonly class: string;
  readonly content: Bag;
  readonly recordUid: unknown;
  readonly versionNumber: unknown;
  readonly withdrawn: boolean;
  readonly index: number;
}

function versionsIn(records: unknown): Version[] {
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
            index,
          },
        ]
      : [],
  );
}

/** Class and identity together, so that two classes may use one identity. */
const recordOf = (version: Version) => JSON.stringify([version.class, version.recordUid]);

/** The version in force of each record; none of a record that was withdrawn. */
function inForce(versions: readonly Version[]): ReadonlySet<Version> {
  const newest = new Map<string, Version>();
  for (const version of versions) {
    const other = newest.get(recordOf(version));
    if (!other || Number(version.versionNumber) >= Number(other.versionNumber)) newest.set(recordOf(version), version);
  }
  return new Set([...newest.values()].filter(({ withdrawn }) => !withdrawn));
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

/** Every content of a class that is known, and a note on each record of one that is not. */
export function contentsOf(
  record: Bag,
  classes: KnownClasses,
): {
  readonly structural: readonly Content[];
  readonly recorded: readonly Content[];
  readonly findings: CheckFinding[];
} {
  const versions = versionsIn(record.records);
  const newest = inForce(versions);
  const times = entryTimes(record.changeLog);
  const recorded: Content[] = [];
  const findings: CheckFinding[] = [];
  for (const version of versions) {
    const known = classes.get(version.class);
    const enteredAt = times.get(JSON.stringify([version.recordUid, version.versionNumber]));
    const current = newest.has(version);
    if (known) {
      recorded.push({
        known,
        value: version.content,
        path: ['records', version.index, 'content'],
        current,
        ...(enteredAt !== undefined && { enteredAt }),
      });
    } else if (current) {
      findings.push({
        path: ['records', version.index, 'class'],
        rule: 'unknown-class',
        severity: 'note',
        message: 'this version knows no class of this name; the record is kept and its content is not checked',
      });
    }
  }
  return { structural: structuralContents(record, classes), recorded, findings };
}
