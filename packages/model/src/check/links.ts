// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '../care-record.js';
import { type DanglingLink, resolveLinks } from '../record/links.js';
import type { CheckFinding } from './finding.js';

const MESSAGES: Readonly<Record<DanglingLink['reason'], string>> = {
  'unknown-record': 'links to a record that is not in this care record',
  'unknown-version': 'links to a version that is not in this care record',
  'other-class': 'links to a record that is of another class than the link says',
};

/** Links in what is in force that lead nowhere. */
export function linkFindings(record: CareRecord): CheckFinding[] {
  return resolveLinks(record).dangling.map(({ path, reason, from }) => ({
    path,
    rule: 'dangling-link',
    severity: 'warning',
    message: MESSAGES[reason],
    class: from.class,
  }));
}
