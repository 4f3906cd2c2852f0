// SPDX-License-Identifier: Apache-2.0
import type { CodeList } from '../code-lists/code-list.js';
import { lookUp } from '../code-lists/look-up.js';
import { type Content, isBag, valuesOf } from './content.js';
import type { CheckFinding } from './finding.js';

/**
 * Codes that a closed list does not hold. A code of an open list, or of a list that is not all here, may well be right;
 * words without a code are what is written where no code fits.
 */
export function codeFindings(content: Content, lists: ReadonlyMap<string, CodeList>): CheckFinding[] {
  return content.known.rows.flatMap((row) => {
    const list = row.codeList === undefined ? undefined : lists.get(row.codeList);
    if (!list) return [];
    return valuesOf(row, content).flatMap(({ value, path }): CheckFinding[] => {
      if (!isBag(value) || typeof value.code !== 'string') return [];
      const { code, system } = value;
      const result = lookUp(list, { code, ...(typeof system === 'string' && { system }) });
      if (result.known || !result.wrong) return [];
      return [
        {
          path: [...path, 'code'],
          rule: 'unknown-code',
          severity: 'warning',
          message: `the code is not in the list "${list.name}"; it is kept`,
          class: content.known.name,
          element: row.name,
          status: row.status,
        },
      ];
    });
  });
}
