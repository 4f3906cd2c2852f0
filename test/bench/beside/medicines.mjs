// SPDX-License-Identifier: Apache-2.0
import { withPage } from '../browser.mjs';
import { bundle } from '../server.mjs';
import { median, p95, ratio } from '../statistics.mjs';
import { table } from '../table.mjs';

const WORDS = { chart: 'chart, 25 medicines, 28 days', round: 'round of 60 people' };
const WORK = {
  opened: 'opens',
  read: 'reading alone',
  drawn: 'opens on facts that were read',
  updated: 'one dose more, all facts anew',
  added: 'one dose more, added to facts that were read',
};
const WARM_TURNS = 15;

/** The chart and the round beside plain tables: each in pages that never drew one before, and both in one that did. */
export async function measureMedicines({ browser, server }, rounds) {
  const { entry, others } = await bundle('beside/medicines-page.mjs');
  server.script('/medicines.js', entry);
  for (const [name, text] of others) server.script(`/${name}`, text);
  server.page('/medicines', '/medicines.js');
  const inPage = (work) => withPage(browser, `${server.address}/medicines`, work);
  const prepared = (isIdle, name, ...args) =>
    inPage(async (page) => {
      await page.evaluate((idle) => globalThis.bench.prepare(idle), isIdle);
      return page.evaluate(([what, given]) => globalThis.bench[what](...given), [name, args]);
    });
  const floorAlone = (list, looks) =>
    inPage((page) => page.evaluate(([of, worn]) => globalThis.bench.measureFloor(of, worn), [list, looks]));
  const measured = [];
  for (const kind of Object.keys(WORDS)) {
    const list = await prepared(false, 'listOf', kind);
    const [cold, ready] = [[], []];
    for (let round = 0; round < rounds; round++) {
      const floors = { plain: await floorAlone(list, false), dressed: await floorAlone(list, true) };
      for (const [times, isIdle] of [
        [cold, false],
        [ready, true],
      ]) {
        const [turn] = await prepared(isIdle, 'measure', kind, 1);
        times.push({ ...turn, ...floors });
      }
    }
    const [, , , ...warm] = await prepared(false, 'measure', kind, WARM_TURNS + 3);
    measured.push({
      kind,
      times: { 'first in a page': cold, 'first in a page, made ready': ready, 'drawn again': warm },
    });
  }
  return measured;
}

export function medicinesTable(measured) {
  const rows = measured.flatMap(({ kind, times }) =>
    Object.entries(times).flatMap(([when, turns]) => {
      const column = (name) => turns.map((turn) => turn[name]);
      return Object.entries(WORK).map(([work, words]) => [
        `${WORDS[kind]}, ${when}: ${words}`,
        `${turns[0].boxes}`,
        median(column('plain')),
        median(column('dressed')),
        median(column(work)),
        p95(column(work)),
        ratio(column(work), column('plain')),
        ratio(column(work), column('dressed')),
      ]);
    }),
  );
  return table(['what', 'boxes', 'table', 'in its looks', 'ours', 'p95', 'x table', 'x in its looks'], rows);
}
