// SPDX-License-Identifier: Apache-2.0
import { sizeOf } from '../../packaging/entry-sizes.mjs';
import { table } from '../table.mjs';

const inKilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** What each page loads at first, compressed as a server would, and what it fetches when it needs it. */
export function measureSizes(scripts, entrants) {
  const made = entrants.map(({ name }) => ({ name, ...scripts.get(name) }));
  return made.map(({ name, first, later }) => ({
    name,
    minified: first.reduce((sum, { bytes }) => sum + bytes.length, 0),
    gzip: sizeOf(first),
    later: Object.entries(later).map(([piece, files]) => `${piece} ${inKilobytes(sizeOf(files))}`),
  }));
}

export function sizesTable(sizes) {
  const rows = sizes.map(({ name, minified, gzip, later }) => [
    name,
    inKilobytes(minified),
    inKilobytes(gzip),
    later.join(', '),
  ]);
  return table(['page', 'minified kB', 'gzip kB', 'pieces, gzip kB each'], rows);
}
