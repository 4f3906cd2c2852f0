// SPDX-License-Identifier: Apache-2.0
// What a page with `cpk-designer` fetches by itself: to open a form, and to check it while somebody works on it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { filesOf, loadsOf, sizeOf } from './entry-sizes.mjs';

/** Compressed bytes of the page, of what opens a form, and of the check that follows without a press. */
const PAGE = 150_000;

let files;
let loads;
before(async () => {
  files = await filesOf("import '@careplan-kit/designer/define/designer';");
  loads = loadsOf(files);
});

test(`a page with the designer, a form open in it and the check of it is at most ${PAGE} bytes`, () => {
  const { first, later } = loads;
  assert.ok(later.opening.length > 0, 'what opens a form is a piece of its own');
  assert.ok(later.findings.length > 0, 'what checks a form is a piece of its own');
  const opened = sizeOf([...new Set([...first, ...later.opening])]);
  const size = sizeOf([...new Set([...first, ...later.opening, ...later.findings])]);
  console.log(`a designer with a form open: ${opened} bytes; once it has checked the form: ${size} bytes`);
  assert.ok(size <= PAGE, `it is ${size} bytes`);
});

test(
  'a page in which somebody began a form and pressed nothing since fetches that and nothing else',
  { timeout: 60_000 },
  async (t) => {
    const byName = new Map(files.map((file) => [basename(file.path), file]));
    const start = basename(files.find(({ entryPoint }) => entryPoint === '<stdin>').path);
    const fetched = new Set();
    const server = createServer(({ url }, response) => {
      const file = byName.get(url.slice(1));
      if (file) fetched.add(file);
      response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
      response.end(
        file?.bytes ??
          `<!doctype html><html lang="en-GB"><title>Forms</title><cpk-designer></cpk-designer><script type="module" src="/${start}"></script></html>`,
      );
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const { executablePath, args } = await findChromium();
    const browser = await chromium.launch({ executablePath, args });
    t.after(async () => {
      await browser.close();
      server.close();
    });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.getByRole('textbox', { name: 'What is the form called?' }).fill('Night check');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Add a question' }).first().waitFor();
    const { first, later } = loads;
    const known = new Set([...first, ...later.opening, ...later.findings]);
    while (fetched.size < known.size && !t.signal.aborted) await setTimeout(100);
    // Whatever follows the check by itself would be asked for by now.
    await setTimeout(1000);
    const paths = (all) => [...all].map(({ path }) => path).sort();
    assert.deepEqual(paths(fetched), paths(known));
    const size = sizeOf([...fetched]);
    console.log(`fetched by itself: ${fetched.size} files, ${size} bytes`);
    assert.ok(size <= PAGE, `it is ${size} bytes`);
  },
);

test('what reads FHIR, tries a form and publishes it waits until it is asked for', () => {
  const { first, later } = loads;
  const modules = first.flatMap(({ inputs }) => Object.keys(inputs));
  const early = modules.filter((module) =>
    /packages\/(fhir|catalogue)\/dist|designer\/dist\/(designer\/publish|design\/(questions|sentences))\/|node_modules\/jose/.test(
      module,
    ),
  );
  assert.deepEqual(early, []);
  const checking = later.findings.flatMap(({ inputs }) => Object.keys(inputs));
  const working = checking.filter((module) => /packages\/forms\/dist\/(engine\/form|submission\/)/.test(module));
  assert.deepEqual(working, [], 'the check of a form fills none in');
});
