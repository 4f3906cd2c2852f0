// SPDX-License-Identifier: Apache-2.0
import { type OpenedCatalogue, type Trust, openCatalogue } from '@careplan-kit/catalogue';
import type { Disk } from '../../disk.js';
import { inPackFile } from './in-pack-file.js';

/** The catalogue in a folder, as a host opens it. */
export function openFolder(disk: Disk, folder: string, trust: Trust, today: string): Promise<OpenedCatalogue> {
  const [index, signatures] = [`${folder}/index.json`, `${folder}/index.signatures.json`];
  return inPackFile(folder, () =>
    openCatalogue(disk.read(index), disk.has(signatures) ? disk.read(signatures) : null, { trust, today }),
  );
}
