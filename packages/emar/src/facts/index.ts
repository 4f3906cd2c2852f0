// SPDX-License-Identifier: Apache-2.0
export * from './by-name.js';
export * from './discharge.js';
export * from './draft.js';
export * from './facts.js';
export * from './find.js';
export * from './medication.js';
export * from './order.js';
export * from './outcome.js';
export * from './parts.js';
export * from './person.js';
export * from './record.js';
export * from './register.js';
export * from './round.js';
export * from './settings.js';
export * from './staff.js';
export * from './stock.js';
export * from './timing.js';
