// SPDX-License-Identifier: Apache-2.0
/**
 * The classes of MODS, grouped as the standard groups them. Each holds only rows that were read on a page of the
 * standard or that are exactly those of a PRSB standard; guesses are in `@careplan-kit/model/provisional`.
 */
export * from './activity/index.js';
export * from './administrative-information/index.js';
export * from './audit-information/index.js';
export * from './care-actor/index.js';
export * from './consent-and-legal-information/index.js';
export * from './observations/index.js';
export * from './parts/index.js';
