// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';
import type { FormDefinition } from '../contract/definition.js';
import type { FormSubmission } from '../contract/submission.js';
import { extract } from '../submission/extract.js';
import { newestOf } from '../submission/sheet.js';
import type { Report } from './finding.js';

/** Whether what the submission does to the record can still be done. */
export function checkConflicts(
  definition: FormDefinition,
  submission: FormSubmission,
  record: CareRecord,
  report: Report,
): void {
  for (const operation of extract(definition, submission, record)) {
    if (operation.operation === 'create') {
      if (operation.recordUid !== undefined && newestOf(record, operation.recordUid))
        report('conflict', [], `the record of the class "${operation.class}" is there already`);
      continue;
    }
    const { class: name, fromVersion, recordUid } = operation;
    const newest = newestOf(record, recordUid);
    const of = `the record of the class "${name}"`;
    if (!newest) report('conflict', [], `${of} is not there`);
    else if (newest.withdrawn) report('conflict', [], `${of} was withdrawn`);
    else if (newest.versionNumber !== fromVersion)
      report('conflict', [], `${of} has moved on from version ${fromVersion} to ${newest.versionNumber}`);
  }
}
