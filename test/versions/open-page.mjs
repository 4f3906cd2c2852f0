// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { settle, watch } from '../demo/watch.mjs';
import { bundlePage, makeCopies } from './copies.mjs';

const PAGE = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head>
<body><main id="story"></main><section id="aside"></section><script type="module" src="/page.js"></script></body></html>`;

const { scripts, file, versions } = await makeCopies();
export { versions };

const files = {
  '/': PAGE,
  '/page.js': await bundlePage(),
  // One file at two addresses is two copies to a browser.
  '/file-1.js': file,
  '/file-2.js': file,
  ...Object.fromEntries(Object.entries(scripts).map(([name, text]) => [`/${name}.js`, text])),
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (!(pathname in files)) return response.writeHead(404).end();
  const type = pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript';
  return response
    .writeHead(200, { 'content-type': type, 'content-security-policy': STRICT_POLICY })
    .end(files[pathname]);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await openBrowser();

after(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

/**
 * A test in a page of its own, with storage of its own. Whatever it proves, it proves too that the page had no error,
 * that the policy blocked nothing, and that nothing was asked of another origin.
 */
export function pageTest(name, body) {
  test(name, async () => {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
    try {
      context.setDefaultTimeout(30_000);
      const faults = [];
      await watch(context, address, faults);
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('html[data-outcome]').waitFor({ state: 'attached' });
      await body(page);
      await settle(context);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });
}

/** Loads copies of the library; of those with a prefix the elements are registered under it. */
export async function load(page, ...copies) {
  for (const [name, prefix] of copies)
    await page.evaluate(([one, as]) => globalThis.host.load(one, as), [name, prefix]);
}

export const show = (page, id, tag, properties) =>
  page.evaluate(([one, name, given]) => globalThis.host.show(one, name, given), [id, tag, properties]);

export const openStore = (page, name) => page.evaluate((one) => globalThis.host.openStore(one), name);

/** What stands in the boxes of a form; waits until there are some. */
export async function wordsIn(page, id) {
  const form = page.locator(`#${id}`);
  await form.getByLabel('What happened?').waitFor();
  return {
    who: await form.getByLabel('Who came?').inputValue(),
    note: await form.getByLabel('What happened?').inputValue(),
  };
}

/** Resolves when everything typed is on disk. */
export const flush = (page, id) => page.evaluate((one) => globalThis.host.element(one).flush(), id);

/** Takes an element off the page, and waits until it has let go of its draft. */
export async function takeAway(page, id) {
  await page.evaluate(async (one) => {
    const element = globalThis.host.element(one);
    element.remove();
    while (element.form) await new Promise((resolve) => setTimeout(resolve, 5));
  }, id);
}

export const note = (page, id) => page.locator(`#${id}`).getByLabel('What happened?');
export const who = (page, id) => page.locator(`#${id}`).getByLabel('Who came?');
