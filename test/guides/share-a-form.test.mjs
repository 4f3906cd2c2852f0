// SPDX-License-Identifier: Apache-2.0
// "Share a form with other suppliers", followed as it stands in an empty folder: what it says to install, as packed; every
// file written, every command typed, and what it prints compared; and its page of the other supplier used in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { copyLegalTexts } from '../../scripts/build.mjs';
import { findChromium } from '../../scripts/browsers.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { installInto, packAll } from '../packaging/tarballs.mjs';

const guide = readFileSync(inRoot('docs/guides/share-a-form.md'), 'utf8');
const BLOCK = /^```(\w+)(?: ([\w./-]+))?\n([\s\S]*?)^```$/gm;
const asked = [...guide.matchAll(/^npm install (.*)$/gm)].map(([, names]) =>
  names.split(' ').filter((name) => name.startsWith('@careplan-kit/')),
);

/** The packages that the guide tells to install, with those of ours that come with them. */
function withTheirs(names, packages) {
  const wanted = new Set(names);
  for (const name of wanted) {
    const { dependencies = {} } = packages.find((one) => one.name === name)?.manifest ?? {};
    for (const needed of Object.keys(dependencies)) wanted.add(needed);
  }
  return packages.filter(({ name }) => wanted.has(name));
}

const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-shared-'));
const owner = join(folder, 'owner');
const supplier = join(owner, 'supplier');
let server;
let browser;
before(async () => {
  copyLegalTexts();
  const packed = await packAll(mkdtempSync(join(folder, 'packed-')));
  await installInto(owner, withTheirs(asked[0], packed));
  await installInto(supplier, withTheirs(asked[1], packed));
  const { executablePath, args } = await findChromium();
  browser = await chromium.launch({ executablePath, args });
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What is typed, and what is printed: of keys and days, that there is one. */
function type(text) {
  const path = [join(owner, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', text], {
    ...{ cwd: owner, encoding: 'utf8', timeout: 60_000 },
    env: { ...process.env, PATH: path },
  });
  const printed = stdout.replace(/(?<![\w-])[\w-]{43}(?![\w-])/g, 'KEY').replace(/\d{4}-\d{2}-\d{2}/g, 'DAY');
  return { status, printed, stderr };
}

/** Follows some sections of the guide; gives the number of answers that were compared. */
function follow(text) {
  let last;
  let compared = 0;
  for (const [, language, name, content] of text.matchAll(BLOCK)) {
    if (language === 'text') continue;
    if (language === 'sh') {
      last = { typed: content, ...type(content) };
      assert.equal(last.status, name === 'fails' ? 1 : 0, `${content}${last.printed}${last.stderr}`);
    } else if (name) {
      mkdirSync(dirname(join(owner, name)), { recursive: true });
      writeFileSync(join(owner, name), content);
    } else {
      assert.equal(last?.printed, content, last?.typed);
      compared += 1;
    }
  }
  return compared;
}

const until = (number) => guide.slice(0, guide.indexOf(`\n## ${number}. `));
const from = (number) => guide.slice(guide.indexOf(`\n## ${number}. `));

test('a form is shared, run by another product, renewed and called back, as the guide says', async () => {
  let compared = follow(until(6));
  server = await createServer({
    ...{ root: supplier, configFile: false, logLevel: 'error' },
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
  await page.getByRole('heading', { name: 'Forms of CASPA' }).waitFor();
  await page.getByText('Not in use here').waitFor();
  await page.getByRole('button', { name: /^Look at it/ }).click();
  await page.getByRole('button', { name: 'Use Falls', exact: true }).click();
  await page.waitForFunction(() => JSON.parse(localStorage.getItem('installed') ?? '[]').length === 1);
  await page.getByText('In use', { exact: true }).first().waitFor();

  compared += follow(from(6));
  assert.ok(compared >= 10, `only ${compared} answers were compared`);
  // The folder is copied again, as the guide says after its sections 7 and 8.
  const [copy] = guide.match(/^cp -R catalogue caspa.*$/m);
  assert.equal(type(copy).status, 0);
  await page.reload();
  await page.getByText('It did not ask whether the person is afraid of falling.').first().waitFor();
  const stopped = await page.evaluate(() => JSON.parse(localStorage.getItem('stopped')));
  assert.deepEqual(
    stopped.map(({ urgency }) => urgency),
    ['stop'],
  );
  assert.deepEqual(faults, []);
});
