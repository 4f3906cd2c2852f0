// SPDX-License-Identifier: Apache-2.0

/** Names every failed test, then says the sum alone on the last line, and sets the exit code. */
export function summarise(results) {
  const failures = results.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`));
  const skipped = results.flatMap(({ name, skipped }) => skipped.map((test) => `${name}: ${test}`));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  if (skipped.length) console.log(`\nNot run:\n${skipped.map((test) => `  ${test}`).join('\n')}`);
  if (failures.length) console.log(`\nFailed:\n${failures.map((test) => `  ${test}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length ? 1 : 0;
}
