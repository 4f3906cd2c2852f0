// SPDX-License-Identifier: Apache-2.0
import { gzipSync } from 'node:zlib';
import { table } from '../table.mjs';

const gzip = (text) => gzipSync(text, { level: 9 }).byteLength;

/** What each page loads, compressed as a server would. */
export function measureSizes(scripts) {
  return [...scripts].map(([name, text]) => ({ name, minified: text.length, gzip: gzip(text) }));
}

export function sizesTable(sizes) {
  const rows = sizes.map(({ name, minified, gzip: size }) => [
    name,
    (minified / 1000).toFixed(1),
    (size / 1000).toFixed(1),
  ]);
  return table(['page', 'minified kB', 'gzip kB'], rows);
}
