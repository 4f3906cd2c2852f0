// SPDX-License-Identifier: Apache-2.0
// One of many tabs: it types into a draft of its own, and wants a draft that all tabs want.
import { hostKeyProvider, openDrafts } from '../../../../packages/drafts/src/index.ts';
import { chanceOf } from '../../lab/chance.mjs';

const keys = hostKeyProvider(async () => new Uint8Array(32).fill(1));
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const identityOf = (form) => ({ person: '9990000018', form, version: '1.0.0', author: 'emily' });
const snapshotOf = (words) => ({ answers: { words }, provenance: { words: { from: 'worker' } } });
const wordsOf = (draft) => draft.snapshot?.answers.words ?? '';

/** What became of what was typed here. */
const record = { acknowledged: [], told: [], failed: [], own: 0, longest: 0, held: 0 };

function formOver(words) {
  const listeners = new Set();
  return {
    words,
    snapshot() {
      return snapshotOf(this.words);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(more) {
      this.words += more;
      for (const listener of listeners) listener(new Set());
    },
  };
}

/** Types, and waits until it is on the disk or the tab is told that it is not. */
async function typeInto(draft, form, word) {
  const started = performance.now();
  form.type(word);
  await draft.flush();
  record.longest = Math.max(record.longest, performance.now() - started);
  return draft.state.status === 'saved';
}

/** Types into a draft that no other tab has, until the time is over. */
async function typeIntoOwn(store, tab, end) {
  const draft = await store.open(identityOf(`own ${tab}`));
  const form = formOver('');
  draft.attach(form);
  for (let number = 0; performance.now() < end; number += 1) {
    // What is typed later holds all that was typed before.
    if (await typeInto(draft, form, `${number};`)) record.own = number + 1;
    else record.failed.push(draft.state.failure.kind);
    await pause(5);
  }
  await draft.close();
}

/**
 * Wants the draft that all want: whoever has it types some words and lets it go. One that is told that another tab has it
 * types now and then all the same.
 */
async function wantTheSame(store, tab, end, { below }) {
  for (let number = 0; performance.now() < end; ) {
    const draft = await store.open(identityOf('same'));
    const mine = draft.state.status !== 'failed';
    const form = formOver(wordsOf(draft));
    draft.attach(form);
    if (mine) record.held += 1;
    const typed = [];
    for (let words = mine ? 1 + below(5) : below(2); words > 0; words -= 1) {
      const word = `${tab}:${number++};`;
      const saved = await typeInto(draft, form, word);
      typed.push({ word, saved, kind: draft.state.failure?.kind });
    }
    await draft.close();
    // Closing tries once more: the other tab may have let go, having changed nothing.
    const allSaved = draft.state.status === 'saved';
    for (const { word, saved, kind } of typed) {
      if (saved || allSaved) record.acknowledged.push(word);
      else record.told.push({ word, kind });
    }
    await pause(below(60));
  }
}

globalThis.reliability = {
  async run(tab, milliseconds, seed) {
    const store = await openDrafts({ keys });
    const end = performance.now() + milliseconds;
    await Promise.all([typeIntoOwn(store, tab, end), wantTheSame(store, tab, end, chanceOf(seed + tab))]);
    await store.close();
    return record;
  },

  /** What is on the disk when all is over. */
  async stored(tabs) {
    const store = await openDrafts({ keys });
    const forms = ['same', ...Array.from({ length: tabs }, (_, tab) => `own ${tab}`)];
    const found = [];
    for (const form of forms) {
      const draft = await store.open(identityOf(form));
      found.push({ failure: draft.state.failure?.kind ?? null, words: wordsOf(draft) });
    }
    await store.close();
    const locks = await navigator.locks.query();
    return { same: found[0], own: found.slice(1), held: locks.held.length + locks.pending.length };
  },
};
