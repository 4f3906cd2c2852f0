// SPDX-License-Identifier: Apache-2.0
// A pack that was made and signed in Node is checked in a page under the policy for hosts, and the other way round: the
// archive, its compression and the signatures are the platform's, and there are two platforms.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { makeKey, makePack, openPack, packBytes, parseTrust, signPack, verifyPack } from '@careplan-kit/catalogue';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { findChromium } from '../../scripts/browsers.mjs';
import { inRoot } from '../../scripts/root.mjs';

const TODAY = '2026-11-22';
const sources = {
  about: {
    name: 'org.caspa.falls',
    version: '1.0.0',
    title: 'Falls',
    description: 'What every member asks about falls.',
    licence: 'CC-BY-4.0',
    canonical: 'https://caspa.example/forms',
    authors: [{ name: 'Emily' }],
    approvals: [{ name: 'Sue', at: '2026-11-01' }],
    published: '2026-11-02',
  },
  definitions: [
    {
      format: 'careplan-kit/form-1',
      id: 'falls',
      url: 'https://caspa.example/forms/falls',
      version: '1.0.0',
      status: 'active',
      title: 'Falls',
      language: 'en-GB',
      licence: { kind: 'own-words', text: 'CASPA.' },
      items: [{ type: 'text', id: 'what', label: 'Beth ddigwyddodd? Ŵyr rhywun?', locked: 'always' }],
    },
  ],
  changelog: '## 1.0.0\n',
  licence: 'CC BY 4.0\n',
};

/** Everything the page does, by name; bytes go to and fro as lists of numbers. */
const PAGE = `
import { makeKey, makePack, openPack, packBytes, parseTrust, signPack, verifyPack } from '@careplan-kit/catalogue';
globalThis.check = async (bytes, key, today) => {
  const pack = await openPack(new Uint8Array(bytes));
  const { ok, refusals } = await verifyPack(pack, { trust: await parseTrust(key), today });
  return { ok, codes: refusals.map(({ code }) => code), digest: pack.digest };
};
globalThis.make = async (sources, algorithm, signedAt) => {
  const { privateKey, publicKey } = await makeKey(algorithm);
  const pack = await signPack(await makePack(sources), privateKey, { party: 'CASPA', signedAt });
  return { bytes: [...(await packBytes(pack))], key: publicKey, digest: pack.digest };
};
globalThis.codeOf = async (bytes) => {
  try {
    await openPack(new Uint8Array(bytes));
    return 'opened';
  } catch (error) {
    return error.issues[0].code;
  }
};
`;

let browser;
let page;
let server;
before(async () => {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: inRoot('packages/cli'), loader: 'js' },
    bundle: true,
    format: 'iife',
    write: false,
  });
  const script = outputFiles[0].text;
  server = createServer(({ url }, response) => {
    response.setHeader('content-security-policy', STRICT_POLICY);
    response.setHeader('content-type', url === '/page.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/page.js' ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { executablePath, args } = await findChromium();
  browser = await chromium.launch({ executablePath, args });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
});
after(async () => {
  await browser?.close();
  server?.close();
});

for (const algorithm of ['ES256', 'Ed25519']) {
  test(`${algorithm}: what Node signed holds in a page, and a changed file does not`, async () => {
    const { privateKey, publicKey } = await makeKey(algorithm);
    const pack = await signPack(await makePack(sources), privateKey, { party: 'CASPA', signedAt: '2026-11-03' });
    const check = (bytes) => page.evaluate(([...call]) => globalThis.check(...call), [[...bytes], publicKey, TODAY]);
    assert.deepEqual(await check(await packBytes(pack)), { ok: true, codes: [], digest: pack.digest });
    const files = new Map(pack.files).set('package/LICENSE', new TextEncoder().encode('Other words\n'));
    assert.deepEqual((await check(await packBytes({ ...pack, files }))).codes, ['changed-file']);
  });

  test(`${algorithm}: what a page made and signed holds in Node, with the same digest`, async () => {
    const { bytes, key, digest } = await page.evaluate(
      ([...call]) => globalThis.make(...call),
      [sources, algorithm, '2026-11-03'],
    );
    const opened = await openPack(Uint8Array.from(bytes));
    assert.deepEqual([opened.digest, digest], [(await makePack(sources)).digest, opened.digest]);
    const { ok } = await verifyPack(opened, { trust: await parseTrust(key), today: TODAY });
    assert.equal(ok, true);
  });
}

test('a damaged file, and one that unpacks to more than the limit, are refused in a page too', async () => {
  const { gzipSync } = await import('node:zlib');
  const codeOf = (bytes) => page.evaluate((list) => globalThis.codeOf(list), [...bytes]);
  const good = await packBytes(await makePack(sources));
  assert.equal(await codeOf(good), 'opened');
  assert.equal(await codeOf(good.subarray(0, -20)), 'not-gzip');
  assert.equal(await codeOf([1, 2, 3]), 'not-gzip');
  assert.equal(await codeOf(gzipSync(new Uint8Array(70_000_000))), 'too-large');
});
