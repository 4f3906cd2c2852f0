// SPDX-License-Identifier: Apache-2.0
// For `node --test`: one JSON object at the end, beside the readable report.
import { basename, relative } from 'node:path';
import { root } from '../root.mjs';

/** True for what `node --test` reports for the file itself, which is no test of ours. */
function isFile(event) {
  return event.nesting === 0 && event.file !== undefined && basename(event.name) === basename(event.file);
}

export default async function* counts(source) {
  const result = { passed: 0, failures: [], skipped: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') {
      // A suite is counted by its tests, except where its own hook or body failed.
      const own = data.details.error;
      if (type === 'test:fail' && own?.failureType !== 'subtestsFailed') result.failures.push(data.name);
      continue;
    }
    if (isFile(data)) {
      if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') {
        result.failures.push(`${relative(root, data.file)} (the file did not run to its end)`);
      } else if (type === 'test:pass') {
        result.failures.push(`${relative(root, data.file)} (the file holds no test)`);
      }
      continue;
    }
    if (data.skip !== undefined || data.todo !== undefined) result.skipped.push(data.name);
    else if (type === 'test:pass') result.passed += 1;
    else if (data.details.error?.failureType !== 'subtestsFailed') result.failures.push(data.name);
  }
  yield JSON.stringify(result);
}
