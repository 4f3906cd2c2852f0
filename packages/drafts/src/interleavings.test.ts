// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PlainForm, cleanUp, found, newDatabaseName, openStore } from '../test/harness.js';
import type { Draft, DraftIdentity, DraftStore } from './index.js';
import { IN_FULL } from '../test/full-run.js';

const RUNS = IN_FULL ? 200 : 60;

/** One worker's page: what they typed, and what they were told is safe. */
class Visit {
  readonly #store: DraftStore;
  readonly #identity: DraftIdentity;
  readonly #form = new PlainForm();
  readonly #waiting: Promise<unknown>[] = [];
  #draft: Draft | null = null;
  #step = 0;
  /** What must be found in the end. */
  expected: string | null = null;

  constructor(store: DraftStore, identity: DraftIdentity) {
    this.#store = store;
    this.#identity = identity;
  }

  async open(): Promise<void> {
    this.#draft = await this.#store.open(this.#identity);
    this.#draft.attach(this.#form);
    expect(this.#draft.snapshot?.answers['note'] ?? null).to.equal(this.expected);
  }

  type(): void {
    const text = `${this.#identity.person} ${++this.#step}`;
    this.#form.type('note', text);
    if (this.#draft) this.expected = text;
  }

  flush(): void {
    const draft = this.#draft;
    if (!draft) return;
    const typed = this.expected;
    const flushed = draft.flush().then(() => {
      // Acknowledged: from here on only newer typing or a discard may be found.
      if (this.#draft === draft && this.expected === typed) expect(draft.state.status).to.be.oneOf(['saved', 'empty']);
    });
    this.#waiting.push(flushed);
  }

  discard(): void {
    if (!this.#draft) return;
    this.#waiting.push(this.#draft.discard());
    this.#draft = null;
    this.expected = null;
  }

  settle(): Promise<unknown> {
    return Promise.all(this.#waiting.splice(0));
  }
}

const STEPS = ['type', 'type', 'flush', 'discard', 'open', 'pause', 'settle'] as const;

describe('any order of typing, saving, discarding and opening', () => {
  afterEach(cleanUp);

  it('ends with exactly what was acknowledged, for both people', async function () {
    this.timeout(120_000);
    const databaseName = newDatabaseName();
    let run = 0;
    const step = fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(...STEPS));
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      run++;
      const store = await openStore({ databaseName });
      const identities = ['9990000018', '9990000026'].map((person) => ({
        ...{ person, form: 'about-me', version: '1.0.0', author: `emily ${run}` },
      }));
      const visits = identities.map((identity) => new Visit(store, identity));
      await Promise.all(visits.map((visit) => visit.open()));
      for (const [who, what] of steps) {
        const visit = visits[who]!;
        if (what === 'pause') await new Promise((resolve) => setTimeout(resolve));
        else await visit[what]();
      }
      await Promise.all(visits.map((visit) => visit.settle()));
      await store.close();
      for (const [who, identity] of identities.entries()) {
        const { snapshot } = await found(databaseName, identity);
        expect(snapshot?.answers['note'] ?? null).to.equal(visits[who]!.expected);
      }
    });
    await fc.assert(property, { numRuns: RUNS });
    expect(run).to.be.at.least(RUNS);
  });
});
