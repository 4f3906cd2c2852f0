// SPDX-License-Identifier: Apache-2.0
import {
  type Catalogue,
  type FormPack,
  type KnownPack,
  type Refusal,
  type Trust,
  compareQuestionnaires,
  openPack,
  refusalWords,
  verifyPack,
} from '@careplan-kit/catalogue';
import type { Command } from '../../command.js';
import type { Disk } from '../../disk.js';
import { InputError } from '../../faults.js';
import { dayOf, inPackFile, readJsonFile } from './in-pack-file.js';
import { readTrust } from './keys.js';
import { openFolder } from './open-folder.js';

/** `[{name, version, digest?}]`: what the host has used before. */
function readKnown(disk: Disk, file: string): readonly KnownPack[] {
  const json = readJsonFile(disk, file);
  const isText = (value: unknown) => typeof value === 'string';
  const isKnown = (one: unknown): one is KnownPack => {
    const { name, version, digest } = (one ?? {}) as Record<string, unknown>;
    return isText(name) && isText(version) && (digest === undefined || isText(digest));
  };
  if (Array.isArray(json) && json.every(isKnown)) return json;
  throw new InputError(file, [{ path: [], code: 'wrong-type', message: 'is no list of {name, version, digest?}' }]);
}

interface FromCatalogue {
  readonly catalogue?: Catalogue;
  readonly refusals: readonly Refusal[];
}

async function readCatalogue(disk: Disk, folder: string, trust: Trust, today: string): Promise<FromCatalogue> {
  const opened = await openFolder(disk, folder, trust, today);
  return opened.ok ? { catalogue: opened.catalogue, refusals: [] } : { refusals: opened.refusals };
}

/** What a catalogue says of this version; undefined when it does not have it. */
function listedIn(catalogue: Catalogue | undefined, { about: { name, version } }: FormPack): KnownPack | undefined {
  const found = catalogue?.packs.find((one) => one.name === name)?.versions.find((one) => one.version === version);
  return found && { name, version, digest: found.digest };
}

/** `verify PACK --trust F` */
export const verify: Command = {
  name: 'verify',
  usage: 'PACK --trust FILE [--catalogue DIR] [--known FILE] [--on DAY]',
  about:
    'Says whether a pack may be used: who signed it, whether it was changed, is in force, and says the same in FHIR.',
  fewest: 1,
  most: 1,
  options: ['trust', 'catalogue', 'known', 'on'],
  async run({ files: [file = ''], values: { trust: trustFile, catalogue: folder, known, on }, json }, console, disk) {
    const [trust, today] = [await readTrust(disk, trustFile), dayOf(on)];
    const pack = await inPackFile(file, () => openPack(disk.read(file)));
    const from: FromCatalogue =
      folder === undefined ? { refusals: [] } : await readCatalogue(disk, folder, trust, today);
    const verdict = await verifyPack(pack, {
      trust,
      today,
      notices: from.catalogue?.notices,
      known: known === undefined ? [] : readKnown(disk, known),
      listed: listedIn(from.catalogue, pack),
    });
    const said = (refusal: Refusal) => ({
      code: refusal.code,
      path: refusal.path ?? [],
      message: refusalWords(refusal),
    });
    // What stands in it is only worth comparing once it is what somebody signed.
    const inside = verdict.ok ? compareQuestionnaires(pack) : [];
    const refusals = [
      ...[...verdict.refusals, ...inside].map((one) => ({ of: 'pack', ...said(one) })),
      ...from.refusals.map((one) => ({ of: 'catalogue', ...said(one) })),
    ];
    const ok = refusals.length === 0;
    const { about, digest } = pack;
    const { name, version } = about;
    if (json) {
      const { signers } = verdict;
      const notes = verdict.passedOver.map(said);
      console.out(JSON.stringify({ ok, name, version, digest, signers, refusals, notes }));
    } else {
      for (const { of, message } of refusals) console.out(`${of === 'pack' ? file : folder!}: ${message}`);
      for (const { party, signedAt } of verdict.signers) console.out(`Signed by ${party} on ${signedAt}.`);
      console.out(ok ? `${name} ${version} may be used.` : `${name} ${version} is refused.`);
    }
    return ok ? 0 : 1;
  },
};
