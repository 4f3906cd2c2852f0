// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import type { DataIssue } from '../errors.js';
import type { VersionedRecord } from '../versioned-record.js';
import { inForce, newestVersions } from './in-force.js';
import { versionKey } from './version-key.js';

/** A link to a record of the same person: a `RecordLink` with a `recordUid`. */
export interface LinkToRecord {
  readonly recordUid: string;
  readonly class?: string | undefined;
  readonly versionNumber?: number | undefined;
  readonly display?: string | undefined;
}

/** A link, and where it stands. */
export interface LinkAt {
  readonly link: LinkToRecord;
  /** The version it stands in. */
  readonly from: VersionedRecord;
  /** From the care record inwards: `records[3].content.goal[0]`. */
  readonly path: DataIssue['path'];
}

/** A link whose record is there. */
export interface ResolvedLink extends LinkAt {
  /** The version the link names, else the newest. */
  readonly target: VersionedRecord;
  /** True when the record it points to was withdrawn: show it as that, and never as in force. */
  readonly withdrawn: boolean;
  /** True when the link names a version, and there is a newer one. */
  readonly replaced: boolean;
}

/** A link that leads nowhere. */
export interface DanglingLink extends LinkAt {
  /** No record of that uid; no version of that number; or the record is of another class than the link says. */
  readonly reason: 'unknown-record' | 'unknown-version' | 'other-class';
}

/** The links of a person's record. */
export interface RecordLinks {
  /** By the link as it stands in the content: `resolved.get(goal.content.need)?.target`. */
  readonly resolved: ReadonlyMap<object, ResolvedLink>;
  readonly dangling: readonly DanglingLink[];
  /** Those of the resolved ones whose record was withdrawn. */
  readonly withdrawn: readonly ResolvedLink[];
}

function isLink(value: object): value is LinkToRecord {
  return 'recordUid' in value && typeof value.recordUid === 'string';
}

/** The links below a value, itself left out: content of a class we do not know may have a uid of its own. */
function* linksIn(value: object, path: DataIssue['path']): Generator<Omit<LinkAt, 'from'>> {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null) continue;
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (isLink(inner)) yield { link: inner, path: here };
    yield* linksIn(inner, here);
  }
}

/** The links of what is in force. What was replaced or withdrawn may point where it likes. */
function linksInForce(record: CareRecord): LinkAt[] {
  const current = new Set(inForce(record));
  return record.records.flatMap((from, index) =>
    current.has(from)
      ? [...linksIn(from.content, ['records', index, 'content'])].map(({ link, path }) => ({ link, path, from }))
      : [],
  );
}

/**
 * Follows every link in the versions in force, one step each, so that records may well point to one another in a
 * circle. A link without a `recordUid` (a name alone, or the identifier of something kept elsewhere) is none of ours, and
 * does not dangle. Nothing throws: a link that leads nowhere is a finding, with its path.
 */
export function resolveLinks(record: CareRecord): RecordLinks {
  const newest = newestVersions(record.records);
  const versions = new Map(record.records.map((one) => [versionKey(one.recordUid, one.versionNumber), one]));
  const resolved = new Map<object, ResolvedLink>();
  const dangling: DanglingLink[] = [];
  const withdrawn: ResolvedLink[] = [];
  for (const at of linksInForce(record)) {
    const { recordUid, versionNumber, class: name } = at.link;
    const current = newest.get(recordUid);
    const target = versionNumber === undefined ? current : versions.get(versionKey(recordUid, versionNumber));
    if (!current) dangling.push({ ...at, reason: 'unknown-record' });
    else if (name !== undefined && name !== current.class) dangling.push({ ...at, reason: 'other-class' });
    else if (!target) dangling.push({ ...at, reason: 'unknown-version' });
    else {
      const found = { ...at, target, withdrawn: Boolean(current.withdrawn), replaced: target !== current };
      if (!resolved.has(at.link)) resolved.set(at.link, found);
      if (found.withdrawn) withdrawn.push(found);
    }
  }
  return { resolved, dangling, withdrawn };
}

/**
 * What points to a record: the goals of a need, the actions of a goal. Needs, goals and risks belong to the person, so
 * whoever shows one asks here what hangs on it, whatever form each was typed in.
 *
 * @returns each link in a version in force, with where it stands, in the order of the record; a record that links twice is
 *   there twice
 */
export function linkedFrom(record: CareRecord, recordUid: string): LinkAt[] {
  return linksInForce(record).filter(({ link }) => link.recordUid === recordUid);
}
