// SPDX-License-Identifier: Apache-2.0

/**
 * The five things that can be said of a safety question. `not-asked`: nobody has asked yet. `none-known`: asked, and there
 * is none that anybody knows of. `declined`: asked, and the person would not say. `unknown`: asked, and nobody there
 * could say. `entered`: there is something, and here it is.
 */
export const SAFETY_STATES = ['not-asked', 'none-known', 'declined', 'unknown', 'entered'] as const;
export type SafetyState = (typeof SAFETY_STATES)[number];
