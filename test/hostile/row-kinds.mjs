// SPDX-License-Identifier: Apache-2.0
// Ways in which the rows of the drafts on a device may be bad. Each gives a function that is handed the rows of every
// store, as they were written, and changes them.

const VALUES = [
  null,
  undefined,
  true,
  0,
  -1,
  Number.NaN,
  2 ** 60,
  '',
  'text',
  [],
  {},
  ['a'],
  { id: 'x' },
  new Date(0),
  12n,
];

const bytesOf = (row) => new Uint8Array(row.envelope);

/** Stores that have rows, so that each case has something to spoil. */
const filled = (stores, names = Object.keys(stores)) => names.filter((name) => stores[name]?.length > 0);

/** Stores whose rows hold an envelope. */
const SEALED = ['bodies', 'files', 'pieces', 'outbox', 'payloads'];

function rowOf(stores, { pick }, names) {
  const name = pick(filled(stores, names));
  return { name, row: pick(stores[name]) };
}

const later = (change, what) => ({ input: change, what });

/** Keys of rows stay as they are: without them a row is not found, which is another kind. */
const KEYS = new Set(['id', 'draft', 'file', 'number']);

function field(chance, change, what) {
  return later((stores) => {
    const { row } = rowOf(stores, chance);
    change(row, chance.pick(Object.keys(row).filter((key) => !KEYS.has(key))));
  }, what);
}

function otherType(_, chance) {
  const value = chance.pick(VALUES);
  return field(chance, (row, key) => (row[key] = value), `a field is ${Object.prototype.toString.call(value)}`);
}

const fieldGone = (_, chance) => field(chance, (row, key) => delete row[key], 'a field is gone');

function changedBytes(_, chance, change, what) {
  return later((stores) => {
    const { row } = rowOf(stores, chance, SEALED);
    row.envelope = change(bytesOf(row)).slice().buffer;
  }, what);
}

function flipped(document, chance) {
  const change = (bytes) => {
    bytes[chance.below(bytes.length)] ^= 1 << chance.below(8);
    return bytes;
  };
  return changedBytes(document, chance, change, 'one bit is another');
}

const cutShort = (document, chance) =>
  changedBytes(document, chance, (bytes) => bytes.slice(0, chance.below(bytes.length)), 'cut short');

function tooLong(document, chance) {
  const more = chance.pick([1, 16, 5_000_000]);
  const change = (bytes) => {
    const longer = new Uint8Array(bytes.length + more);
    longer.set(bytes);
    return longer;
  };
  return changedBytes(document, chance, change, `${more} bytes too long`);
}

function noise(document, chance) {
  const change = (bytes) => bytes.map((byte, at) => (at === 0 ? byte : chance.below(256)));
  return changedBytes(document, chance, change, 'noise');
}

function noBytes(_, chance) {
  const value = chance.pick([...VALUES, new Uint8Array(40), { length: 100, 0: 1 }, new Blob(['text'])]);
  return later(
    (stores) => {
      rowOf(stores, chance, SEALED).row.envelope = value;
    },
    `no bytes but ${Object.prototype.toString.call(value)}`,
  );
}

function swapped(_, chance) {
  return later((stores) => {
    const [first, second] = stores.bodies;
    [first.envelope, second.envelope] = [second.envelope, first.envelope];
    if (chance.below(2))
      [stores.metadata[0].wrappedKey, stores.metadata[1].wrappedKey] = [1, 0].map(
        (at) => stores.metadata[at].wrappedKey,
      );
  }, 'in the place of another person’s');
}

function rowGone(_, chance) {
  return later((stores) => {
    const name = chance.pick(filled(stores));
    stores[name].splice(chance.below(stores[name].length), 1);
  }, 'a row is gone');
}

function newer(_, chance) {
  return later((stores) => {
    if (chance.below(2)) for (const row of stores.metadata) row.format = 2 + chance.below(1000);
    else for (const row of stores.bodies) row.envelope = Uint8Array.from([255, ...bytesOf(row).slice(1)]).buffer;
  }, 'of a newer version');
}

function oddNumber(_, chance) {
  const value = chance.pick([Number.NaN, Infinity, -Infinity, -1, 0.5, 2 ** 53, 8.64e15 + 1, 1e308]);
  const key = chance.pick(['format', 'sequence', 'createdAt', 'updatedAt', 'size']);
  return later((stores) => {
    for (const row of stores.metadata) row[key] = value;
  }, `${key} is ${value}`);
}

function strangeRows(_, chance) {
  const row = chance.pick([
    { id: 'x' },
    { id: 'x', updatedAt: 'yesterday' },
    { id: 'x', updatedAt: 0, createdAt: {}, size: [], keyId: null },
    { id: '__proto__', updatedAt: 1 },
    { id: ['a', 'list'], updatedAt: new Date(0) },
    { id: 7, updatedAt: Infinity },
  ]);
  return later((stores) => stores.metadata.push(row), `a row ${JSON.stringify(row)} beside it`);
}

function oldKey(_, chance) {
  return later((stores) => {
    for (const row of stores.metadata) row.keyId = chance.pick(['f'.repeat(32), '', 'constructor', null]);
  }, 'under another key');
}

function rolledBack() {
  return later((stores) => {
    for (const row of stores.metadata) {
      row.sequence = Math.max(0, row.sequence - 1);
      row.updatedAt -= 86_400_000;
    }
  }, 'said to be of yesterday');
}

export const ROW_KINDS = [
  { name: 'field of another type', spoil: otherType },
  { name: 'field gone', spoil: fieldGone },
  { name: 'one bit flipped', spoil: flipped, damages: true },
  { name: 'bytes cut short', spoil: cutShort, damages: true },
  { name: 'bytes too long', spoil: tooLong, damages: true },
  { name: 'noise', spoil: noise, damages: true },
  { name: 'no bytes', spoil: noBytes, damages: true },
  { name: 'another person’s', spoil: swapped, always: true },
  { name: 'row gone', spoil: rowGone },
  { name: 'newer version', spoil: newer, always: true },
  { name: 'odd number in a row', spoil: oddNumber },
  { name: 'strange rows', spoil: strangeRows },
  { name: 'another key', spoil: oldKey, always: true },
  { name: 'rolled back', spoil: rolledBack, always: true },
];
