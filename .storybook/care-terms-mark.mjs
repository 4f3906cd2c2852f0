// SPDX-License-Identifier: Apache-2.0

/** Between a story's name and its care terms; what follows is not shown in the sidebar, and is in what a search found. */
export const BEFORE_TERMS = ' · ';
