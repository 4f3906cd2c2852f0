// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, describe, test } from 'node:test';
import { type ExchangeOptions, type FetchInit, exchange } from './exchange.js';

async function listening(context: TestContext, answer: Parameters<typeof createServer>[1]): Promise<[string, Server]> {
  const server = createServer(answer as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return [`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server];
}

const get = (url: string, options: Partial<ExchangeOptions> = {}, stop?: AbortSignal) =>
  exchange({ method: 'GET', url, headers: {} }, { fetch, ...options }, stop);

describe('exchange', () => {
  test('a redirect to another address is not followed: nothing reaches it', async (context) => {
    let reached = 0;
    const [elsewhere] = await listening(context, (_, response) => {
      reached += 1;
      response.end('{}');
    });
    const [url] = await listening(context, (_, response) => response.writeHead(307, { location: elsewhere }).end());
    const post = { method: 'POST' as const, url, headers: {}, body: 'about Betty' };
    assert.deepEqual(await exchange(post, { fetch }, undefined), { kind: 'later', reason: 'no-network' });
    assert.equal(reached, 0);
  });

  test('an answer that a fetch of the host took from elsewhere is not believed', async () => {
    const answer = {
      status: 201,
      redirected: false,
      url: 'https://elsewhere.example/',
      headers: new Headers(),
      body: null,
    };
    for (const change of [{}, { url: '', redirected: true }, { url: '', status: 301 }, { url: '', status: 0 }]) {
      const result = await get('https://records.example/', { fetch: async () => ({ ...answer, ...change }) });
      assert.deepEqual(result, { kind: 'later', reason: 'redirected' });
    }
  });

  test('an answer larger than is read ends there, whatever its header says', async (context) => {
    let written = 0;
    const [url] = await listening(context, (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) written += 10_000;
      };
      response.on('drain', more);
      more();
    });
    assert.deepEqual(await get(url, { maxBytes: 50_000 }), { kind: 'later', reason: 'answer-too-large' });
    const then = written;
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(written - then < 5_000_000, String(written - then));
  });

  test('a refusal whose words are too many is a refusal all the same', async (context) => {
    const [url] = await listening(context, (_, response) => response.writeHead(422).end('x'.repeat(1000)));
    const result = await get(url, { maxBytes: 100 });
    assert.ok(result.kind === 'answer');
    assert.deepEqual([result.status, result.text], [422, '']);
  });

  test('it stops when whoever sends says so: before, and while it waits', async (context) => {
    let asked = 0;
    const [url] = await listening(context, () => {
      asked += 1;
    });
    const stopped = { kind: 'later', reason: 'stopped' };
    assert.deepEqual(await get(url, {}, AbortSignal.abort()), stopped);
    assert.equal(asked, 0);
    const control = new AbortController();
    const waiting = get(url, {}, control.signal);
    setTimeout(() => control.abort(), 50);
    assert.deepEqual(await waiting, stopped);
  });

  test('a fetch that knows nothing of signals is not waited for longer than may be', async () => {
    const deaf = () => new Promise<never>(() => undefined);
    assert.deepEqual(await get('https://records.example/', { fetch: deaf, timeout: 20 }), {
      kind: 'later',
      reason: 'too-slow',
    });
    const control = new AbortController();
    setTimeout(() => control.abort(), 20);
    assert.deepEqual(await get('https://records.example/', { fetch: deaf }, control.signal), {
      kind: 'later',
      reason: 'stopped',
    });
  });

  test('an answer that comes drop by drop ends when its time is over', async (context) => {
    const [url] = await listening(context, (_, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    assert.deepEqual(await get(url, { timeout: 150 }), { kind: 'later', reason: 'too-slow' });
  });

  test('no credentials, no cache, no referrer, no redirect, and the headers of the host for each request anew', async () => {
    const seen: FetchInit[] = [];
    let token = 0;
    const options: ExchangeOptions = {
      headers: async () => ({ Authorization: `Bearer ${++token}` }),
      fetch: async (_, init) => {
        seen.push(init);
        return { status: 204, redirected: false, url: '', headers: new Headers(), body: null };
      },
    };
    await get('https://records.example/', options);
    await get('https://records.example/', options);
    const { credentials, cache, referrerPolicy, redirect } = seen[0]!;
    assert.deepEqual([credentials, cache, referrerPolicy, redirect], ['omit', 'no-store', 'no-referrer', 'error']);
    assert.deepEqual(
      seen.map(({ headers }) => headers['Authorization']),
      ['Bearer 1', 'Bearer 2'],
    );
  });

  test('fetch is called as the platform wants it: not as a method of our options', async () => {
    let calledOn = 'not called';
    const strict = function (this: unknown) {
      calledOn = String(this);
      return Promise.resolve({ status: 204, redirected: false, url: '', headers: new Headers(), body: null });
    };
    await get('https://records.example/', { fetch: strict });
    assert.equal(calledOn, 'undefined');
  });

  test('headers that cannot be got: not allowed, and nothing is asked', async () => {
    let asked = 0;
    const options: ExchangeOptions = {
      headers: () => Promise.reject(new Error('signed out')),
      fetch: async () => {
        asked += 1;
        throw new Error('not here');
      },
    };
    assert.deepEqual(await get('https://records.example/', options), { kind: 'later', reason: 'not-allowed' });
    assert.equal(asked, 0);
  });

  test('Retry-After: seconds, a moment by the clock of the server, and never longer than a day', async () => {
    const after = async (headers: Record<string, string>) => {
      const answer = { status: 503, redirected: false, url: '', headers: new Headers(headers), body: null };
      const result = await get('https://records.example/', { fetch: async () => answer });
      return result.kind === 'answer' ? result.after : result;
    };
    const date = 'Sun, 22 Nov 2026 14:00:00 GMT';
    assert.equal(await after({ 'retry-after': '12' }), 12_000);
    assert.equal(await after({ 'retry-after': 'Sun, 22 Nov 2026 14:01:00 GMT', date }), 60_000);
    assert.equal(await after({ 'retry-after': 'Sun, 22 Nov 2026 13:01:00 GMT', date }), 0);
    assert.equal(await after({ 'retry-after': 'Sun, 22 Nov 2026 14:01:00 GMT' }), undefined);
    assert.equal(await after({ 'retry-after': '999999999' }), 86_400_000);
    for (const value of ['-5', 'soon', '1e9', ' '])
      assert.equal(await after({ 'retry-after': value }), undefined, value);
    assert.equal(await after({}), undefined);
  });

  test('bytes that are no text are half an answer', async (context) => {
    const [url] = await listening(context, (_, response) => response.end(Buffer.from([0x7b, 0xff, 0x7d])));
    assert.deepEqual(await get(url), { kind: 'later', reason: 'half-answer' });
  });
});
