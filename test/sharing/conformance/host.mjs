// SPDX-License-Identifier: Apache-2.0
// Serves the pages that are tried, under the policy for hosts or under none.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { STRICT_POLICY } from '../../../examples/demo-dscr/policy.mjs';
import { inRoot } from '../../../scripts/root.mjs';

const CSS = `
body { font: 16px/1.5 sans-serif; margin: 1em; color: #111; background: #fff; }
textarea { field-sizing: content; }
fieldset, textarea, input { max-width: 100%; box-sizing: border-box; }
.cut textarea { field-sizing: fixed; width: 9em; height: 1.5em; }
.faint { color: #ddd; }
@media screen { .wide { width: 900px; } }
@media print { .off-paper { display: none; } }
`;
const page = (script) => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Lantern</title><link rel="stylesheet" href="/page.css">
<main><h1>Lantern</h1></main><script type="module" src="/${script}"></script></html>`;

const guide = readFileSync(inRoot('docs/guides/show-conformance.md'), 'utf8');

/** A file that the guide shows. */
export const inGuide = (name) => new RegExp(`^\`\`\`\\w+ ${name}\\n([^]*?)^\`\`\`$`, 'm').exec(guide)[1];

/** The page of the guide, with the product of whoever reads it. */
const guidePage = {
  name: 'guide',
  setup(builder) {
    builder.onResolve({ filter: /^guide$/ }, () => ({ path: inRoot('test/sharing/conformance/guide.js') }));
    builder.onLoad({ filter: /[\\/]guide\.js$/ }, () => ({
      contents: inGuide('page.js'),
      resolveDir: inRoot('test/sharing/conformance'),
    }));
  },
};

/** The host, and its address. */
export async function startHost() {
  const { outputFiles } = await build({
    entryPoints: {
      form: inRoot('test/sharing/conformance/page.js'),
      own: inRoot('test/sharing/conformance/own-controls.js'),
      guide: 'guide',
    },
    plugins: [guidePage],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: inRoot('.cache/conformance-host'),
    write: false,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.split('/').at(-1), text]));
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://host.example');
    const name = pathname.slice(1);
    if (searchParams.get('fault') === 'open') {
      response.setHeader('content-security-policy', "default-src 'self'; script-src 'self' 'unsafe-inline'");
    } else if (searchParams.get('fault') !== 'no-policy') {
      response.setHeader('content-security-policy', STRICT_POLICY);
    }
    const script = files.get(name);
    if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else if (name === 'page.css') response.setHeader('content-type', 'text/css').end(CSS);
    else if (files.has(`${name}.js`)) response.setHeader('content-type', 'text/html').end(page(`${name}.js`));
    else response.writeHead(404).end();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
