// SPDX-License-Identifier: Apache-2.0
// A page of a host with the designer alone on it, under the policy for hosts.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { findChromium } from '../../scripts/browsers.mjs';
import { inRoot } from '../../scripts/root.mjs';

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Forms</title><main><cpk-designer heading-level="1" address="https://home.example/forms"></cpk-designer></main>
<script type="module" src="/main.js"></script></html>`;

async function scripts() {
  const { outputFiles } = await build({
    stdin: {
      contents: "import '@careplan-kit/designer/define/designer';",
      resolveDir: inRoot('packages/designer'),
      loader: 'js',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: inRoot('.cache/designer-journeys'),
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.split(/[\\/]/).at(-1).replace('stdin.', 'main.'), text]));
}

/** Serves the page and opens browsers on it. `faults` are what the pages and the policy complained of. */
export async function openDesk() {
  const files = await scripts();
  const server = createServer(({ url }, response) => {
    const script = files.get(url.slice(1));
    response.setHeader('content-security-policy', STRICT_POLICY);
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? PAGE);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args });
  const faults = [];
  return {
    faults,
    async page(options) {
      const page = await browser.newPage(options);
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.getByText('Start with an empty form').first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The form as it stands: read, never written. */
export const draftOf = (page) => page.evaluate(() => document.querySelector('cpk-designer').design.draft);
