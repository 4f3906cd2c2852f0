// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type DraftFailure, type DraftState, hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import { afterwards, cleanUp, find, mount, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftState } from './draft-state.js';

/** The compiler asks for each kind once, and only for those there are. */
const KINDS: Readonly<Record<DraftFailure['kind'], string>> = {
  unavailable: 'This browser will not keep drafts.',
  blocked: 'Another tab is open in an older version.',
  terminated: 'The browser closed its storage.',
  quota: 'This device is full.',
  'newer-schema': 'This draft was made by a newer version.',
  'no-key': 'Drafts cannot be kept just now.',
  'lost-key': 'A draft is on this device but its key has changed',
  tampered: 'A draft on this device has been damaged',
  locked: 'Drafts are locked.',
  'open-elsewhere': 'This form is open in another tab.',
  'changed-elsewhere': 'This draft was changed in another tab',
  'wrong-secret': 'That is not right.',
  wait: 'There were too many wrong tries.',
  'weak-secret': 'That is too short or too easy to guess.',
  'retired-key': 'The key to your drafts was replaced.',
  'handed-over': 'This draft was handed to another worker',
  'not-permitted': 'You are not allowed to do this with this draft.',
  'rescue-damaged': 'This rescue file is not whole',
  'rescue-newer': 'This rescue file was made by a newer version.',
  exists: 'There is another draft of this form already.',
  'not-fetched': 'A part of this system could not be fetched.',
  wiped: 'The browser threw away what was kept on this device.',
  unknown: 'The draft could not be saved.',
};

const savedAt = new Date('2026-11-22T14:02:00Z');
const line = (state: DraftState | null) => mount(CpkDraftState, { state, context: testHost() });
const words = async (state: DraftState | null) => textOf(find(await line(state), '.state'));
const failed = (kind: string, last: Date | null = null) =>
  ({ status: 'failed', failure: { kind, name: 'Error' }, savedAt: last }) as DraftState;

describe('cpk-draft-state', () => {
  afterEach(cleanUp);

  it('has a line for each state', async () => {
    expect(await words(null)).to.equal('Drafts are not kept on this device');
    expect(await words({ status: 'empty' })).to.equal('Nothing to save yet');
    expect(await words({ status: 'saving', savedAt: null })).to.equal('Saving on this device…');
    expect(await words({ status: 'saved', savedAt })).to.equal('Saved on this device 14:02');
    expect(await words({ status: 'discarded' })).to.equal('Draft discarded');
  });

  it('does not flicker while a later save is under way', async () => {
    expect(await words({ status: 'saving', savedAt })).to.equal('Saved on this device 14:02');
  });

  for (const [kind, beginning] of Object.entries(KINDS)) {
    it(`says what ${kind} means, and what is still safe`, async () => {
      const sentence = await words(failed(kind));
      expect(sentence.startsWith(beginning), sentence).to.equal(true);
      // What it means, and what to do about it.
      expect(sentence.split(/\.(?: |$)/).filter(Boolean).length).to.be.at.least(2);
      expect(await words(failed(kind, savedAt))).to.equal(`${sentence} Last saved 14:02.`);
    });
  }

  it('has a different sentence for each', async () => {
    const sentences = await Promise.all(Object.keys(KINDS).map((kind) => words(failed(kind))));
    expect(new Set(sentences).size).to.equal(sentences.length);
  });

  it('says something of a failure that a newer drafts package knows', async () => {
    expect(await words(failed('moonlight'))).to.contain('The draft could not be saved.');
  });

  it('writes times in the worker’s zone', async () => {
    const element = await line({ status: 'saved', savedAt: new Date('2026-07-01T23:30:00Z') });
    expect(textOf(find(element, '.state'))).to.equal('Saved on this device 00:30');
  });

  it('follows a real draft', async () => {
    const databaseName = `elements-test-${crypto.randomUUID()}`;
    const key = crypto.getRandomValues(new Uint8Array(32));
    const store = await openDrafts({ keys: hostKeyProvider(async () => key), databaseName, clock: () => savedAt });
    afterwards(() => indexedDB.deleteDatabase(databaseName));
    afterwards(() => store.close());
    const draft = await store.open({ person: '9990000018', form: 'visit', version: '1.0.0', author: 'emily' });
    const element = await line(draft.state);
    draft.subscribe((state) => (element.state = state));
    const shown = (wanted: string) => until(() => textOf(find(element, '.state')) === wanted, wanted);
    await shown('Nothing to save yet');
    await draft.save({ answers: { note: 'Slept well.' }, provenance: {} });
    await shown('Saved on this device 14:02');
    await draft.discard();
    await shown('Draft discarded');
  });
});
