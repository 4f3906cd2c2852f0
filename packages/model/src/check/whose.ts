// SPDX-License-Identifier: Apache-2.0
import { personsSaid } from '../record/whose.js';
import { type Bag, isBag } from './content.js';
import type { Version } from './contents.js';
import type { CheckFinding } from './finding.js';
import type { KnownClasses } from './known-class.js';

/** Identifier of the person a care record is about, as it came. */
export function personOf({ subjectOfCare }: Bag): string | undefined {
  return isBag(subjectOfCare) && typeof subjectOfCare.id === 'string' ? subjectOfCare.id : undefined;
}

/**
 * Versions that say they are about somebody else. The frame says so of every class; content says so only where its class
 * has the element. A version is told once. Where only a row says so that nobody has confirmed, it is a warning: such
 * a row makes no error.
 */
export function wrongPersonFindings(record: Bag, versions: readonly Version[], classes: KnownClasses): CheckFinding[] {
  const person = personOf(record);
  if (person === undefined) return [];
  return versions.flatMap((version): CheckFinding[] => {
    const rows = classes.get(version.class)?.rows ?? [];
    const frame = typeof version.subjectOfCare === 'string' ? { subjectOfCare: version.subjectOfCare } : {};
    const wrong = personsSaid({ ...frame, content: version.content }, rows).find(({ id }) => id !== person);
    if (!wrong) return [];
    const row = wrong.path[0] === 'content' ? rows.find(({ stamp }) => stamp === 'subjectOfCare') : undefined;
    return [
      {
        path: [...version.path, ...wrong.path],
        rule: 'wrong-person',
        severity: row?.status === 'inferred' ? 'warning' : 'error',
        message: 'is about another person than this care record',
        class: version.class,
        ...(row && { element: row.name, status: row.status }),
      },
    ];
  });
}
