// SPDX-License-Identifier: Apache-2.0
import { DraftError, hostKeyProvider, openDrafts } from '../../../../packages/drafts/src/index.ts';
import { secretOf } from '../../lab/secret.mjs';
import { CpkDraftState } from '../../../../packages/elements/src/draft-state/draft-state.ts';

customElements.define('cpk-draft-state', CpkDraftState);

export const HOME = 'careplan-kit-drafts';
export const GREEN = { person: '9990000018', form: 'note', version: '1.0.0', author: 'emily' };
export const SMITH = { ...GREEN, person: '9990000026' };

const snapshotOf = (words) => ({ answers: { words }, provenance: { words: { from: 'worker' } } });

export const bytesOf = (seed) => new Uint8Array(32).fill(seed);
const clock = { behind: 0 };

/** Everything that the page has open, by the name of the person. */
const open = new Map();
let store;
let fetchKey = async () => bytesOf(1);

/** What the screen says of a draft, and why. */
function view({ draft, line }) {
  line.state = draft.state;
  return line.updateComplete.then(() => ({
    status: draft.state.status,
    kind: draft.state.failure?.kind ?? null,
    screen: line.shadowRoot.textContent.replaceAll(/\s+/g, ' ').trim(),
    found: draft.snapshot?.answers.words ?? null,
  }));
}

/** The failure that work ends in, or null. */
export async function failureOf(work) {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof DraftError) return error.failure.kind;
    throw error;
  }
}

export const theStore = () => store;
export const theDraft = (person = GREEN.person) => open.get(person).draft;

/** Signs in. `key`: which bytes the host's server gives, or null when it gives none. */
export async function signIn({ key = 1, databaseName = HOME } = {}) {
  fetchKey = key === null ? async () => Promise.reject(new TypeError('Failed to fetch')) : async () => bytesOf(key);
  const options = { clock: () => new Date(Date.now() - clock.behind), can: () => true };
  store = await openDrafts({ ...options, keys: hostKeyProvider(() => fetchKey()), databaseName });
}

/** From now on the host's server gives this key. */
export async function giveKey(key) {
  fetchKey = async () => bytesOf(key);
}

export async function setClockBack(milliseconds) {
  clock.behind = milliseconds;
}

/** Opens the draft of a person, and shows what is said of it. */
export async function openForm(person = GREEN.person, more = {}) {
  const draft = await store.open({ ...GREEN, person, ...more });
  const line = document.createElement('cpk-draft-state');
  document.body.append(line);
  const listeners = new Set();
  const form = {
    words: draft.snapshot?.answers.words ?? '',
    snapshot: () => snapshotOf(form.words),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (words) => {
      form.words += words;
      for (const listener of [...listeners]) listener(new Set());
    },
  };
  const shown = { draft, line, form };
  draft.attach(form);
  open.set(person, shown);
  return view(shown);
}

/** Types, and waits until it is on the disk or it is said why not. */
export async function type(words, person = GREEN.person) {
  const shown = open.get(person);
  shown.form.type(words);
  await shown.draft.flush();
  return view(shown);
}

/** Types key by key, and does not wait. */
export async function typeOn(words, person = GREEN.person) {
  for (const key of words) {
    open.get(person).form.type(key);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

export const look = async (person = GREEN.person) => view(open.get(person));

/** What is on the screen: nothing takes away what was typed. */
export const onScreen = async (person = GREEN.person) => open.get(person).form.words;

/** Waits until the screen says so: a status, or the kind of a failure. Gives what it says then, or after the time. */
export async function until(wanted, person = GREEN.person, milliseconds = 20_000) {
  const end = performance.now() + milliseconds;
  for (;;) {
    const now = await look(person);
    if (now.status === wanted || now.kind === wanted || performance.now() > end) return now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What a new visit finds on the disk: the words, or why they cannot be had. */
export async function found(person = GREEN.person, { key = 1, databaseName = HOME } = {}) {
  const other = await openDrafts({ keys: hostKeyProvider(async () => bytesOf(key)), databaseName });
  const draft = await other.open({ ...GREEN, person });
  const { state, snapshot } = draft;
  await other.close();
  return { kind: state.failure?.kind ?? null, words: snapshot?.answers.words ?? null };
}

export async function lock() {
  await store.lock();
}

export async function closeForm(person = GREEN.person) {
  await open.get(person).draft.close();
}
export async function discard(person = GREEN.person) {
  return failureOf(() => open.get(person).draft.discard());
}

/** Types a word that stands nowhere in the code, so that only what was typed can be found. */
export async function typeSecret(seed) {
  const shown = open.get(GREEN.person);
  shown.form.type(secretOf(seed));
  await shown.draft.flush();
  return shown.draft.state.status;
}

/** What a host does at sign-out, beside lock(): takes the form off the screen and lets go of it. */
export async function forgetScreen() {
  for (const { line } of open.values()) line.remove();
  open.clear();
  store = undefined;
  fetchKey = undefined;
}
