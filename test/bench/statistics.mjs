// SPDX-License-Identifier: Apache-2.0

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);

export const p95 = (values) => quantile(values, 0.95);

/**
 * How many times as much, round by round: what slows the machine for a second slows both sides of one round, so the
 * median of the rounds' ratios is steadier than the ratio of two medians.
 */
export function ratio(values, floor) {
  return median(values.map((value, round) => value / floor[round]));
}
