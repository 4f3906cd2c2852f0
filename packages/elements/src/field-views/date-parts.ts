// SPDX-License-Identifier: Apache-2.0

/** The boxes of a date, in the order in which it is said. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;

/** A date `YYYY-MM-DD` as its three boxes show it. */
export function partsOfDate(date: string): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [String(Number(day)), String(Number(month)), year];
}
