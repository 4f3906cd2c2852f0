// SPDX-License-Identifier: Apache-2.0

/**
 * What follows from a list alone. A list that was read is frozen and asked about again and again for one screen, so the
 * answer is kept with it; any other is gone through each time, for it may change.
 */
export function ofList<T, R extends object>(work: (list: readonly T[]) => R): (list: readonly T[]) => R {
  const kept = new WeakMap<readonly T[], R>();
  return (list) => {
    const before = kept.get(list);
    if (before) return before;
    const answer = work(list);
    if (Object.isFrozen(list)) kept.set(list, answer);
    return answer;
  };
}
