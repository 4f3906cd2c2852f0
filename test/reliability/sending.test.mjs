// SPDX-License-Identifier: Apache-2.0
// The way to the server: answers that are lost, late, halved or refusals, no network, and two that send at once.
import assert from 'node:assert/strict';
import { faultTest } from './lab/fault-test.mjs';

const EVERYWHERE = (how) => ({ chromium: how, firefox: how, webkit: how });
const ID = '0f9a3c52-6a0b-4e0e-9d0e-0d8f6c2b7a11';
const WAITING = '1 waiting to be sent';

/** A page with one submission put in, and a server that fails in this way. */
async function onePutIn(site, fault) {
  const page = await site.visit();
  await page.do('openTheOutbox');
  assert.equal(await page.do('putIn', ID), null);
  site.host.fault = () => fault;
  return page;
}

for (const [fault, what, reason] of [
  ['reset after', 'The answer is lost after the server stored what was sent', 'no-network'],
  ['reset before', 'The connection breaks before the server stored anything', 'no-network'],
  ['half an answer', 'The server’s answer is cut off half way', 'no-network'],
  ['never answers', 'The server does not answer in time', 'too-slow'],
  ['429', 'The server is busy (429, with a time to wait)', 'busy'],
  ['500', 'The server fails (500)', 'server-fault'],
  ['409', 'The server says that something else is changing it just now (409)', 'contended'],
  ['412', 'The server says that what was sent rests on something older (412), and has nothing newer', 'contended'],
]) {
  faultTest(
    `what was finished waits and arrives once: ${fault}`,
    {
      fault: what,
      of: [],
      in: EVERYWHERE('By the FHIR server that the page sends to'),
      sees: [WAITING],
      kept: 'The submission, encrypted on the device, until the server has it. It is there once, however often it was sent',
    },
    async (site) => {
      const page = await onePutIn(site, fault);
      const { waiting, needsWorker, entries } = await page.do('send');
      assert.equal(needsWorker, 0);
      site.reads(`${waiting} waiting to be sent`, WAITING);
      assert.ok([reason, 'half-answer'].includes(entries[0].reason), entries[0].reason);
      site.host.fault = () => 'none';
      assert.deepEqual(await page.do('sendAll'), { needsWorker: 0, locked: 0, damaged: 0 });
      assert.deepEqual(await site.host.submissions(), [ID]);
      assert.ok(site.host.faults.length > 1);
    },
  );
}

faultTest(
  'what the server refuses is kept, shown to the worker, and goes out corrected under the same id',
  {
    fault: 'The server will not take what was sent (422)',
    of: [],
    in: EVERYWHERE('By the FHIR server that the page sends to'),
    sees: ['1 to look at'],
    kept: 'The submission, whole, to be corrected. What comes after it for the same person waits',
  },
  async (site) => {
    const page = await onePutIn(site, '422');
    const { needsWorker, entries } = await page.do('send');
    assert.equal(entries[0].state, 'rejected');
    site.reads(`${needsWorker} to look at`, '1 to look at');
    site.host.fault = () => 'none';
    assert.equal(await page.do('correct', ID, 'Betty slept well until four.'), null);
    assert.deepEqual(await page.do('sendAll'), { needsWorker: 0, locked: 0, damaged: 0 });
    assert.deepEqual(await site.host.submissions(), [ID]);
  },
);

faultTest(
  'a server that is slow is waited for, and has what was sent once',
  {
    fault: 'The server is slow',
    of: [],
    in: EVERYWHERE('By the FHIR server that the page sends to'),
    sees: ['0 waiting to be sent'],
    kept: 'The submission, until the answer is there',
  },
  async (site) => {
    const page = await site.visit();
    await page.do('openTheOutbox', { timeout: 10_000 });
    await page.do('putIn', ID);
    site.host.fault = () => 'slow';
    const { waiting } = await page.do('send');
    site.reads(`${waiting} waiting to be sent`, '0 waiting to be sent');
    assert.deepEqual(await site.host.submissions(), [ID]);
  },
);

faultTest(
  'without a network what was finished waits, and leaves by itself when the network is back',
  {
    fault: 'There is no network',
    of: [],
    in: { ...EVERYWHERE('Nobody is at the address of the server any more; then it is there again') },
    sees: [WAITING],
    kept: 'The submission, encrypted on the device. Drafts are saved as ever',
  },
  async (site) => {
    const page = await site.visit();
    await page.do('signIn');
    await page.do('openForm');
    await site.host.close();
    await page.do('openTheOutbox', { automatic: true });
    assert.equal(await page.do('putIn', ID), null);
    site.saved(await page.do('type', 'Typed offline.'));
    const { waiting } = await page.do('send');
    site.reads(`${waiting} waiting to be sent`, WAITING);
    await site.host.listen();
    await page.do('untilSent');
    assert.deepEqual(await site.host.submissions(), [ID]);
  },
);

faultTest(
  'a page and a service worker that send at the same time send nothing twice',
  {
    fault: 'The service worker of the host sends while a page sends',
    of: [],
    in: EVERYWHERE('Twelve submissions; the page sends by itself, and its service worker is asked to send them too'),
    sees: ['0 waiting to be sent'],
    kept: 'Everything arrives once, and was on its way once',
  },
  async (site) => {
    const page = await site.visit();
    site.host.fault = () => 'slow';
    await page.do('openTheOutbox', { automatic: true, timeout: 10_000 });
    const ids = Array.from({ length: 12 }, (_, at) => `visit-${at}`);
    for (const [at, id] of ids.entries()) await page.do('putIn', id, `Visit ${at}.`, `999000001${at % 3}`);
    const report = await page.do('sendByServiceWorker');
    assert.deepEqual([report.failure, report.busy], [null, false]);
    await page.do('sendAll');
    const { waiting } = await page.do('send');
    site.reads(`${waiting} waiting to be sent`, '0 waiting to be sent');
    assert.deepEqual((await site.host.submissions()).sort(), [...ids].sort());
    assert.equal(site.host.faults.length, ids.length, 'something was on its way twice');
  },
);

faultTest(
  'what waits to be sent and was changed on the device is not sent, is said to be damaged, and holds nothing up',
  {
    fault: 'What waits to be sent is changed on the device',
    of: [],
    in: EVERYWHERE('A bit of its payload in the database is flipped'),
    sees: ['This was changed or damaged on this device and cannot be sent. Fill the form in again.'],
    kept: 'What was put in after it, which is sent. The damaged one is listed until the worker removes it',
  },
  async (site) => {
    const page = await site.visit();
    await page.do('openTheOutbox');
    await page.do('putIn', 'damaged-1');
    await page.do('spoil', 'payloads', 'flip a bit of each envelope');
    await page.do('putIn', 'whole-1', 'Mrs Smith slept well.', '9990000026');
    const { sentence } = await page.do('send');
    site.reads(sentence, 'This was changed or damaged on this device and cannot be sent. Fill the form in again.');
    assert.deepEqual(await site.host.submissions(), ['whole-1']);
  },
);

faultTest(
  'what was put in to be sent survives the killing of the browser, and arrives once',
  {
    fault: 'Every process of the browser is killed while it sends',
    of: [],
    in: {
      chromium: 'SIGKILL to every process while the server has the submission and has not answered',
      firefox: 'SIGKILL to every process while the server has the submission and has not answered',
    },
    sees: [WAITING],
    kept: 'The submission. It is sent again under the same id, and the server has it once',
  },
  async (site) => {
    const page = await site.visit();
    site.host.fault = () => 'reset after';
    await page.do('openTheOutbox', { automatic: true });
    await page.do('putIn', ID);
    while (site.host.faults.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await site.browser.kill();
    site.host.fault = () => 'reset before';
    const next = await site.visit();
    await next.do('openTheOutbox');
    const { waiting } = await next.do('send');
    site.reads(`${waiting} waiting to be sent`, WAITING);
    site.host.fault = () => 'none';
    await next.do('sendAll');
    assert.deepEqual(await site.host.submissions(), [ID]);
  },
);
