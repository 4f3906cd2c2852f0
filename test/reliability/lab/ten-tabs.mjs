// SPDX-License-Identifier: Apache-2.0
import { bundle } from './bundle.mjs';
import { Host } from './host.mjs';

export const TABS = 10;

const html = '<!doctype html><html lang="en"><title>Notes</title><script type="module" src="/page.js"></script></html>';

/** Ten tabs type for so long, each in a draft of its own and in one that all want. Gives what became of it. */
export async function tenTabs(lab, milliseconds, seed) {
  const host = new Host();
  await host.start({ '/': ['text/html', html], '/page.js': ['text/javascript', await bundle('tabs/page.mjs')] });
  try {
    const pages = [];
    for (let tab = 0; tab < TABS; tab += 1) pages.push(await lab.visit(host.address));
    const started = performance.now();
    const records = await Promise.all(pages.map((page, tab) => page.do('run', tab, milliseconds, seed)));
    const seconds = (performance.now() - started) / 1000;
    const stored = await pages[0].do('stored', TABS);
    for (const page of pages) await page.close();
    return { records, stored, seconds };
  } finally {
    await host.close();
  }
}

/** What is wrong with what became of it, and figures. */
export function judge({ records, stored, seconds }) {
  const faults = [];
  const order = stored.same.words.split(';').filter(Boolean);
  const place = new Map(order.map((word, at) => [`${word};`, at]));
  if (place.size !== order.length) faults.push('a word is there twice');
  const acknowledged = new Set(records.flatMap((record) => record.acknowledged));
  for (const word of acknowledged) if (!place.has(word)) faults.push(`${word} was acknowledged and is lost`);
  for (const [tab, record] of records.entries()) {
    const places = record.acknowledged.map((word) => place.get(word));
    if (places.some((at, index) => index > 0 && at < places[index - 1])) faults.push(`tab ${tab}: out of order`);
    for (const { word } of record.told) {
      if (place.has(word)) faults.push(`${word}: the tab was told that it is not kept, and it is there`);
    }
    if (record.own === 0) faults.push(`tab ${tab} saved nothing in its own draft`);
    const own = stored.own[tab].words.split(';').filter(Boolean);
    if (own.length < record.own) faults.push(`tab ${tab}: ${record.own} acknowledged of its own, ${own.length} there`);
    if (own.some((word, number) => word !== String(number))) faults.push(`tab ${tab}: its own draft is not as typed`);
  }
  for (const { failure } of [stored.same, ...stored.own]) if (failure) faults.push(`a draft says ${failure}`);
  if (stored.held > 0) faults.push(`${stored.held} locks are left`);
  return {
    faults,
    figures: {
      seconds: Math.round(seconds),
      saves: acknowledged.size + records.reduce((sum, { own }) => sum + own, 0),
      inTheSame: acknowledged.size,
      writers: records.filter(({ held }) => held > 0).length,
      changesOfWriter: records.reduce((sum, { held }) => sum + held, 0),
      told: records.reduce((sum, { told }) => sum + told.length, 0),
      failed: records.reduce((sum, { failed }) => sum + failed.length, 0),
      kinds: [...new Set(records.flatMap(({ failed }) => failed))].join(', '),
      longest: Math.round(Math.max(...records.map(({ longest }) => longest))),
    },
  };
}
