// SPDX-License-Identifier: Apache-2.0
// The page is killed at every moment at which it touches the browser, one after the other.
import { expect } from '@open-wc/testing';
import { type DyingPage, openDyingPage } from '../../test/dying-page.js';
import { cleanUp, eventually, keyOf, newDatabaseName } from '../../test/harness.js';
import { FakeServer, SMITH_ID, entryOf, testOutbox } from '../../test/outbox.js';
import { rows } from '../../test/raw-database.js';
import type { NewEntry, Outbox, Send } from './index.js';
import { IN_FULL } from '../../test/full-run.js';

interface Run {
  readonly page: DyingPage;
  readonly outbox: Outbox;
  readonly server: FakeServer;
  /** Puts in, and notes that it was acknowledged. */
  enqueue(entry: NewEntry): Promise<void>;
  /** Notes that the page was told that this payload is the one that counts. */
  acknowledge(id: string, payload: unknown): void;
}

/** Pages that live and die beside each other, each with a database of its own. */
const AT_ONCE = 6;

/** What a page does until it is killed. */
type Story = (run: Run) => Promise<void>;

const stories: Record<string, { readonly answer?: FakeServer['answer']; readonly story: Story }> = {
  'putting two entries in and sending them': {
    story: async ({ outbox, enqueue }) => {
      await enqueue(entryOf('a'));
      await enqueue(entryOf('b'));
      await outbox.drain();
    },
  },
  'sending what the server wants later': {
    answer: ({ attempt }) => (attempt === 1 ? { kind: 'later', reason: 'busy' } : undefined),
    story: async ({ outbox, enqueue }) => {
      await enqueue(entryOf('a', { person: SMITH_ID }));
      await outbox.drain();
      await outbox.drain({ now: true });
    },
  },
  'correcting what was rejected': {
    answer: ({ payload }) => (payload === 'wrong' ? { kind: 'rejected', reason: 'no' } : undefined),
    story: async ({ outbox, enqueue, acknowledge }) => {
      await enqueue(entryOf('a', { payload: 'wrong' }));
      await outbox.drain();
      await outbox.reopen('a');
      await outbox.resolve('a', 'right');
      acknowledge('a', 'right');
      await outbox.drain();
    },
  },
};

async function live(databaseName: string, server: FakeServer, story: Story, killAt?: number) {
  const page = await openDyingPage(killAt);
  const acknowledged = new Map<string, unknown>();
  const send: Send = async (entry, signal) => {
    await page.moment('request leaves');
    const result = await server.send(entry, signal);
    await page.moment('answer arrives');
    return result;
  };
  const outbox = await page.library.openOutbox({ keys: keyOf(1), databaseName, send, automatic: false });
  const acknowledge = (id: string, payload: unknown) => void acknowledged.set(id, payload);
  const enqueue = async (entry: NewEntry) => {
    await outbox.enqueue(entry);
    acknowledge(entry.id, entry.payload);
  };
  const told = story({ page, outbox, server, enqueue, acknowledge });
  await Promise.race([told, page.dead]);
  return { page, acknowledged, outbox };
}

/** What the next visit finds and does. */
async function recover(databaseName: string, server: FakeServer, acknowledged: ReadonlyMap<string, unknown>) {
  const { outbox, hands } = await testOutbox({ databaseName, send: server.send });
  hands.turn(100 * 365 * 86_400_000);
  // The browser frees the lock of a dead page in its own time; a page tries again by itself, here the test does.
  const settled = async () => (await outbox.drain({ now: true })).waiting === 0;
  await eventually(settled);
  for (const entry of await outbox.list()) {
    if (!entry.readable) throw new Error(`An entry cannot be read: ${entry.failure.kind}`);
    if (entry.state === 'rejected') {
      await outbox.resolve(entry.id, acknowledged.get(entry.id) === 'right' ? 'right' : 'right, typed again');
    }
  }
  await eventually(settled);
  const { waiting, needsWorker, damaged, locked, failure } = await outbox.drain();
  expect({ waiting, needsWorker, damaged, locked, failure }).to.deep.equal({
    waiting: 0,
    needsWorker: 0,
    damaged: 0,
    locked: 0,
    failure: null,
  });
  await outbox.close();
}

describe('a page that is killed', () => {
  afterEach(cleanUp);

  for (const [what, { answer, story }] of Object.entries(stories)) {
    it(`at any moment of ${what} loses nothing and doubles nothing`, async function () {
      this.timeout(120_000);
      const whole = new FakeServer();
      if (answer) whole.answer = answer;
      const { page, outbox: unharmed } = await live(newDatabaseName(), whole, story);
      await unharmed.close();
      const moments = [...page.moments];
      expect(moments.length).to.be.greaterThan(50);
      console.log(`${moments.length} crash points of ${what}: ${moments.join(', ')}.`);
      let killedBeforeAcknowledged = 0;
      let sentAgain = 0;
      const killAt = async (at: number) => {
        const databaseName = newDatabaseName();
        const server = new FakeServer();
        if (answer) server.answer = answer;
        const { acknowledged } = await live(databaseName, server, story, at);
        await recover(databaseName, server, acknowledged);
        for (const [id, payload] of acknowledged) {
          const arrived = server.stored.get(id);
          if (payload === 'wrong') expect(arrived).to.match(/^right/);
          else expect(arrived).to.deep.equal(payload);
        }
        expect(server.doubled).to.deep.equal([]);
        const firsts = [...new Set(server.ids)];
        expect(firsts).to.deep.equal([...firsts].sort());
        expect(await rows(databaseName, 'payloads')).to.deep.equal([]);
        if (acknowledged.size === 0) killedBeforeAcknowledged++;
        if (server.calls.length > whole.calls.length) sentAgain++;
      };
      // Neighbouring moments are alike.
      const step = IN_FULL ? 1 : 3;
      let next = 1;
      const killing = async () => {
        while (next <= moments.length) {
          const at = next;
          next += step;
          await killAt(at).catch((cause: unknown) => {
            throw new Error(`Killed at moment ${at}: ${moments[at - 1]}`, { cause });
          });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, killing));
      // Without these the test would have killed nothing that matters.
      expect(killedBeforeAcknowledged).to.be.greaterThan(0);
      expect(sentAgain).to.be.greaterThan(0);
    });
  }
});
