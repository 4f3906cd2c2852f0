// SPDX-License-Identifier: Apache-2.0
import { cpus, loadavg } from 'node:os';
import { compile } from '../../scripts/build.mjs';
import { launch } from './browser.mjs';
import { writeTables } from './docs.mjs';
import { entrants as allEntrants } from './entrants.mjs';
import { HELP, readOptions } from './options.mjs';
import { BESIDE, OF_A_SCENE } from './sections.mjs';
import { bundle, serve } from './server.mjs';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** An entrant's scene, once for each scene. */
async function scenesOf(entrants) {
  const names = [...new Set(entrants.map(({ scene }) => scene))];
  return Promise.all(names.map(async (name) => (await import(`./scenes/${name}.mjs`)).default));
}

/** Entrants that were asked for, with the floors they are measured by. */
function chosen(all, { named }, floors) {
  if (named.length === 0) return all.filter(({ onRequest }) => !onRequest);
  return all.filter(({ name }) => named.includes(name) || floors.includes(name));
}

/** The parts that were asked for. Each is reported when it is done. Gives the faults of all. */
async function measureParts(parts, context, options, report) {
  const faults = [];
  for (const part of Object.keys(parts).filter((name) => options.parts.includes(name))) {
    const begun = performance.now();
    const section = await parts[part](context, options);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    report(`### ${section.title}\n\n${section.words}\n\n${section.table}\n`, `${part}: ${seconds} s`);
    faults.push(...section.faults);
  }
  return faults;
}

/** Tells Chromium, at the head of a file, to compile all of its functions while it arrives. */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/** Makes the data and the script of each entrant, and puts them where the pages find them. */
async function prepare(browser, server, scene, entrants, options) {
  const scripts = new Map();
  for (const { name, file, folder, eager } of entrants) {
    const made = await bundle(file, '{ default }');
    scripts.set(name, made);
    const hint = eager ? EAGER : '';
    server.script(`${folder}/${name}.js`, hint + made.entry);
    for (const [piece, text] of made.others) server.script(`${folder}/${piece}`, hint + text);
  }
  for (const size of new Set([...scene.sizes, ...(options.sizes ?? [])])) {
    server.data(`/data/${scene.name}-${size}.json`, scene.make(size));
  }
  return { browser, server, address: server.address, scene, entrants, scripts };
}

async function measureAll(browser, server, all, options, report) {
  const faults = [];
  let context;
  for (const scene of await scenesOf(all)) {
    const own = all.filter((one) => one.scene === scene.name);
    context = await prepare(browser, server, scene, chosen(own, options, scene.floors), options);
    faults.push(...(await measureParts(OF_A_SCENE, context, options, report)));
  }
  return [...faults, ...(await measureParts(BESIDE, context, options, report))];
}

function headline(version) {
  const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), load ${loadavg()[0].toFixed(1)} at the start`;
  return `Measured on ${DAY.format(new Date())}: ${version}, ${machine}, Node ${process.version}.`;
}

function optionsOf(args, names) {
  try {
    return readOptions(args, names);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${HELP}`);
    return null;
  }
}

/**
 * Runs what the command line asks for. Returns an exit code: 1 when anything was shown wrongly, or leaks; 2 when the
 * command line is wrong.
 */
export async function runBenchmark(args) {
  const all = allEntrants();
  const names = all.map(({ name }) => name);
  const options = optionsOf(args, names);
  if (options === null) return 2;
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options.build) await compile();

  const begun = performance.now();
  const { browser, version } = await launch();
  const server = await serve();
  const written = [];
  const report = (text, note) => {
    written.push(text);
    console.log(`${text}\n(${note})\n`);
  };
  try {
    server.page('/', '/harness.js');
    server.script('/harness.js', (await bundle('page/harness.mjs')).entry);
    report(`${headline(version)}\n`, `from ${options.build ? 'a new build' : 'what was built before'}`);
    const faults = await measureAll(browser, server, all, options, report);
    console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s in all`);
    for (const fault of faults) console.error(`FAULT ${fault}`);
    if (options.write && faults.length === 0) writeTables(written.join('\n'));
    return faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
}
