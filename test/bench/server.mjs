// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { filesOf, loadsOf } from '../packaging/entry-sizes.mjs';

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

/**
 * A module of this folder with all it imports, in as many files as a supplier's production build makes of it: the first,
 * the others by their names, and which of them are loaded when.
 */
export async function bundle(file, names = '{}') {
  const files = await filesOf(`export ${names} from './test/bench/${file}';`);
  const { first, later } = loadsOf(files);
  const entry = files.find(({ entryPoint }) => entryPoint === '<stdin>');
  const textOf = ({ bytes }) => Buffer.from(bytes).toString('utf8');
  const others = new Map(files.filter((one) => one !== entry).map((one) => [basename(one.path), textOf(one)]));
  return { entry: textOf(entry), others, first, later };
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
