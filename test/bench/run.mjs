// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { compile } from '../../scripts/build.mjs';
import { root } from '../../scripts/root.mjs';

const SIZES = [100, 500];
const VARIANTS = ['plain', 'rich', 'ours'];
const MEASURES = ['paint', 'complete', 'update'];

const HTML = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Benchmark</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/page.js"></script>
  </head>
  <body><div id="form"></div></body>
</html>`;

async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/page.mjs'],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  return outputFiles[0].text;
}

async function serve(script) {
  const files = { '/': ['text/html; charset=utf-8', HTML], '/page.js': ['text/javascript', script] };
  const server = createServer((request, response) => {
    const [type, body] = files[new URL(request.url, 'http://host').pathname] ?? [];
    if (!type) return response.writeHead(404).end();
    // An isolated page may read a clock fine enough for a tenth of a millisecond.
    const headers = {
      'content-type': type,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    return response.writeHead(200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function measure(browser, address, size, variant) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}/?size=${size}&variant=${variant}`);
    await page.locator('html[data-figures]').waitFor({ state: 'attached', timeout: 60_000 });
    const figures = JSON.parse(await page.locator('html').getAttribute('data-figures'));
    if (figures.error) throw new Error(`${variant} with ${size} questions: ${figures.error}`);
    return figures;
  } finally {
    await page.close();
  }
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function summarise(runs) {
  const updates = runs.flatMap((run) => run.updates);
  return {
    paint: quantile(
      runs.map((run) => run.paint),
      0.5,
    ),
    complete: quantile(
      runs.map((run) => run.complete),
      0.5,
    ),
    update: quantile(updates, 0.5),
    p95: quantile(updates, 0.95),
  };
}

function printTable(size, results) {
  console.log(`\n${size} questions (milliseconds, medians; x is the ratio to plain DOM)`);
  console.log('variant   paint      x  complete      x   update      x  update p95');
  for (const variant of VARIANTS) {
    const cells = MEASURES.flatMap((name) => {
      const value = results[variant][name];
      return [
        value.toFixed(name === 'update' ? 3 : 1).padStart(8),
        (value / results.plain[name]).toFixed(2).padStart(6),
      ];
    });
    console.log(`${variant.padEnd(7)} ${cells.join(' ')} ${results[variant].p95.toFixed(3).padStart(11)}`);
  }
}

/** Measures every variant once a round, in a fresh page each, and prints the table. Returns an exit code. */
export async function runBenchmark({ rounds }) {
  await compile();
  const found = await findChromium();
  const server = await serve(await bundlePage());
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...process.env, ...found.env },
  });
  try {
    console.log(
      `${found.version.trim()}, ${cpus().length} cores, Node ${process.version}, ${rounds} rounds, ${new Date().toISOString()}`,
    );
    for (const size of SIZES) {
      const runs = Object.fromEntries(VARIANTS.map((variant) => [variant, []]));
      // The first page of a browser pays for things no later one does.
      await measure(browser, server.address, size, 'plain');
      for (let round = 0; round < rounds; round++) {
        for (const variant of VARIANTS) runs[variant].push(await measure(browser, server.address, size, variant));
      }
      printTable(size, Object.fromEntries(VARIANTS.map((variant) => [variant, summarise(runs[variant])])));
    }
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}
