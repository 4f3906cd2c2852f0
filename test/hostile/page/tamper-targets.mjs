// SPDX-License-Identifier: Apache-2.0
// What somebody with the device may do to the rows on it, row by row and field by field.

const bytesOf = (row, field) => new Uint8Array(row[field]);

/** Fields with bytes, and the failures that a change of any of them may be told as. */
const FIELDS = [
  { store: 'bodies', field: 'envelope', tells: ['tampered', 'newer-schema'] },
  { store: 'bodies', field: 'card', tells: ['tampered', 'newer-schema'] },
  { store: 'metadata', field: 'wrappedKey', tells: ['lost-key'] },
  { store: 'files', field: 'envelope', tells: ['tampered', 'newer-schema'] },
  { store: 'pieces', field: 'envelope', tells: ['tampered', 'newer-schema'] },
  { store: 'outbox', field: 'envelope', tells: ['tampered', 'newer-schema'] },
  { store: 'outbox', field: 'wrappedKey', tells: ['tampered'] },
  { store: 'payloads', field: 'envelope', tells: ['tampered', 'newer-schema'] },
];

/** Fields that the envelope is bound to. */
const BOUND = {
  metadata: ['writer', 'sequence', 'createdAt', 'updatedAt'],
  files: ['order', 'stored'],
  outbox: ['personId', 'sequence', 'state', 'notBefore', 'change', 'enqueuedAt', 'updatedAt'],
};

const TELLS = ['tampered', 'lost-key', 'newer-schema', 'changed-elsewhere'];

const flip = {
  name: 'one bit flipped',
  spoil({ store, field }, chance, index) {
    const change = ({ now }) => {
      const row = now[store][index % now[store].length];
      const bytes = bytesOf(row, field);
      // The first bytes and the last are what is easiest to get wrong: version, IV and tag.
      const places = [0, 1, 12, 13, bytes.length - 17, bytes.length - 16, bytes.length - 1];
      const at = index < places.length ? Math.min(places[index], bytes.length - 1) : chance.below(bytes.length);
      bytes[at] ^= 1 << chance.below(8);
      row[field] = bytes.buffer;
      return [row];
    };
    return { input: change, what: `${store}.${field}` };
  },
};

/** Two rows of two people change what is in this field. */
const swap = {
  name: 'swapped',
  spoil({ store, field }) {
    const change = ({ now }, owner) => {
      const [one, other] = ['smith', 'green'].map((who) => now[store].find((row) => owner(row) === who));
      [one[field], other[field]] = [other[field], one[field]];
      return [one, other];
    };
    return { input: change, what: `${store}.${field} of two people` };
  },
};

/** One field as it was at an earlier moment, among all that is of now. */
const replay = {
  name: 'an earlier one put back',
  spoil({ store, field }) {
    const change = ({ now, earlier }, owner) => {
      const row = now[store].find((one) => owner(one) === 'smith');
      row[field] = earlier[store].find((one) => one.id === row.id)[field];
      return [row];
    };
    return { input: change, what: `${store}.${field} of earlier` };
  },
};

/** All that is one person's under the ids of another. */
const move = {
  name: 'moved to another person',
  spoil({ stores }) {
    const change = ({ now }, owner) => {
      const touched = [];
      for (const store of stores) {
        const [from, to] = ['smith', 'green'].map((who) => now[store].find((row) => owner(row) === who));
        const { id, person, personId } = to;
        const moved = { ...from, id, ...(person && { person }), ...(personId && { personId }) };
        now[store] = now[store].map((row) => (row === to ? moved : row));
        touched.push(to);
      }
      return touched;
    };
    return { input: change, what: `${stores.join(' and ')} of Mrs Smith as those of Mr Green` };
  },
};

const rename = {
  name: 'bound field changed',
  spoil({ store, field }) {
    const change = ({ now }, owner) => {
      const row = now[store].find((one) => owner(one) === 'smith');
      row[field] = { state: 'rejected' }[field] ?? (typeof row[field] === 'number' ? row[field] + 1 : 'f'.repeat(64));
      return [row];
    };
    return { input: change, what: `${store}.${field}` };
  },
};

/** Pieces of a file change places, are left out, or come from another file. */
const pieces = {
  name: 'pieces of a file',
  spoil(_, chance, index) {
    const change = ({ now }, owner) => {
      const own = now.pieces.filter((row) => owner(row) === 'smith');
      const film = own.filter(({ file }) => file === own.find(({ number }) => number === 1).file);
      const [first, second] = film;
      if (index === 0) [first.envelope, second.envelope] = [second.envelope, first.envelope];
      else if (index === 1) now.pieces = now.pieces.filter((row) => row !== first);
      else if (index === 2) now.pieces = now.pieces.filter((row) => row !== second);
      else first.envelope = now.pieces.find((row) => owner(row) === 'green').envelope;
      return [first];
    };
    return { input: change, what: ['exchanged', 'first left out', 'last left out', 'of another person'][index] };
  },
};

const target = (name, kinds, each, more) => ({ name, kinds, each, make: () => more, ...more });

export const TAMPER_TARGETS = [
  ...FIELDS.map((one) => target(`${one.store}.${one.field}, flipped`, [flip], 16, one)),
  ...FIELDS.map((one) => target(`${one.store}.${one.field}, swapped`, [swap], 1, { ...one, tells: TELLS })),
  ...FIELDS.filter(({ store, field }) => store === 'bodies' && field === 'envelope').map((one) =>
    target(`${one.store}.${one.field}, of earlier`, [replay], 1, one),
  ),
  target('a draft, moved', [move], 1, { stores: ['metadata', 'bodies'], tells: TELLS }),
  target('an entry, moved', [move], 1, { stores: ['outbox', 'payloads'], tells: TELLS }),
  ...Object.entries(BOUND).flatMap(([store, fields]) =>
    fields.map((field) => target(`${store}.${field}, changed`, [rename], 1, { store, field, tells: TELLS })),
  ),
  target('pieces of a file', [pieces], 4, { tells: TELLS }),
];
