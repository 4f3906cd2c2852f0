// SPDX-License-Identifier: Apache-2.0
// A supplier's page: compiled by tsc, bundled two ways, served under the strict policy and opened in a browser.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import { tool } from '../../scripts/run-process.mjs';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

function page(body, script) {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head>
<body>${body}<script type="module" src="${script}"></script></body></html>`;
}

export function writeHost(folder, { script, body }) {
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/main.ts'), script);
  writeFileSync(join(folder, 'index.html'), page(body, '/src/main.ts'));
  writeFileSync(join(folder, 'rollup.html'), page(body, '/main.js'));
}

/** Type-checks and emits the host, as strictly as a supplier may, with no help from the repository's settings. */
export async function compileHost(folder, moduleResolution) {
  const module = moduleResolution === 'NodeNext' ? 'NodeNext' : 'ESNext';
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    module,
    moduleResolution,
    rootDir: 'src',
    outDir: 'compiled',
  };
  const config = join(folder, `tsconfig.${moduleResolution}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['src'] }));
  return tool('typescript/bin/tsc', ['-p', config], { cwd: folder, capture: true });
}

export async function bundleWithRollup(folder) {
  const warnings = [];
  const build = await rollup({
    input: join(folder, 'compiled/main.js'),
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn: (warning) => warnings.push(warning.message),
  });
  await build.write({ dir: join(folder, 'with-rollup'), entryFileNames: 'main.js', format: 'es' });
  await build.close();
  writeFileSync(join(folder, 'with-rollup/index.html'), readFileSync(join(folder, 'rollup.html')));
  return warnings;
}

export async function bundleWithVite(folder) {
  await viteBuild({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'with-vite', target: 'es2022', emptyOutDir: true },
  });
}

async function serve(folder) {
  const files = new Set(readdirSync(folder, { recursive: true }).map((file) => `/${file.replaceAll('\\', '/')}`));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    if (!files.has(file)) return response.writeHead(404).end();
    const headers = { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': STRICT_POLICY };
    return response.writeHead(200, headers).end(readFileSync(join(folder, file)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** Opens the built host, and closes it when `act` is done; with everything that went wrong. */
async function inHost(browser, folder, act) {
  const { address, close } = await serve(folder);
  const browserPage = await browser.newPage();
  const faults = [];
  browserPage.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  browserPage.on('pageerror', (error) => faults.push(error.message));
  try {
    return await act(browserPage, address, faults);
  } finally {
    await browserPage.close();
    await close();
  }
}

/** Opens the built host and says what the first element with this tag shows, and everything that went wrong. */
export function openHost(browser, folder, tag) {
  return inHost(browser, folder, async (browserPage, address, faults) => {
    await browserPage.goto(address);
    const element = browserPage.locator(tag).first();
    // Text inside the shadow root is there only after the element was defined, upgraded and rendered.
    await element.locator(':scope *:visible').first().waitFor({ timeout: 15_000 });
    const shown = await element.evaluate((node) => ({
      upgraded: node.constructor !== HTMLElement,
      version: node.getAttribute('data-cpk-version'),
      text: node.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    }));
    return { shown, faults };
  });
}

/**
 * Opens the built host while one piece of the library cannot be fetched, as in a cellar without a network.
 *
 * @param act - given the page and a function that brings the network back
 * @returns what went wrong beside that, and how often the piece was asked for
 */
export function openWithout(browser, folder, piece, act) {
  return inHost(browser, folder, async (browserPage, address, faults) => {
    let asked = 0;
    let offline = true;
    const isPiece = ({ pathname }) => new RegExp(`/${piece}-[\\w-]+\\.js$`).test(pathname);
    await browserPage.route(isPiece, (route) => {
      asked++;
      return offline ? route.abort('internetdisconnected') : route.continue();
    });
    await browserPage.goto(address);
    await act(browserPage, () => (offline = false));
    return { asked, faults: faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')) };
  });
}
