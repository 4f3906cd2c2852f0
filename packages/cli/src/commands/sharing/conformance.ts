// SPDX-License-Identifier: Apache-2.0
import { AREAS, type EvidenceArea, evidenceOf, openPack } from '@careplan-kit/catalogue';
import type { Command } from '../../command.js';
import type { Disk } from '../../disk.js';
import { InputError, UsageError } from '../../faults.js';
import { dayOf, inPackFile, readJsonFile, textBytes } from './in-pack-file.js';

/** What a product submitted for each fixture: `ID.json` in a folder. */
const submissionsIn = (disk: Disk, folder: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    disk
      .list(folder)
      .filter((file) => /^[a-z0-9-]+\.json$/.test(file))
      .map((file) => [file.slice(0, -'.json'.length), readJsonFile(disk, `${folder}/${file}`)]),
  );

/** What was tried in a page: `[{area, checks: [{id, about, outcome, at}]}]`. */
function readTried(disk: Disk, file: string): readonly EvidenceArea[] {
  const json = readJsonFile(disk, file);
  const bag = (value: unknown) => (value ?? {}) as Record<string, unknown>;
  const isCheck = (one: unknown) => {
    const { id, about, outcome, at } = bag(one);
    const said = typeof id === 'string' && typeof about === 'string';
    return said && ['passed', 'failed', 'not-run'].includes(String(outcome)) && Array.isArray(at);
  };
  const isArea = (one: unknown): one is EvidenceArea => {
    const { area, checks } = bag(one);
    return AREAS.some((known) => known === area) && Array.isArray(checks) && checks.every(isCheck);
  };
  if (Array.isArray(json) && json.every(isArea)) return json;
  throw new InputError(file, [{ path: [], code: 'wrong-type', message: 'is no list of areas with their checks' }]);
}

/** `conformance PACK` */
export const conformance: Command = {
  name: 'conformance',
  usage: 'PACK --submissions DIR --product NAME --release VERSION [--tried FILE] [--out FILE] [--on DAY]',
  about: 'Sets what a product made of the fixtures of a pack beside what the standard gives, as a report of evidence.',
  fewest: 1,
  most: 1,
  options: ['submissions', 'product', 'release', 'tried', 'out', 'on'],
  async run({ files: [file = ''], values, json }, console, disk) {
    const { submissions: folder, product: name, release: version, tried, out, on } = values;
    if (folder === undefined || name === undefined || version === undefined) {
      throw new UsageError('conformance needs --submissions DIR, --product NAME and --release VERSION');
    }
    const report = await inPackFile(file, async () =>
      evidenceOf(await openPack(disk.read(file)), {
        product: { name, version },
        submissions: submissionsIn(disk, folder),
        today: dayOf(on),
        ...(tried !== undefined && { tried: readTried(disk, tried) }),
      }),
    );
    if (out !== undefined) disk.write(out, textBytes(`${JSON.stringify(report, null, 2)}\n`));
    const { passed, failed, notRun } = report;
    if (json) console.out(JSON.stringify(report));
    else {
      for (const { area, checks } of report.areas) {
        for (const { id, about, outcome, at } of checks) {
          console.out(`${area}: ${id}: ${outcome}. ${about}${at.length > 0 ? ` At: ${at.join(', ')}.` : ''}`);
        }
      }
      console.out(`${passed} passed, ${failed} failed, ${notRun} not run.`);
    }
    return failed === 0 && passed > 0 ? 0 : 1;
  },
};
