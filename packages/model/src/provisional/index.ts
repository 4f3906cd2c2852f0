// SPDX-License-Identifier: Apache-2.0
/**
 * Classes with the rows that are neither read on a MODS page nor exactly PRSB's, beside their stable ones. Every guessed
 * row is optional, and all of this may change or go in any release: when a class's page is read, what it says replaces
 * the guess. A stored record is safe all the same, since it keeps what a class does not know.
 */
export * from './audit-information/index.js';
export * from './administrative-information/index.js';
export * from './observations/index.js';
export * from './activity/index.js';
export * from './consent-and-legal-information/index.js';
export * from './care-actor/index.js';
export * from './parts/index.js';
