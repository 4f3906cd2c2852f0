// SPDX-License-Identifier: Apache-2.0
import { newDataKey } from './data-key.js';
import type { DraftOnDisk, SealedDraft } from './draft-on-disk.js';
import { openKeyOf } from './draft-place.js';
import { filesHome } from './draft-row.js';
import type { MayReplace } from './shelf.js';

/** What the files of a draft are sealed with and found by. */
export interface FileKey {
  readonly draftId: string;
  /** The id that files lie under and are sealed to: usually that of the draft. */
  readonly home: string;
  readonly key: CryptoKey;
}

/** Where the files of one draft lie, and whether they may be written there. */
export class FilesPlace {
  readonly #disk: DraftOnDisk;

  constructor(disk: DraftOnDisk) {
    this.#disk = disk;
  }

  /**
   * Stores the first row of a file by `begin`. When nothing of the draft is stored yet, it is given the rows of the draft
   * to be stored with it, without a snapshot, and the time of that is given.
   */
  beginFile(begin: (at: FileKey, draft: SealedDraft | null, known: MayReplace) => Promise<void>): Promise<Date | null> {
    const disk = this.#disk;
    return disk.inTurn(async ({ keys, id }) => {
      const { key } = (disk.dataKey ??= await newDataKey(keys.wrap));
      const stored = disk.stored && (await disk.shelf.row(id)) !== null;
      const sealed = stored ? null : await disk.seal(keys, id, null);
      await begin({ draftId: id, home: disk.home ?? id, key }, sealed, disk.known);
      return sealed && disk.written(sealed.metadata);
    });
  }

  /** Null when nothing is stored. Reading needs no right to write, and no snapshot that can be read. */
  async fileKey(): Promise<FileKey | null> {
    const disk = this.#disk;
    const { keys, id: draftId } = await disk.unlock();
    if (disk.dataKey && disk.certain) return { draftId, home: disk.home ?? draftId, key: disk.dataKey.key };
    // Another tab may have removed the draft since, and begun it again under another key.
    const row = await disk.shelf.row(draftId);
    return row && { draftId, home: filesHome(row), key: (await openKeyOf(row, keys)).key };
  }

  /** Gives the id that files lie under. @throws DraftError when files of this draft may not be written here */
  async claimFiles(): Promise<string> {
    const { id } = await this.#disk.unlock();
    if (!this.#disk.certain) await this.#disk.inTurn(async () => undefined);
    return this.#disk.home ?? id;
  }
}
