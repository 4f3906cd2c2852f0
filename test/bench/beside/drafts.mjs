// SPDX-License-Identifier: Apache-2.0
import { withPage } from '../browser.mjs';
import { bundle } from '../server.mjs';
import { median, p95 } from '../statistics.mjs';
import { table } from '../table.mjs';

const SIZES = { drafts: 10_000, bytes: 50_000, turns: 15, listed: 50 };

/** Drafts of the library beside IndexedDB and AES-GCM by hand, in one page. */
export async function measureDrafts({ browser, server }) {
  server.script('/drafts.js', await bundle('beside/drafts-page.mjs'));
  server.page('/drafts', '/drafts.js');
  return withPage(browser, `${server.address}/drafts`, (page) =>
    page.evaluate((sizes) => globalThis.bench.measure(sizes), SIZES),
  );
}

const WORK = {
  save: 'save a draft of 50 kB',
  open: 'open one of 10,000',
  list: 'newest 50 of 10,000',
};

export function draftsTable({ times }) {
  const rows = Object.entries(WORK).map(([work, words]) => {
    const [own, raw] = [times.drafts[work], times.raw[work]];
    return [words, median(raw), p95(raw), median(own), p95(own), median(own) / median(raw)];
  });
  return table(['work', 'by hand', 'p95', 'drafts', 'p95', 'x by hand'], rows);
}
