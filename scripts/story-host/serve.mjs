// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { inRoot } from '../root.mjs';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';

/** All of them are linked: an attribute of the root says which counts. */
const THEMES = readdirSync(inRoot('packages/elements/themes')).filter((file) => file.endsWith('.css'));
const THEME_LINKS = THEMES.map((file) => `<link rel="stylesheet" href="/themes/${file}">`).join('\n    ');

const HTML = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Stories</title>
    <link rel="icon" href="data:,">
    ${THEME_LINKS}
    <link rel="stylesheet" href="/page.css">
    <script src="/watch.js"></script>
    <script type="module" src="/stories.js"></script>
  </head>
  <body><main id="story"></main></body>
</html>`;

/** Keeps what the policy blocked where a test can read it, from before the first module runs. */
const WATCH = `
globalThis.policyViolations = [];
addEventListener('securitypolicyviolation', (event) => {
  policyViolations.push(event.violatedDirective + ' ' + (event.blockedURI || '') + ' ' + (event.sample || ''));
});`;

/** Serves the page and its scripts, by path, under the strict policy, from memory. */
export async function serveStories(scripts) {
  const files = {
    '/': ['text/html; charset=utf-8', HTML],
    '/watch.js': ['text/javascript', WATCH],
    ...Object.fromEntries(Object.entries(scripts).map(([path, text]) => [path, ['text/javascript', text]])),
    '/page.css': ['text/css', readFileSync(new URL('page.css', import.meta.url), 'utf8')],
  };
  for (const file of THEMES) {
    files[`/themes/${file}`] = ['text/css', readFileSync(inRoot('packages/elements/themes', file), 'utf8')];
  }
  const server = createServer((request, response) => {
    const [type, body] = files[new URL(request.url, 'http://localhost').pathname] ?? [];
    if (!type) return response.writeHead(404).end();
    // Several hundred pages are opened, and what one story has fetched most others need too.
    return response
      .writeHead(200, {
        'content-type': type,
        'content-security-policy': STRICT_POLICY,
        'cache-control': 'max-age=3600, immutable',
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
