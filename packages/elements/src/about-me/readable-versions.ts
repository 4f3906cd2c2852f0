// SPDX-License-Identifier: Apache-2.0
import { AboutMe, type CareRecord, history } from '@careplan-kit/model/reading';
import type { AboutMeVersion } from './entry.js';

const found = new WeakMap<CareRecord, readonly AboutMeVersion[]>();

/**
 * The version in force, which was looked at when the record came, and the earlier ones that can be read, newest first. A
 * fault in a version that nobody goes by any more must not take the one in force off the screen.
 */
export function readableVersions(record: CareRecord): readonly AboutMeVersion[] {
  let versions = found.get(record);
  if (!versions) {
    const [inForce, ...earlier] = history(record, AboutMe);
    const readable = earlier.filter(({ content }) => AboutMe.schema.safeParse(content).success);
    found.set(record, (versions = inForce ? [inForce, ...readable] : []));
  }
  return versions;
}

/** How many earlier versions cannot be read. */
export function unreadableCount(record: CareRecord): number {
  return history(record, AboutMe).length - readableVersions(record).length;
}
