// SPDX-License-Identifier: Apache-2.0
import {
  AREAS,
  type EvidenceArea,
  type EvidenceOptions,
  type FormPack,
  evidenceOf,
  openPack,
} from '@careplan-kit/catalogue';
import type { Command } from '../../command.js';
import { axeSource, openBrowser } from '../../conformance/browser.js';
import { evidencePage } from '../../conformance/evidence-page.js';
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

/** What is tried, as far as it is known before the report is made. */
type Tried = Pick<EvidenceOptions, 'submissions' | 'tried' | 'host'>;

function addressOf(host: string): URL {
  const address = URL.canParse(host) ? new URL(host) : undefined;
  if (address && /^https?:$/.test(address.protocol)) return address;
  throw new UsageError('--host takes the address of a page: http://… or https://…');
}

/** Fills the fixtures into the supplier's own page. */
async function inPage(pack: FormPack, host: string, values: Readonly<Record<string, string>>): Promise<Tried> {
  const { origin, pathname } = addressOf(host);
  const { source, version: axe } = await axeSource();
  const browser = await openBrowser({ file: values['browser'], sandbox: values['sandbox'] });
  try {
    const { tryHost } = await import('../../conformance/try-host.js');
    const { submissions, areas } = await tryHost(pack, browser, host, source);
    // What follows the path may be a key to the page.
    return { submissions, tried: areas, host: { address: origin + pathname, browser: await browser.version(), axe } };
  } finally {
    await browser.close();
  }
}

/** `conformance PACK` */
export const conformance: Command = {
  name: 'conformance',
  usage:
    'PACK --host URL | --submissions DIR --product NAME --release VERSION [--tried FILE] [--out FILE] [--page FILE] [--on DAY]',
  about:
    'Tries the fixtures of a pack in a page of a product, or what it made of them, and writes a report of evidence.',
  fewest: 1,
  most: 1,
  options: ['host', 'browser', 'sandbox', 'submissions', 'product', 'release', 'tried', 'out', 'page', 'on'],
  async run({ files: [file = ''], values, json }, console, disk) {
    const { host, submissions: folder, product: name, release: version, tried, out, page, on } = values;
    if ((host === undefined) === (folder === undefined) || name === undefined || version === undefined) {
      throw new UsageError('conformance needs --host URL or --submissions DIR, --product NAME and --release VERSION');
    }
    const today = dayOf(on);
    const report = await inPackFile(file, async () => {
      const pack = await openPack(disk.read(file));
      const given = tried === undefined ? [] : readTried(disk, tried);
      const seen: Tried =
        host === undefined ? { submissions: submissionsIn(disk, folder!) } : await inPage(pack, host, values);
      return evidenceOf(pack, { product: { name, version }, today, ...seen, tried: [...(seen.tried ?? []), ...given] });
    });
    if (out !== undefined) disk.write(out, textBytes(`${JSON.stringify(report, null, 2)}\n`));
    if (page !== undefined) disk.write(page, textBytes(evidencePage(report)));
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
