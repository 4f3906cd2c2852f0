// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { root } from '../../scripts/root.mjs';

const html = (script) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Benchmark</title>
    <link rel="icon" href="data:,">
    <script type="module" src="${script}"></script>
  </head>
  <body><div id="stage"></div></body>
</html>`;

/** A module of this folder with all it imports, as a supplier's production build has it. */
export async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [`test/bench/${file}`],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Serves what it is given, on a port of its own. */
export async function serve() {
  const files = new Map();
  const server = createServer((request, response) => {
    const [type, body] = files.get(new URL(request.url, 'http://host').pathname) ?? [];
    if (!type) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': type,
        // Every page compiles its script anew, as on a first visit.
        'cache-control': 'no-store',
        // An isolated page may read a clock fine enough for a tenth of a millisecond.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    page: (path, script) => files.set(path, ['text/html; charset=utf-8', html(script)]),
    script: (path, text) => files.set(path, ['text/javascript', text]),
    data: (path, value) => files.set(path, ['application/json', JSON.stringify(value)]),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
