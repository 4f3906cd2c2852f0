// SPDX-License-Identifier: Apache-2.0
import { correctRecord } from '../records/correct.js';
import type { Operation } from './operation.js';

/** `correct` (`recordId`, `by`, `at`, `reason`, `changes`): a new version; the old one stays (R34, R52, R54). */
export const correct: Operation = (facts, args) => ({ ...correctRecord(facts, args) });
