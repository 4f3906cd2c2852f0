// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { withPage } from '../browser.mjs';
import { bundle } from '../server.mjs';
import { median, p95 } from '../statistics.mjs';
import { table } from '../table.mjs';

/** A slow tablet: the processor slowed down four times. */
const AUTOSAVE = { items: 1000, seconds: 20, slower: 4 };

const SIZES = { drafts: 10_000, bytes: 50_000, turns: 200, listed: 50 };

/** A browser with a profile on the disk: in a window without one nothing is ever written, and strict costs nothing. */
async function onDisk(use) {
  const { executablePath, args, env } = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'bench-drafts-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    env: { ...process.env, ...env },
  });
  try {
    return await use(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** The most processor time that one task of the page's main thread took, whatever else the machine did meanwhile. */
async function longestTask(session, work) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  const result = await work();
  await session.send('Tracing.end');
  await complete;
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = events.filter(({ ph, pid, tid, tdur }) => ph === 'X' && tdur && pid === main.pid && tid === main.tid);
  return { ...result, processor: Math.max(...tasks.map(({ tdur }) => tdur)) / 1000 };
}

/** Drafts of the library beside IndexedDB and AES-GCM by hand, in one page; on the disk, then in memory. */
export async function measureDrafts({ browser, server }, sizes = SIZES) {
  const { entry, others } = await bundle('beside/drafts-page.mjs');
  server.script('/drafts.js', entry);
  for (const [name, text] of others) server.script(`/${name}`, text);
  server.page('/drafts', '/drafts.js');
  const measured = (where) =>
    withPage(where, `${server.address}/drafts`, (page) =>
      page.evaluate((wanted) => globalThis.bench.measure(wanted), sizes),
    );
  const autosave = await withPage(browser, `${server.address}/drafts`, async (page, inspector) => {
    const work = (seconds) => page.evaluate((wanted) => globalThis.bench.autosave(wanted), { ...AUTOSAVE, seconds });
    await work(2);
    await inspector.slowDown(AUTOSAVE.slower);
    return longestTask(inspector.session, () => work(AUTOSAVE.seconds));
  });
  return { disk: await onDisk(measured), memory: await measured(browser), autosave };
}

const WORK = {
  save: 'save a draft of 50 kB',
  open: 'open one of 10,000',
  list: 'newest 50 of 10,000',
};

export function draftsTable({ disk, memory, autosave }) {
  const rows = Object.entries({ '': disk, ', nothing on the disk': memory }).flatMap(([where, { times }]) =>
    Object.entries(WORK).map(([work, words]) => {
      const [own, raw] = [times.drafts[work], times.raw[work]];
      return [words + where, median(raw), p95(raw), median(own), p95(own), median(own) / median(raw)];
    }),
  );
  return `${table(['work', 'by hand', 'p95', 'drafts', 'p95', 'x by hand'], rows)}\n\n${autosaveLine(autosave)}`;
}

function autosaveLine({ tasks, long, bytes, processor }) {
  const { items, slower } = AUTOSAVE;
  const [middle, longest] = [median(tasks), Math.max(...tasks)].map((time) => time.toFixed(1));
  const seen = long.length === 0 ? 'none' : `${long.length}, the longest ${Math.max(...long).toFixed(0)} ms`;
  return (
    `Autosave of ${items.toLocaleString('en-GB')} answers (${(bytes / 1000).toFixed(0)} kB), processor slowed down ` +
    `${slower} times: a task of the library takes ${middle} ms (median of ${tasks.length}), the longest ${longest} ms; ` +
    `the most processor time of any task of the page, ${processor.toFixed(1)} ms; long tasks (50 ms or more) that the browser saw: ${seen}.`
  );
}
