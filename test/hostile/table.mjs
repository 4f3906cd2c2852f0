// SPDX-License-Identifier: Apache-2.0
import { OUTCOMES } from './outcome.mjs';

const unique = (list) => [...new Set(list)];

/** How many of the results ended so. */
export const count = (results, outcome) => results.filter((result) => result.outcome === outcome).length;

/** Kind by target; in each field how many ended as each outcome. */
export function tableOf(title, results) {
  const kinds = unique(results.map(({ kind }) => kind));
  const targets = unique(results.map(({ target }) => target));
  const field = (some) => (some.length > 0 ? OUTCOMES.map((outcome) => count(some, outcome)).join('/') : '-');
  const lines = [
    ['', ...targets],
    ...kinds.map((kind) => [
      kind,
      ...targets.map((target) => field(results.filter((result) => result.kind === kind && result.target === target))),
    ]),
    ['all', ...targets.map((target) => field(results.filter((result) => result.target === target)))],
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map((line) =>
    line
      .map((word, column) => word.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return `\n${title}: ${results.length} cases, each field ${OUTCOMES.join(' / ')}\n${text.join('\n')}\n`;
}

/** What went wrong, with all that is needed to see it again. */
export function faultsIn(results, seed) {
  return results
    .filter(({ faults }) => faults.length > 0)
    .map(
      ({ name, what, faults }) => `seed ${seed}, ${name} (${what.slice(0, 100)}): ${faults.join('; ').slice(0, 600)}`,
    );
}
