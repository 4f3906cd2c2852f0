// SPDX-License-Identifier: Apache-2.0
import { inRoot, root } from '../../../scripts/root.mjs';
import { run } from '../../../scripts/run-process.mjs';
import { median, p95 } from '../statistics.mjs';
import { table } from '../table.mjs';

/** A program of this folder in a Node of its own. It prints JSON. */
export async function inOwnProcess(file, ...args) {
  const path = inRoot('test', 'bench', 'beside', file);
  const { code, output } = await run(process.execPath, [path, ...args.map(String)], { cwd: root, capture: true });
  if (code !== 0) throw new Error(`${file} ended with ${code}\n${output}`);
  return JSON.parse(output);
}

/** Each size in processes of its own, so that `first` is code that never ran before. */
export async function measureEngine(sizes, rounds) {
  const results = new Map(sizes.map((size) => [size, []]));
  for (let turn = 0; turn < rounds; turn++) {
    for (const size of sizes) results.get(size).push(await inOwnProcess('engine-once.mjs', size));
  }
  return results;
}

export function engineTable(results) {
  const rows = [...results].map(([size, runs]) => {
    const all = (part) => runs.flatMap((run) => run[part]);
    const first = (part) => median(runs.map((run) => run[part][0]));
    const microseconds = all('changes').map((time) => time * 1000);
    return [
      `${size}`,
      ...[first('parse'), median(all('parse')), first('create'), median(all('create'))],
      ...[median(microseconds), p95(microseconds)],
    ];
  });
  const heads = ['questions', 'read, first', 'read', 'create, first', 'create', 'answer µs', 'p95'];
  return table(heads, rows);
}
