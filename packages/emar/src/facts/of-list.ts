// SPDX-License-Identifier: Apache-2.0

/**
 * What follows from a list alone. A list that was read is frozen and asked about again and again for one screen, so the
 * answer is kept with it; any other is gone through each time, for it may change.
 */
export function ofList<T, R extends object>(work: (list: readonly T[]) => R): (list: readonly T[]) => R {
  const kept = new WeakMap<readonly T[], R>();
  return (list) => {
    if (!Object.isFrozen(list)) return work(list);
    let answer = kept.get(list);
    if (!answer) kept.set(list, (answer = work(list)));
    return answer;
  };
}
