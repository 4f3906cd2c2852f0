// SPDX-License-Identifier: Apache-2.0

/** Whole years on a day; undefined when either is no full date, or the birth is after the day. */
export function ageOn(born: string, day: string): number | undefined {
  const dates = [born, day].map((text) => /^(\d{4})-(\d{2})-(\d{2})$/.exec(text));
  const [birth, now] = dates.map((found) => found?.slice(1).map(Number));
  if (!birth || !now) return undefined;
  const had = now[1]! > birth[1]! || (now[1] === birth[1] && now[2]! >= birth[2]!);
  const age = now[0]! - birth[0]! - (had ? 0 : 1);
  return age < 0 ? undefined : age;
}
