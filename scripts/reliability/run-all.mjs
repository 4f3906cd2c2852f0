// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { format } from 'prettier';
import { faultGroups } from '../../test/reliability/faults.mjs';
import { findChromium, findFirefox, findWebKit } from '../browsers.mjs';
import { inRoot } from '../root.mjs';
import { run } from '../run-process.mjs';
import { campaigns, sum } from './kills.mjs';
import { PAGE, RESULTS, readResults, reliabilityPage } from './page.mjs';

const FINDERS = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const today = () => new Date().toISOString().slice(0, 10);
const machine = () => `${platform()} ${release()} with ${cpus().length} cores, Node ${process.versions.node}`;

function added(records) {
  const all = {};
  for (const record of records) for (const [key, count] of Object.entries(record)) all[key] = (all[key] ?? 0) + count;
  return all;
}

/** What the campaigns that are kept came to. */
function killsNow() {
  const all = campaigns();
  if (all.length === 0) return readResults().kills;
  const total = (name) => sum(all.map((one) => one[name]));
  return {
    kills: total('kills'),
    campaigns: all.length,
    from: all[0].at.slice(0, 16),
    to: all.at(-1).at.slice(0, 16),
    faults: sum(all.map(({ faults }) => faults.length)),
    thrownAway: all.filter(({ thrownAway }) => thrownAway).length,
    submissions: total('submissions'),
    answersLost: total('answersLost'),
    byStory: added(all.map(({ byStory }) => byStory)),
    acknowledged: added(all.map(({ acknowledged }) => acknowledged)),
  };
}

const FILES = ['storage', 'ending', 'keys', 'sending', 'ten-tabs'];

/**
 * Runs every fault and the ten tabs, in each browser that is installed, and keeps what passed.
 *
 * @param {{ browsers?: string[], only?: string[] }} options which browsers and which files; all if not given
 */
export async function runAll({ browsers = Object.keys(FINDERS), only = FILES } = {}) {
  const out = inRoot('.cache/reliability/seen.jsonl');
  mkdirSync(inRoot('.cache/reliability'), { recursive: true });
  const { browsers: versions = {}, faults = {}, tabs = {} } = readResults();
  const groups = await faultGroups();
  for (const name of browsers) {
    const found = await FINDERS[name]();
    if (!found) continue;
    versions[name] = found.version;
    // What does not pass now is not left standing from before.
    for (const { file, faults: list } of groups) {
      if (!only.some((one) => file.startsWith(one))) continue;
      for (const { title } of list) delete faults[title]?.[name];
    }
    rmSync(out, { force: true });
    const files = only.map((file) => `test/reliability/${file}.test.mjs`);
    const env = { RELIABILITY_BROWSERS: name, RELIABILITY_OUT: out, RELIABILITY_SECONDS: '60' };
    await run(
      process.execPath,
      ['--import', './scripts/ts-loader.mjs', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
      { env },
    );
    for (const { title, browser, tabs: tabsOf, figures } of linesOf(out)) {
      if (tabsOf) tabs[tabsOf] = figures;
      else (faults[title] ??= {})[browser] = true;
    }
  }
  await keep({ date: today(), machine: machine(), browsers: versions, faults, tabs });
}

function linesOf(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

async function keep(news) {
  const text = JSON.stringify({ ...readResults(), ...news }, null, 2);
  writeFileSync(RESULTS, await format(text, { parser: 'json', printWidth: 120 }));
}

/** Flips every byte of what is stored, and keeps how many that were, when each was noticed. */
export async function flipAll() {
  const out = inRoot('.cache/reliability/flips.json');
  mkdirSync(inRoot('.cache/reliability'), { recursive: true });
  rmSync(out, { force: true });
  const env = { TAMPER: 'all', TAMPER_OUT: out };
  await run(process.execPath, ['--test', '--test-reporter=spec', 'test/hostile/every-byte.test.mjs'], { env });
  if (!existsSync(out)) throw new Error('Not every byte that was flipped was noticed.');
  const fields = JSON.parse(readFileSync(out, 'utf8')).map(({ field, flips, told }) => ({ field, flips, told }));
  await keep({ flips: { date: today(), fields } });
}

/** Writes the page from what is known. */
export async function writePage() {
  await keep({ kills: killsNow() });
  writeFileSync(PAGE, await reliabilityPage());
  console.log('wrote docs/reliability.md');
}
