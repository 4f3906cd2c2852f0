// SPDX-License-Identifier: Apache-2.0
import { leavingSummary } from '../leaving/summary.js';
import type { Operation } from './operation.js';

/** `transferSummary` (`personId`): one page for who takes the person away (R75). */
export const transferSummary: Operation = (facts, { personId }) => ({
  ...leavingSummary(facts, typeof personId === 'string' ? personId : undefined),
});
