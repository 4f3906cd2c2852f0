// SPDX-License-Identifier: Apache-2.0
import { recordAdministration } from '../records/record.js';
import type { Operation } from './operation.js';

/** `record` (`record`): keeps an event, names what it lacks, and says what a check says of it (R33, R47 to R51). */
export const record: Operation = (facts, args) => ({ ...recordAdministration(facts, args.record) });
