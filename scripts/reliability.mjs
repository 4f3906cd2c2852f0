// SPDX-License-Identifier: Apache-2.0
// node scripts/reliability.mjs --kills 1000 [--minutes 60]   the long run of kills; goes on where it was stopped
//                              --write                       every fault in every installed browser, ten tabs for a
//                                                            minute, and docs/reliability.md from all that
//                              --browsers firefox --only ten-tabs   of --write, a part: the rest stays as it is
//                              --flips                       every byte of a draft on the device flipped, of the long
//                                                            fields too
//                              --page                        the page alone, from the results that are there
import { parseArgs } from 'node:util';
import './ts-loader.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    write: { type: 'boolean', default: false },
    browsers: { type: 'string' },
    only: { type: 'string' },
    flips: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});

if (values.kills) {
  const { killUntil } = await import('./reliability/kills.mjs');
  await killUntil(Number(values.kills), Number(values.minutes));
}
if (values.write) {
  const { runAll } = await import('./reliability/run-all.mjs');
  const { browsers, only } = values;
  await runAll({ ...(browsers && { browsers: browsers.split(',') }), ...(only && { only: only.split(',') }) });
}
if (values.flips) {
  const { flipAll } = await import('./reliability/run-all.mjs');
  await flipAll();
}
if (values.write || values.page || values.kills || values.flips) {
  const { writePage } = await import('./reliability/run-all.mjs');
  await writePage();
}
process.exit();
