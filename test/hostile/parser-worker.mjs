// SPDX-License-Identifier: Apache-2.0
// Runs the cases in a thread of its own, so that one that hangs can be named and ended.
import { parentPort } from 'node:worker_threads';
import { casesOf } from './cases.mjs';
import { runCase } from './outcome.mjs';
import { TARGETS } from './targets.mjs';

for (const { name, target, kind, make } of casesOf(TARGETS)) {
  parentPort.postMessage({ begun: name });
  const { input, what } = make();
  const { outcome, faults } = runCase(target.take, input, kind.heavy);
  parentPort.postMessage({ ended: { name, target: target.name, kind: kind.name, what, outcome, faults } });
}
