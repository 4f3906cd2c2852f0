// SPDX-License-Identifier: Apache-2.0
import { median, p95 } from '../statistics.mjs';
import { table } from '../table.mjs';
import { inOwnProcess } from './engine.mjs';

/** What it costs to read a whole record: every version in it, the content of each known class. */
export function measureRecords() {
  return inOwnProcess('record-once.mjs');
}

export function recordTable(results) {
  const rows = results.map(({ name, bytes, versions, checked, json, parse }) => [
    name,
    (bytes / 1000).toFixed(0),
    `${versions}`,
    `${checked}`,
    ...[median(json), parse[0], median(parse), p95(parse)],
  ]);
  return table(['record', 'kB', 'versions', 'checked', 'JSON alone', 'first', 'parse', 'p95'], rows);
}
