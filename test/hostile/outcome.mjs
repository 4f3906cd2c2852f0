// SPDX-License-Identifier: Apache-2.0
// How a case may end, and what must be so however it ends.
import { DataError, VersionConflictError } from '@careplan-kit/model';
import { worked } from '../worked.mjs';
import { MARK } from './payloads.mjs';

/** The three good ends. Anything else is a fault. */
export const OUTCOMES = ['typed error', 'warning', 'accepted'];

/** Milliseconds that no case may take. */
export const PATIENCE = 2000;

const isStep = (step) => typeof step === 'string' || typeof step === 'number';
const isWord = (word) => typeof word === 'string' && word !== '';

/** Why an error is not one that a host can act upon; undefined when it is. */
export function faultOfError(error) {
  if (error instanceof VersionConflictError) return undefined;
  if (!(error instanceof DataError)) return `threw ${error?.stack ?? String(error)}`;
  if (error.issues.length === 0) return 'the error has no issue';
  const bad = error.issues.find(
    ({ path, code, message }) => !Array.isArray(path) || !path.every(isStep) || !isWord(code) || !isWord(message),
  );
  return bad && `an issue has no path, code or message: ${JSON.stringify(bad)}`;
}

const names = (object) => Object.getOwnPropertyNames(object).sort().join();
const PROTOTYPES = [Object, Array, Function, String, Number, Map].map(({ prototype }) => [prototype, names(prototype)]);

/** What a document has done to the world outside it. */
export function harmDone() {
  const harm = [];
  if (MARK in globalThis) harm.push(`it ran: ${globalThis[MARK]}`);
  for (const [prototype, before] of PROTOTYPES) {
    if (names(prototype) !== before) harm.push(`the prototype of ${prototype.constructor.name} is not as it was`);
  }
  if ({}.polluted !== undefined) harm.push('every object is polluted');
  return harm;
}

/** Milliseconds of work since it was started: a machine that is busy with other things is no fault of the case. */
function stopwatch() {
  const started = performance.now();
  const before = worked();
  return () => Math.min(performance.now() - started, worked() - before);
}

/** The document as text, to see whether it was changed; undefined when it cannot be written so. */
export function likeness(input) {
  try {
    return JSON.stringify(input);
  } catch {
    return undefined;
  }
}

/**
 * Runs one case. `take` gives how it ended: 'warning' or 'accepted', or throws.
 *
 * @param heavy - too large to be written down twice
 */
export function runCase(take, input, heavy = false) {
  const before = heavy ? undefined : likeness(input);
  const faults = [];
  const elapsed = stopwatch();
  let outcome;
  try {
    outcome = take(input);
  } catch (error) {
    outcome = 'typed error';
    const fault = faultOfError(error);
    if (fault) faults.push(fault);
  }
  const milliseconds = elapsed();
  if (milliseconds > PATIENCE) faults.push(`took ${Math.round(milliseconds)} ms`);
  if (!OUTCOMES.includes(outcome)) faults.push(`ended as ${String(outcome)}`);
  if (before !== undefined && likeness(input) !== before) faults.push('what came in was changed');
  return { outcome, faults: [...faults, ...harmDone()] };
}
