// SPDX-License-Identifier: Apache-2.0
import { alertsOf } from '../follow-up/patterns.js';
import { tasksOf } from '../follow-up/tasks.js';
import { readRange } from './args.js';
import type { Operation } from './operation.js';

/** `tasks` (`from` and `to` for gaps): what has to be done (R21, R30, R33, R51, R64). */
export const tasks: Operation = (facts, args) => ({
  tasks: tasksOf(facts, args.from === undefined ? undefined : readRange(args)),
});

/** `alerts`: what somebody has to be told (R17, R30, R32, R35, R49). */
export const alerts: Operation = (facts) => ({ alerts: alertsOf(facts) });
