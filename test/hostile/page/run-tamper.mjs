// SPDX-License-Identifier: Apache-2.0
import { learnOwners, lookAtDevice, makeDevice, ownerOfRow, putRows, rowsNow } from './device.mjs';

let device;
/** What an untouched device holds and says. */
async function untouched() {
  if (!device) {
    const rows = await makeDevice();
    await learnOwners(rows.now);
    device = { rows, says: await lookAtDevice() };
  }
  return device;
}

const bytesAsText = (_, value) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)].join() : value);
const asText = (value) => JSON.stringify(value, bytesAsText);

/**
 * Changes rows, and reads everything: what was changed is told as a failure of the right kind, nothing says anything else
 * than before, what belongs to another person is as it was, and nothing is written by looking.
 */
export async function runTamper({ target, make }) {
  const { rows, says } = await untouched();
  const { input: change, what } = make();
  const copy = structuredClone(rows);
  const touched = new Set(change(copy, ownerOfRow).map((row) => ownerOfRow(row)));
  await putRows(copy.now);
  const before = asText(await rowsNow());
  const started = performance.now();
  const seen = await lookAtDevice();
  const milliseconds = performance.now() - started;
  const faults = [];
  const told = new Set();
  for (const key of new Set([...Object.keys(says), ...Object.keys(seen)])) {
    if (asText(seen[key]) === asText(says[key])) continue;
    const [owner] = key.split(':');
    const failure = seen[key]?.failure;
    if (!touched.has(owner)) faults.push(`${key} is of nobody who was touched, and says ${asText(seen[key])}`);
    else if (failure) told.add(failure);
    // What cannot be read says nothing; it never says anything else.
    else if (seen[key] !== undefined && seen[key] !== null) faults.push(`${key} says ${asText(seen[key])}`);
  }
  const wrong = [...told].filter((kind) => !target.tells.includes(kind));
  if (wrong.length > 0) faults.push(`told as ${wrong.join(', ')}`);
  if (told.size === 0) faults.push('nobody is told');
  if (asText(await rowsNow()) !== before) faults.push('looking at it changed it');
  return { what, outcome: told.size > 0 ? 'typed error' : 'accepted', faults, milliseconds };
}

/** A whole earlier state of one draft, or of the device: what it says then. */
globalThis.rollBack = async (whole) => {
  const { rows } = await untouched();
  const { now, earlier } = structuredClone(rows);
  const stores = whole ? earlier : { ...now };
  if (!whole) {
    const own = (row) => ownerOfRow(row) === 'smith';
    for (const store of ['metadata', 'bodies']) {
      stores[store] = [...now[store].filter((row) => !own(row)), ...earlier[store].filter(own)];
    }
  }
  await putRows(stores);
  return lookAtDevice();
};

/** Changes of the vault, which holds keys: what everything that rests on it says then, and whether it is well again after. */
globalThis.tamperWithVault = async () => {
  const { rows, says } = await untouched();
  const carried = ({ id }) => id.startsWith('carried/');
  const ends = {};
  for (const [name, change] of Object.entries({
    'the index key that was carried over': (row) => (new Uint8Array(row.index)[9] ^= 1),
    'the index key that was carried over, cut short': (row) => (row.index = row.index.slice(1)),
    'the format of what was carried over': (row) => (row.format = 9),
  })) {
    const copy = structuredClone(rows);
    change(copy.now.vault.find(carried));
    await putRows(copy.now);
    const before = asText(await rowsNow());
    const seen = await lookAtDevice();
    const told = Object.values(seen).map((one) => one?.failure);
    ends[name] = {
      told: [...new Set(told.filter(Boolean))],
      readable: Object.keys(says).filter((key) => key.endsWith('words') && !seen[key]?.failure),
      changed: asText(await rowsNow()) !== before,
    };
  }
  await putRows(rows.now);
  ends.putBack = asText(await lookAtDevice()) === asText(says);
  return ends;
};
