// SPDX-License-Identifier: Apache-2.0
export * from './attempts.js';
export * from './evaluate.js';
export * from './gap-tasks.js';
export * from './incidents.js';
export { type LeaveAccount, leaveAccount } from './leave.js';
export * from './presence.js';
export * from './time-critical.js';
export * from './windows.js';
