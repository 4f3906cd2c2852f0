// SPDX-License-Identifier: Apache-2.0
import { toDataIssues } from '../parse.js';
import { type PrsbFindingCode, prsbFindings } from '../prsb/findings.js';
import type { PrsbDocument } from '../prsb/section.js';
import type { Content, Path } from './content.js';
import type { CheckFinding, CheckRule, Severity } from './finding.js';

const RULES: Readonly<Record<PrsbFindingCode, readonly [CheckRule, Severity]>> = {
  'too-few': ['minimum', 'note'],
  blank: ['blank', 'warning'],
  'longer-than-standard': ['longer-than-standard', 'warning'],
  'out-of-range': ['out-of-range', 'warning'],
  'not-an-nhs-number': ['bad-identifier', 'warning'],
};

const isAtOrBelow = (path: Path, place: Path) => place.every((step, index) => path[index] === step);

/**
 * What a PRSB standard would not have in its document, beside what its schema refuses. Where the schema has told a fault
 * at the place or below, it is not told again.
 */
function findingsOf({ rows, schema }: PrsbDocument, { known, value, path }: Content): CheckFinding[] {
  const read = schema.safeParse(value);
  const faults = read.success ? [] : toDataIssues(read.error.issues);
  return prsbFindings(rows, value)
    .filter((finding) => !faults.some((fault) => isAtOrBelow(fault.path, finding.path)))
    .map(({ path: inside, code, message, row }) => ({
      path: [...path, ...inside],
      rule: RULES[code][0],
      severity: RULES[code][1],
      message: `"${row.name}" of ${known.name}: ${message}`,
      class: known.name,
      element: row.name,
      status: row.status,
    }));
}

/** The findings of the PRSB standards a content is a document of. None for content of a class. */
export function prsbContentFindings(content: Content): CheckFinding[] {
  return content.current ? (content.known.documents ?? []).flatMap((document) => findingsOf(document, content)) : [];
}
