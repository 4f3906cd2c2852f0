// SPDX-License-Identifier: Apache-2.0
// Every fault that is injected, as data: the tests and docs/reliability.md are made from the same list.

const GROUPS = {
  Storage: './storage.test.mjs',
  'The end of a tab, a browser or a shift': './ending.test.mjs',
  'Keys, hands and rows that were changed': './keys.test.mjs',
  'The way to the server': './sending.test.mjs',
  'Shown beside the sources': './elsewhere.mjs',
};

let groups;

/** The faults by group. Nothing is run. A file declares its faults once, when it is loaded. */
export function faultGroups() {
  groups ??= load();
  return groups;
}

async function load() {
  const before = process.env.RELIABILITY_BROWSERS;
  process.env.RELIABILITY_BROWSERS = 'none';
  const { FAULTS } = await import('./lab/fault-test.mjs');
  const all = [];
  for (const [name, file] of Object.entries(GROUPS)) {
    const from = FAULTS.length;
    await import(file);
    all.push({ name, file: file.slice(2), faults: FAULTS.slice(from) });
  }
  if (before === undefined) delete process.env.RELIABILITY_BROWSERS;
  else process.env.RELIABILITY_BROWSERS = before;
  return all;
}
