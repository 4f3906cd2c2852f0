// SPDX-License-Identifier: Apache-2.0

/** Entries of one repeating item. */
export const MOST_ENTRIES = 2000;

/** Nodes of one form, all entries counted: entries in entries multiply. */
export const MOST_NODES = 200_000;
