// SPDX-License-Identifier: Apache-2.0
// Real keys in a text question of a long form, on a device four times slower than this one.
import { faultOf, withPage } from '../browser.mjs';
import { median, p95 } from '../statistics.mjs';
import { table } from '../table.mjs';

const SLOWER = 4;
const TEXT = 'Slept well and had porridge with honey at nine';

async function typeOnce({ browser, address }, { scene, name }, size) {
  return withPage(browser, address, async (page, inspector) => {
    await page.evaluate(
      ([script, data]) => globalThis.bench.load(script, data),
      [`/entrants/${name}.js`, `/data/${scene}-${size}.json`],
    );
    await page.evaluate(() => globalThis.bench.open());
    await inspector.slowDown(SLOWER);
    await page.evaluate(() => globalThis.bench.watchKeys());
    let typed = 0;
    for (const letter of TEXT) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      typed++;
      // A person is slower than the page: the next key waits until the last one is seen.
      await page.waitForFunction((count) => globalThis.bench.keysSeen() === count, typed);
    }
    const result = await page.evaluate(() => globalThis.bench.keys());
    await inspector.slowDown(1);
    for (const held of ['text', 'answer']) {
      if (result[held] !== TEXT) throw new Error(`typed "${TEXT}", and the ${held} is "${result[held]}"`);
    }
    return result;
  });
}

export async function measureTyping(context, entrants, { size, rounds }) {
  const faults = [];
  const results = new Map(entrants.map(({ name }) => [name, []]));
  for (let turn = 0; turn < rounds; turn++) {
    for (const entrant of entrants) {
      try {
        results.get(entrant.name).push(await typeOnce(context, entrant, size));
      } catch (error) {
        faults.push(`${entrant.name}, typing with ${size} questions: ${faultOf(error)}`);
      }
    }
  }
  return { size, results, faults };
}

export function typingTable({ results }) {
  const rows = [...results]
    .filter(([, runs]) => runs.length > 0)
    .map(([name, runs]) => {
      const keys = runs.flatMap((run) => run.keys);
      const of = (part) => keys.map((key) => key[part]);
      const longest = median(runs.map((run) => run.longest));
      return [
        name,
        ...['script', 'reached', 'frame'].flatMap((part) => [median(of(part)), p95(of(part))]),
        longest === 0 ? '< 50' : Math.round(longest).toString(),
      ];
    });
  const heads = ['page', 'script', 'p95', 'key to answer', 'p95', 'key to frame', 'p95', 'longest task'];
  return table(heads, rows);
}
