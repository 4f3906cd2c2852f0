// SPDX-License-Identifier: Apache-2.0
// What stays behind when a form is opened and closed again and again.
import { faultOf, withPage } from '../browser.mjs';
import { table } from '../table.mjs';

/**
 * Opened and closed before counting: what is made once and kept is no leak. The browser goes on compiling the code of a
 * form for some 1,000 openings and keeps most of a megabyte of it; after that 200 more leave less than 50 kB.
 */
const WARM = 1400;

/** What may be left of `times` openings. Compiled code comes and goes; a form that stays is over 10 kB each time. */
const tolerated = (times) => ({ nodes: times / 20, listeners: times / 20, heap: 50_000 + 500 * times });

async function leaveOften({ browser, address }, { scene, name }, { size, times }) {
  return withPage(browser, address, async (page, inspector) => {
    await page.evaluate(
      ([script, data]) => globalThis.bench.load(script, data),
      [`/entrants/${name}.js`, `/data/${scene}-${size}.json`],
    );
    await page.evaluate((turns) => globalThis.bench.openAndClose(turns), WARM);
    const before = await inspector.counts();
    await page.evaluate((turns) => globalThis.bench.openAndClose(turns), times);
    const after = await inspector.counts();
    return Object.fromEntries(Object.keys(before).map((what) => [what, after[what] - before[what]]));
  });
}

export async function measureLeaving(context, entrants, { size, times }) {
  const results = new Map();
  const faults = [];
  for (const entrant of entrants) {
    try {
      const grown = await leaveOften(context, entrant, { size, times });
      results.set(entrant.name, grown);
      for (const [what, most] of Object.entries(tolerated(times))) {
        if (grown[what] > most) faults.push(`${entrant.name} leaks: ${grown[what]} ${what} in ${times} openings`);
      }
    } catch (error) {
      faults.push(`${entrant.name}, opening and closing: ${faultOf(error)}`);
    }
  }
  return { results, faults, size, times };
}

export function leavingTable({ results }) {
  const rows = [...results].map(([name, { nodes, listeners, heap }]) => [
    name,
    `${nodes}`,
    `${listeners}`,
    (heap / 1000).toFixed(0),
  ]);
  return table(['page', 'nodes', 'listeners', 'heap kB'], rows);
}
