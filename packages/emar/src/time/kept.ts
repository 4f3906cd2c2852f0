// SPDX-License-Identifier: Apache-2.0

/** Enough for a chart of a home; beyond it they are begun anew. */
const MOST_KEPT = 20_000;

/** A table of answers that cannot grow without end. */
export function kept<K extends string | number, V>(work: (key: K) => V, most = MOST_KEPT): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= most) answers.clear();
      answer = work(key);
      answers.set(key, answer);
    }
    return answer;
  };
}
