// SPDX-License-Identifier: Apache-2.0
export { alertsOf, type Alert } from './patterns.js';
export { EFFECT_CHECK_FIELDS } from './effect-checks.js';
export { type Task, tasksOf } from './tasks.js';
export { patchesOn } from './patches-on.js';
export { patchSeenAt } from './patch-checks.js';
