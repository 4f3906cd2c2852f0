// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '../errors.js';
import { isNhsNumber } from '../nhs-number.js';
import { DecimalText, compareDecimals } from '../values/decimal-text.js';
import type { PrsbRow } from './prsb-row.js';
import { type PrsbValueAt, prsbValuesIn } from './walk.js';

const MESSAGES = {
  'too-few': 'the standard asks for at least one here',
  blank: 'the standard makes it mandatory, and it holds nothing',
  'longer-than-standard': 'is longer than the standard allows: another system may cut it off',
  'out-of-range': 'is outside the range of the score',
  'not-an-nhs-number': 'is not a valid NHS number',
} as const;

export type PrsbFindingCode = keyof typeof MESSAGES;

/** Something the standard would not have, in a document that can be read all the same. */
export interface PrsbFinding {
  readonly path: DataIssue['path'];
  readonly code: PrsbFindingCode;
  /** In plain English, for a developer. Never contains what a person wrote. */
  readonly message: string;
  /** The row that says so; its `status` says how sure we are that the standard does. */
  readonly row: PrsbRow;
}

/** True of nothing, blank text, and groups and lists of nothing else. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.values(value).every(isBlank);
}

function codesOf(row: PrsbRow, value: unknown): readonly PrsbFindingCode[] {
  const codes: PrsbFindingCode[] = [];
  if (row.occurs.min > 0 && isBlank(value)) codes.push('blank');
  if (typeof value !== 'string') return codes;
  if (row.maxLength !== undefined && [...value].length > row.maxLength) codes.push('longer-than-standard');
  const { range } = row;
  if (range && DecimalText.safeParse(value).success) {
    if (compareDecimals(value, range.min) < 0 || compareDecimals(value, range.max) > 0) codes.push('out-of-range');
  }
  if (row.format === 'nhs-number' && value.trim() !== '' && !isNhsNumber(value)) codes.push('not-an-nhs-number');
  return codes;
}

function* findingsIn(rows: readonly PrsbRow[], group: unknown, path: DataIssue['path']): Generator<PrsbFinding> {
  const finding = (row: PrsbRow, code: PrsbFindingCode, at: DataIssue['path']): PrsbFinding => ({
    path: at,
    code,
    message: MESSAGES[code],
    row,
  });
  for (const row of rows) {
    const values: readonly PrsbValueAt[] = prsbValuesIn(row, group, path);
    if (values.length < row.occurs.min) yield finding(row, 'too-few', [...path, row.key]);
    for (const at of values) {
      for (const code of codesOf(row, at.value)) yield finding(row, code, at.path);
      // What is wrong below an empty mandatory group is said once, at the group.
      if (row.kind === 'group' && !(row.occurs.min > 0 && isBlank(at.value)))
        yield* findingsIn(row.children, at.value, at.path);
    }
  }
}

/**
 * What the standard would not have in a document, beside what makes it unreadable: text longer than its maximum, a score
 * outside its range, a number that is no NHS number, something mandatory that is blank, and minimums that are not
 * enforced. Nothing is cut or dropped because of a finding.
 */
export function prsbFindings(rows: readonly PrsbRow[], document: unknown): readonly PrsbFinding[] {
  return [...findingsIn(rows, document, [])];
}
