// SPDX-License-Identifier: Apache-2.0
/**
 * The classes of MODS, grouped as the standard groups them. Each holds only rows that were read on a page of the
 * standard or that are exactly those of a PRSB standard; guesses are in `@careplan-kit/model/provisional`.
 *
 * `SafetyStatements` is no class of MODS: it is ours, says so in every row, and stands here beside the statements of which
 * it is made.
 */
export * from './activity/index.js';
export * from './administrative-information/index.js';
export * from './audit-information/index.js';
export * from './care-actor/index.js';
export * from './consent-and-legal-information/index.js';
export * from './observations/index.js';
export * from './parts/index.js';
export * from './safety/index.js';
