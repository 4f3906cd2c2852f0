// SPDX-License-Identifier: Apache-2.0
import { syncDrafts } from '../records/sync.js';
import type { Operation } from './operation.js';

/** `sync`: takes in the drafts of devices; the same result whichever came first (R68 to R71). */
export const sync: Operation = (facts) => ({ ...syncDrafts(facts) });
