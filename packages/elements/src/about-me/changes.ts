// SPDX-License-Identifier: Apache-2.0
import type { AboutMeSectionKey, CareRecord, MultiMedia } from '@careplan-kit/model/reading';
import { type AboutMeVersion, type Entry, type EntrySection, committedAt } from './entry.js';
import { type Piece, wordDifference } from './word-difference.js';

/** What happened to one section between two versions. */
export interface SectionChange {
  readonly before: EntrySection;
  readonly after: EntrySection;
  readonly media: boolean;
}

/** Longest that comparing two versions may hold up the page, in milliseconds. */
const BUDGET = 80;

/** Bytes are compared as they stand: copying them out to compare would double a film in memory. */
export function sameMedia(a: MultiMedia | null, b: MultiMedia | null): boolean {
  if (!a || !b) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

/** The sections that differ. What is withheld is not compared: that it changed would already say something of it. */
export function changedSections(before: Entry, after: Entry): ReadonlyMap<AboutMeSectionKey, SectionChange> {
  const changes = new Map<AboutMeSectionKey, SectionChange>();
  after.sections.forEach((now, index) => {
    const then = before.sections[index]!;
    if (now.withheld || then.withheld) return;
    const media = !sameMedia(then.media, now.media);
    if (media || now.text !== then.text) changes.set(now.key, { before: then, after: now, media });
  });
  return changes;
}

/**
 * The version that was in force at a moment, given newest first. `none` when nothing was written yet; undefined when
 * the moment is no moment, or nobody knows when a version was committed.
 */
export function inForceAt(
  record: CareRecord,
  versions: readonly AboutMeVersion[],
  moment: string,
): AboutMeVersion | 'none' | undefined {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return undefined;
  for (const version of versions) {
    const committed = Date.parse(committedAt(record, version) ?? '');
    if (Number.isNaN(committed)) return undefined;
    if (committed <= at) return version;
  }
  return 'none';
}

/** Word by word, each pair of texts once for as long as it is shown; all together within the time. */
export class Differences {
  readonly #known = new Map<string, readonly Piece[] | null>();
  #left = BUDGET;

  of({ before, after }: SectionChange): readonly Piece[] | null {
    const key = JSON.stringify([before.text, after.text]);
    let pieces = this.#known.get(key);
    if (pieces === undefined) {
      const began = performance.now();
      pieces = this.#left > 0 ? wordDifference(before.text, after.text, this.#left) : null;
      this.#left -= performance.now() - began;
      this.#known.set(key, pieces);
    }
    return pieces;
  }
}
