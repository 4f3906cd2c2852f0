// SPDX-License-Identifier: Apache-2.0
export * from './check/index.js';
export * from './controlled-drugs/index.js';
export * from './facts/index.js';
export * from './follow-up/index.js';
export * from './homely-remedies/homely-remedy.js';
export * from './leaving/summary.js';
export { closeRound } from './operations/close-round.js';
export { handOverRound } from './operations/hand-over-round.js';
export { type Operation, OPERATIONS } from './operations/index.js';
export * from './orders/index.js';
export * from './reconciliation/index.js';
export * from './records/index.js';
export * from './rounds/index.js';
export * from './slots/index.js';
export * from './stock/index.js';
export { type LocalTime, type WallTime, type Zone, isTimeZone, zoneOf } from './time/zone.js';
export * from './windows/index.js';
export * from './words/index.js';
