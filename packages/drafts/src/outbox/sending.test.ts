// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp } from '../../test/harness.js';
import { BODAT_ID, SMITH_ID, entryOf, only, statesOf, testOutbox } from '../../test/outbox.js';
import { rows } from '../../test/raw-database.js';
import type { SendResult } from './index.js';

const later = (reason: string, after?: number): SendResult => ({
  kind: 'later',
  reason,
  ...(after !== undefined && { after }),
});

describe('sending', () => {
  afterEach(cleanUp);

  it('keeps a receipt of what was sent, and nothing of what it was', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    const [before] = await rows(databaseName, 'outbox');
    await outbox.drain();
    expect(await only(outbox)).to.deep.include({ state: 'sent', attempts: 1, receipt: { location: 'Record/a' } });
    expect(await rows(databaseName, 'payloads')).to.deep.equal([]);
    const [after] = await rows(databaseName, 'outbox');
    expect(after!['wrappedKey']).not.to.deep.equal(before!['wrappedKey']);
  });

  it('erases the receipt when its time is over', async () => {
    const { outbox, hands, databaseName } = await testOutbox({ keepReceipts: 60_000 });
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    hands.turn(59_999);
    await outbox.drain();
    expect(await statesOf(outbox)).to.deep.equal({ a: 'sent' });
    hands.turn(1);
    await outbox.drain();
    expect(await rows(databaseName, 'outbox')).to.deep.equal([]);
    expect(outbox.state.counts.sent).to.equal(0);
  });

  it('says on the disk that it is sending before the first byte leaves', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    let whileSending: unknown[] = [];
    server.answer = async () => {
      whileSending = (await rows(databaseName, 'outbox')).map((row) => row['state']);
      return undefined;
    };
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    expect(whileSending).to.deep.equal(['sending']);
  });

  it('sends the entries of one person in order, each after the one before was taken', async () => {
    const { outbox, server } = await testOutbox();
    const underWay: string[] = [];
    server.answer = async ({ id }) => {
      underWay.push(id);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(underWay).to.deep.equal([id]);
      underWay.pop();
      return undefined;
    };
    for (const id of ['a', 'b', 'c']) await outbox.enqueue(entryOf(id));
    await outbox.drain();
    expect(server.ids).to.deep.equal(['a', 'b', 'c']);
  });

  for (const kind of ['later', 'rejected', 'conflict'] as const) {
    it(`holds the second of a person up while the first is ${kind}, and lets other people go on`, async () => {
      const { outbox, server, hands } = await testOutbox();
      server.answer = ({ id }) => (id === 'first' ? { kind, reason: 'busy' } : undefined);
      await outbox.enqueue(entryOf('first'));
      await outbox.enqueue(entryOf('second'));
      hands.turn(1);
      await outbox.enqueue(entryOf('other', { person: SMITH_ID }));
      await outbox.drain();
      expect(server.ids.sort()).to.deep.equal(['first', 'other']);
      const list = await outbox.list();
      expect(list.map((entry) => entry.readable && [entry.id, entry.heldUpBy])).to.deep.equal([
        ['first', null],
        ['second', 'first'],
        ['other', null],
      ]);
    });
  }

  it('lets other people go on while the answer for one does not come', async () => {
    const { outbox, server } = await testOutbox();
    let answer: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => (answer = () => resolve(undefined)));
    server.answer = ({ id }) => (id === 'slow' ? held : undefined);
    await outbox.enqueue(entryOf('slow'));
    await outbox.enqueue(entryOf('second'));
    for (const id of ['x', 'y', 'z']) await outbox.enqueue(entryOf(id, { person: `person ${id}` }));
    const drained = outbox.drain();
    while (server.stored.size < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    expect([...server.stored.keys()].sort()).to.deep.equal(['x', 'y', 'z']);
    answer();
    await drained;
    expect(server.ids.slice(-1)).to.deep.equal(['second']);
  });

  it('waits for what an entry depends on, whomever that is about', async () => {
    const { outbox, server, hands } = await testOutbox();
    server.answer = ({ id, attempt }) => (id === 'plan' && attempt === 1 ? later('busy') : undefined);
    await outbox.enqueue(entryOf('plan', { person: SMITH_ID }));
    hands.turn(1);
    await outbox.enqueue(entryOf('visit', { person: BODAT_ID, dependsOn: ['plan', 'unheard-of'] }));
    await outbox.drain();
    expect(server.ids).to.deep.equal(['plan']);
    expect((await outbox.list()).map((entry) => entry.readable && entry.heldUpBy)).to.deep.equal([null, 'plan']);
    hands.turn(10_000);
    await outbox.drain();
    expect(server.ids).to.deep.equal(['plan', 'plan', 'visit']);
  });

  it('backs off: doubled each time up to five minutes, and from then on every five minutes', async () => {
    const { outbox, server, hands } = await testOutbox();
    server.answer = () => later('The server is busy');
    await outbox.enqueue(entryOf('a'));
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt++) {
      await outbox.drain();
      expect(server.calls).to.have.length(attempt);
      const { nextTryAt, reason } = await only(outbox);
      expect(reason).to.equal('The server is busy');
      waits.push((nextTryAt!.getTime() - hands.now) / 1000);
      hands.turn(nextTryAt!.getTime() - hands.now - 1);
      await outbox.drain();
      expect(server.calls).to.have.length(attempt);
      hands.turn(1);
    }
    expect(waits).to.deep.equal([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    expect(server.calls.map(({ attempt }) => attempt)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('waits for as long as the server asks, and is not hurried then', async () => {
    const { outbox, server, hands } = await testOutbox({ random: () => 0 });
    server.answer = ({ attempt }) => (attempt === 1 ? later('busy', 120_000) : undefined);
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    hands.turn(119_999);
    await outbox.drain({ now: true });
    expect(server.calls).to.have.length(1);
    hands.turn(1);
    await outbox.drain();
    expect(await statesOf(outbox)).to.deep.equal({ a: 'sent' });
  });

  it('tries what waits after a failure once more when hurried, and only once', async () => {
    const { outbox, server } = await testOutbox();
    server.answer = () => later('offline');
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    await outbox.drain();
    expect(server.calls).to.have.length(1);
    await outbox.drain({ now: true });
    expect(server.calls).to.have.length(2);
  });

  it('takes a throw, and an answer that it does not know, for later', async () => {
    const { outbox, server, hands } = await testOutbox();
    const answers: (() => SendResult)[] = [
      () => {
        throw new TypeError('Failed to fetch');
      },
      () => undefined as never,
      () => null as never,
      () => ({ kind: 'perhaps' }) as never,
    ];
    await outbox.enqueue(entryOf('a'));
    for (const answer of answers) {
      server.answer = async () => {
        const given = answer();
        return given === undefined || given === null ? ({ kind: 'nothing' } as never) : given;
      };
      await outbox.drain();
      expect(await statesOf(outbox)).to.deep.equal({ a: 'queued' });
      hands.turn(60_000);
    }
    expect(server.calls).to.have.length(answers.length);
  });

  it('gives a try up after its patience, tells it so, and tries again under the same id', async () => {
    const { outbox, server, hands } = await testOutbox({ patience: 20 });
    const told: boolean[] = [];
    server.answer = (_, signal) =>
      server.calls.length > 1
        ? undefined
        : new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              told.push(true);
              reject(new DOMException('given up', 'AbortError'));
            });
          });
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    expect(told).to.deep.equal([true]);
    expect(await statesOf(outbox)).to.deep.equal({ a: 'queued' });
    hands.turn(2000);
    await outbox.drain();
    expect(server.ids).to.deep.equal(['a', 'a']);
  });

  it('does not let a clock that was put back make an entry wait for years', async () => {
    const { outbox, server, hands } = await testOutbox();
    hands.turn(10 * 365 * 86_400_000);
    server.answer = ({ attempt }) => (attempt === 1 ? later('busy') : undefined);
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    hands.turn(-10 * 365 * 86_400_000);
    await outbox.drain();
    expect(await statesOf(outbox)).to.deep.equal({ a: 'sent' });
  });

  it('sends what is put in while it sends', async () => {
    const { outbox, server } = await testOutbox();
    server.answer = async ({ id }) => {
      if (id === 'a') await outbox.enqueue(entryOf('b', { person: SMITH_ID }));
      return undefined;
    };
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    expect(server.ids).to.deep.equal(['a', 'b']);
  });

  it('keeps the answer when its reason is no text', async () => {
    const { outbox, server } = await testOutbox();
    const round: Record<string, unknown> = {};
    round['self'] = round;
    server.answer = () => ({ kind: 'rejected', reason: round as never });
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    expect(await only(outbox)).to.deep.include({ state: 'rejected', reason: 'No reason was given.' });
  });

  it('keeps the answer when the receipt is nothing that JSON can say', async () => {
    const { outbox, server } = await testOutbox();
    const round: Record<string, unknown> = {};
    round['self'] = round;
    server.answer = ({ id }) => (id === 'a' ? { kind: 'sent', receipt: round } : { kind: 'conflict', current: round });
    await outbox.enqueue(entryOf('a'));
    await outbox.enqueue(entryOf('b'));
    await outbox.drain();
    expect(await statesOf(outbox)).to.deep.equal({ a: 'sent', b: 'conflict' });
  });
});
