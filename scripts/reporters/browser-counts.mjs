// SPDX-License-Identifier: Apache-2.0
// For Web Test Runner: the same JSON object as node-counts.mjs, written when the run is over.
import { writeFileSync } from 'node:fs';
import { sourceOf } from '../suites/bundle-tests.mjs';

function* testsOf(suite, path = []) {
  for (const test of suite.tests) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const child of suite.suites) yield* testsOf(child, [...path, child.name]);
}

/** Adds one page's result: its tests, and what went wrong outside any test. */
export function countSession(result, session) {
  const file = sourceOf(session.testFile);
  const tests = session.testResults ? [...testsOf(session.testResults)] : [];
  for (const test of tests) {
    if (test.skipped) result.skipped.push(`${file}: ${test.name}`);
    else if (test.passed) result.passed += 1;
    else result.failures.push(`${file}: ${test.name}`);
  }
  for (const error of session.errors) result.failures.push(`${file}: ${error.message.split('\n')[0]}`);
  if (tests.length === 0 && session.errors.length === 0) result.failures.push(`${file} (the file holds no test)`);
}

export function browserCounts(file) {
  return {
    onTestRunFinished({ sessions }) {
      const result = { passed: 0, failures: [], skipped: [] };
      for (const session of sessions) countSession(result, session);
      writeFileSync(file, JSON.stringify(result));
    },
  };
}
