// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from '../root.mjs';

/** A fresh place for a suite's JSON result; a result left from an earlier run can never be counted again. */
export function resultFile(name) {
  mkdirSync(inRoot('.cache/results'), { recursive: true });
  const file = inRoot('.cache/results', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/**
 * What a child process wrote, or a failure if it wrote nothing. A child that failed without naming a failed test
 * still counts as one.
 */
export function readResult(file, name, code) {
  if (!existsSync(file)) return { passed: 0, failures: [`${name} ended early (exit ${code})`], skipped: [] };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  if (code !== 0 && result.failures.length === 0) result.failures.push(`${name} ended with exit ${code}`);
  return result;
}

/**
 * Runs a suite, times it, and holds it to having run something. A test that was not run counts as failed, except in
 * the extra browsers, some of which lack what a test is about.
 */
export async function runSuite({ name, run, browser, maySkip = false, mayBeEmpty = false }) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  let result;
  try {
    result = await run();
  } catch (error) {
    console.error(error.stack);
    result = { passed: 0, failures: [`${name}: ${error.message.split('\n')[0]}`], skipped: [] };
  }
  if (!mayBeEmpty && result.passed + result.failures.length === 0) result.failures.push(`${name} ran no test`);
  if (!maySkip) result.failures.push(...result.skipped.splice(0).map((test) => `${test} (not run)`));
  const seconds = (Date.now() - started) / 1000;
  console.log(`${name}: ${result.passed} passed, ${result.failures.length} failed (${seconds.toFixed(1)} s)`);
  return { name, seconds, ...result, browser: result.browser ?? browser };
}
