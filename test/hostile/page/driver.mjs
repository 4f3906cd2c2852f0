// SPDX-License-Identifier: Apache-2.0
// Runs in the page: does what the test asks for, and sees whatever goes wrong meanwhile.
import { IN_FULL } from '../../full-run.mjs';
import '@careplan-kit/elements/define';
import { casesOf } from '../cases.mjs';
import { PATIENCE, harmDone } from '../outcome.mjs';
import { MARK } from '../payloads.mjs';
import { DISK_TARGETS } from './disk-targets.mjs';
import { PROPERTY_TARGETS } from './property-targets.mjs';
import { runDisk } from './run-disk.mjs';
import { runProperty } from './run-property.mjs';
import { runTamper } from './run-tamper.mjs';
import { NAUGHTY } from './self-test.mjs';
import { TAMPER_TARGETS } from './tamper-targets.mjs';

const SUITES = {
  properties: [PROPERTY_TARGETS, runProperty],
  disk: [DISK_TARGETS, runDisk],
  tamper: [TAMPER_TARGETS, runTamper],
  'self-test': [NAUGHTY, runProperty],
};

/** Fewer of each than without a page, where a case costs next to nothing. */
const EACH = { each: IN_FULL ? 4 : 3, eachHeavy: 1 };

const uncaught = [];
addEventListener('error', (event) => {
  // Lit draws in microtasks, and observers may be told late; neither is an error of the page.
  if (!/ResizeObserver/.test(event.message)) uncaught.push(`error: ${event.error?.stack ?? event.message}`);
});
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(`rejection: ${reason?.stack ?? String(reason)}`));

const warnings = [];
console.warn = (...words) => void warnings.push(words.map(String).join(' '));

const stage = document.getElementById('story');
/** What was rejected without a catch is told of in a task of its own, after the one it happened in. */
async function later() {
  for (let task = 0; task < 2; task += 1) await new Promise((resolve) => setTimeout(resolve));
}

async function attempt(one, index, run) {
  warnings.length = 0;
  try {
    return await run(one, index, { stage, warnings });
  } catch (error) {
    return { what: '', outcome: 'thrown', faults: [`threw ${error?.stack ?? String(error)}`], milliseconds: 0 };
  } finally {
    await later();
    stage.replaceChildren();
  }
}

async function runOne(one, index, run) {
  let result = await attempt(one, index, run);
  // The machine may have been busy with something else: slow is what is slow twice.
  if (result.milliseconds > PATIENCE) result = await attempt(one, index, run);
  const faults = [...result.faults, ...uncaught.splice(0), ...globalThis.policyViolations.splice(0), ...harmDone()];
  // Told of once, with the case that did it.
  delete globalThis[MARK];
  if (result.milliseconds > PATIENCE) faults.push(`took ${Math.round(result.milliseconds)} ms`);
  return { ...result, faults, name: one.name, target: one.target.name, kind: one.kind.name };
}

/** Cases `from` up to `to` of a suite, as plain data. */
globalThis.runHostile = async (suite, from, to) => {
  const [targets, run] = SUITES[suite];
  const results = [];
  let index = -1;
  for (const one of casesOf(targets, EACH)) {
    index += 1;
    if (index < from) continue;
    if (index >= to) break;
    globalThis.caseBegins(one.name);
    results.push(await runOne(one, index, run));
  }
  return results;
};

document.documentElement.dataset.outcome = 'ready';
