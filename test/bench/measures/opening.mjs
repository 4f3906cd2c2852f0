// SPDX-License-Identifier: Apache-2.0
// Opening a form and answering it, each entrant once a round in a fresh page.
import { faultOf, withPage } from '../browser.mjs';
import { median, p95, ratio } from '../statistics.mjs';
import { table } from '../table.mjs';

async function openOnce({ browser, address }, { scene, name, folder }, size) {
  return withPage(browser, address, async (page, inspector) => {
    const empty = await inspector.heap();
    const { loaded } = await page.evaluate(
      ([script, data]) => globalThis.bench.load(script, data),
      [`${folder}/${name}.js`, `/data/${scene}-${size}.json`],
    );
    const opened = await page.evaluate(() => globalThis.bench.open());
    const heap = ((await inspector.heap()) - empty) / 1e6;
    const changes = await page.evaluate(() => globalThis.bench.change());
    const keys = await page.evaluate(() => globalThis.bench.type());
    return { ...opened, loaded, heap, changes, keys };
  });
}

/** One round at one size. An entrant that shows something wrong has no figures, and its fault is told. */
async function round(context, entrants, size, faults) {
  const results = {};
  for (const entrant of entrants) {
    try {
      results[entrant.name] = await openOnce(context, entrant, size);
    } catch (error) {
      faults.push(`${entrant.name} with ${size} questions: ${faultOf(error)}`);
    }
  }
  return results;
}

/** All rounds. Sizes take turns too, so that a slow minute of the machine falls on all of them. */
export async function measureOpening(context, scene, entrants, { rounds, sizes }) {
  const faults = [];
  const results = new Map(sizes.map((size) => [size, []]));
  // The first page of a browser pays for things no later one does.
  if (rounds > 1) await round(context, entrants.slice(0, 1), sizes[0], []);
  for (let turn = 0; turn < rounds; turn++) {
    // Another one goes first each time: what comes after a page may find the browser busy with what is left of it.
    const order = entrants.map((_entrant, index) => entrants[(index + turn) % entrants.length]);
    for (const size of sizes) results.get(size).push(await round(context, order, size, faults));
  }
  return { scene, entrants, results, faults: [...new Set(faults)] };
}

const HEADS = ['paint', 'p95', 'x plain', 'x rich', 'DOM', 'p95', 'x plain', 'x rich'];
const LATER = [
  'update',
  'p95',
  'x plain',
  'x rich',
  'key',
  'p95',
  'heap',
  'x plain',
  'x rich',
  'longest task',
  'after paint',
];

/** Rounds in which an entrant and the floor both count. */
function pairs(rounds, name, floor, of) {
  const both = rounds.filter((one) => one[name] && one[floor]);
  return both.length === 0
    ? ''
    : ratio(
        both.map((one) => of(one[name])),
        both.map((one) => of(one[floor])),
      );
}

function row(size, name, rounds, [plain, rich]) {
  const own = rounds.flatMap((one) => one[name] ?? []);
  if (own.length === 0) return [`${size}`, name, ...Array(HEADS.length + LATER.length).fill('-')];
  const single = (of) => {
    const values = own.map(of);
    return [median(values), p95(values), pairs(rounds, name, plain, of), pairs(rounds, name, rich, of)];
  };
  const changes = own.flatMap((one) => one.changes);
  const keys = own.flatMap((one) => one.keys);
  const [, , changeToPlain, changeToRich] = single((one) => median(one.changes));
  const heap = (one) => one.heap;
  const longest = median(own.map((one) => one.longest));
  const after = median(own.map((one) => one.after));
  return [
    `${size}`,
    name,
    ...single((one) => one.paint),
    ...single((one) => one.complete),
    ...[median(changes), p95(changes), changeToPlain, changeToRich],
    ...[median(keys), p95(keys)],
    ...[plain, rich].reduce((cells, floor) => [...cells, pairs(rounds, name, floor, heap)], [median(own.map(heap))]),
    ...[longest, after].map((task) => (task === 0 ? '< 50' : Math.round(task).toString())),
  ];
}

export function openingTable({ scene, entrants, results }) {
  const rows = [...results].flatMap(([size, rounds]) =>
    entrants.map(({ name }) => row(size, name, rounds, scene.floors)),
  );
  return table([scene.unit, 'page', ...HEADS, ...LATER], rows);
}
