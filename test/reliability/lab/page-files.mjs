// SPDX-License-Identifier: Apache-2.0
import { bundle, bundleInPieces } from './bundle.mjs';

const SCRIPT = 'text/javascript';
const page = (script) =>
  `<!doctype html><html lang="en"><title>Notes</title><script type="module" src="${script}"></script></html>`;

let made;

/** What the host serves. A page with a sandbox of its own is one that the browser refuses all storage. */
export function pageFiles() {
  made ??= (async () => {
    const [present, next, worker, pieces] = await Promise.all([
      bundle('faults/page.mjs'),
      bundle('faults/page.mjs', 'next'),
      bundle('faults/worker.mjs'),
      bundleInPieces('faults/page.mjs'),
    ]);
    return {
      '/': ['text/html', page('/page.js')],
      '/page.js': [SCRIPT, present],
      '/next': ['text/html', page('/next.js')],
      '/next.js': [SCRIPT, next],
      '/pieces': ['text/html', page('/pieces/page.js')],
      ...Object.fromEntries(Object.entries(pieces).map(([name, text]) => [`/pieces/${name}`, [SCRIPT, text]])),
      '/worker.js': [SCRIPT, worker],
      '/refused': ['text/html', page('/page.js'), { 'content-security-policy': 'sandbox allow-scripts' }],
      '/clear': ['text/plain', 'Forgotten.', { 'clear-site-data': '"storage"' }],
    };
  })();
  return made;
}
