// SPDX-License-Identifier: Apache-2.0
const NAMES = new Intl.Collator('en-GB', { numeric: true });

/** Puts names of medicines in order: "Vitamin 2" before "Vitamin 10", on every device alike. */
export const byName = (one: string, other: string): number => NAMES.compare(one, other);
