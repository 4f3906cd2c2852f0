// SPDX-License-Identifier: Apache-2.0
// What changes keys and hands, and what is carried to another device.
import { hostKeyProvider, openDrafts, passphraseKeyProvider } from '../../../../packages/drafts/src/index.ts';
import { bytesOf, failureOf, GREEN, HOME, theDraft, theStore } from './typing.mjs';

const keysOf = (key) => hostKeyProvider(async () => bytesOf(key));

async function firstId() {
  const [{ id }] = await theStore().list();
  return id;
}

export const rotate = (key) => failureOf(() => theStore().rotateKeys(keysOf(key)));

export async function handOver(key) {
  const id = await firstId();
  const to = { worker: 'eliza', keys: keysOf(key) };
  return failureOf(() => theStore().handOver(id, { to, by: 'emily', reason: 'End of shift' }));
}

/** A host that permits nobody. */
export async function handOverUnpermitted() {
  const store = await openDrafts({ keys: keysOf(1), databaseName: HOME });
  const to = { worker: 'eliza', keys: keysOf(2) };
  const id = await firstId();
  const kind = await failureOf(() => store.handOver(id, { to, by: 'emily', reason: 'End of shift' }));
  await store.close();
  return kind;
}

/** Tries passphrases at a slot, one after the other: how each ended. */
export async function tryPassphrases(typed) {
  const ends = [];
  for (const secret of typed) {
    const keys = passphraseKeyProvider({ ask: async () => secret, database: HOME });
    ends.push(await failureOf(() => keys.unlock()));
  }
  return ends;
}

const PASSPHRASE = 'thirteen grey herons';
const rescueFile = async () => (await theStore().exportRescue([await firstId()], { passphrase: PASSPHRASE })).file;

/** A rescue file that is brought in on another device after `change`. */
async function bringIn(change, passphrase = PASSPHRASE) {
  const file = new Blob([change(new Uint8Array(await (await rescueFile()).arrayBuffer()))]);
  const store = await openDrafts({ keys: keysOf(9), databaseName: 'another device' });
  const kind = await failureOf(() => store.importRescue(file, { passphrase }));
  const { length } = await store.list();
  await store.close();
  return { kind, broughtIn: length };
}

export const exportRescue = () => failureOf(rescueFile);
export const bringInWhole = () => bringIn((bytes) => bytes);
export const bringInDamaged = () =>
  bringIn((bytes) => bytes.map((byte, at) => (at === bytes.length - 20 ? ~byte : byte)));
export const bringInNewer = () =>
  bringIn((bytes) => {
    const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
    return Uint8Array.from(text.replace('"format":1', '"format":9'), (letter) => letter.charCodeAt(0));
  });
export const bringInWrong = () => bringIn((bytes) => bytes, 'fourteen grey herons');

/** A photo, kept and read again. */
export async function keepPhoto(size) {
  const info = { question: 'photo', filename: 'Mr Green at tea', mimeType: 'image/jpeg' };
  return failureOf(() => theDraft(GREEN.person).files.keep(info, new Blob([new Uint8Array(size).fill(7)])));
}
export async function photos() {
  const list = await theDraft(GREEN.person).files.list();
  return list.map(({ size, complete }) => ({ size, complete }));
}

/** A key that nobody keeps. */
export async function makeAndDropKey() {
  await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
}
