// SPDX-License-Identifier: Apache-2.0
import { openPack, verifyPack } from '@careplan-kit/catalogue/host';
import type { OpenReading } from './look.js';
import type { Offer, OfferedVersion } from './offers.js';
import { causeOf } from './reading.js';

/** A pack that could not be kept, and so nothing was. */
export class NotKept extends Error {
  constructor(
    readonly title: string,
    cause: unknown,
  ) {
    super(causeOf(cause), { cause });
  }
}

/** The newest version of each form, and the one that is in use. */
const wanted = ({ versions, newest, inUse }: Offer): OfferedVersion[] =>
  versions.filter(
    (one) =>
      one === versions.find(({ form }) => form.version === newest?.form.version) || one.form.version === inUse?.version,
  );

/**
 * Gets what is needed without a network: the index, its signatures, and the packs of forms that may be used, each verified.
 *
 * @throws NotKept for the first pack that cannot be fetched or is not what the catalogue lists
 */
export async function filesToKeep(
  { source, catalogue, trust }: OpenReading,
  offers: readonly Offer[],
  today: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([['index.json', source.index]]);
  if (source.signatures) files.set('index.signatures.json', source.signatures);
  for (const { form, pack: listed, refusals } of offers.flatMap(wanted)) {
    if (files.has(listed.file) || refusals.length > 0) continue;
    try {
      const bytes = await source.open(listed.file);
      const { name, version, digest } = listed;
      const options = { trust, today, notices: catalogue.notices, listed: { name, version, digest } };
      const { ok, refusals: found } = await verifyPack(await openPack(bytes), options);
      if (!ok) throw new Error(found.map(({ code }) => code).join(', '));
      files.set(listed.file, bytes);
    } catch (cause) {
      throw new NotKept(form.title, cause);
    }
  }
  return files;
}
