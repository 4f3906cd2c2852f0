// SPDX-License-Identifier: Apache-2.0
import { type Bytes, hex } from './bytes.js';
import type { DraftFile, DraftFileInfo } from './contract.js';
import { type FileDetails, PIECE_CONTENT, fileOf, sealFile, sealPiece } from './file-envelope.js';
import type { FileShelf } from './file-shelf.js';
import type { FileKey } from './files-place.js';
import type { FileRow, PieceRow } from './schema.js';

export interface FileDiskOptions {
  readonly shelf: FileShelf;
  /** Asked when all is encrypted and only the rows are left to write. Throws when they may not be. */
  readonly mayWrite: () => Promise<unknown>;
}

/** One file as it is stored while it is written. Each method may be called again if it failed, but never two at once. */
export class FileOnDisk {
  readonly #options: FileDiskOptions;
  readonly #key: FileKey;
  #row: FileRow;
  #details: FileDetails;

  private constructor(options: FileDiskOptions, key: FileKey, row: FileRow, details: FileDetails) {
    this.#options = options;
    this.#key = key;
    this.#row = row;
    this.#details = details;
  }

  /** A new file with nothing in it. `row` is for the caller to store. */
  static async make(
    options: FileDiskOptions,
    key: FileKey,
    info: DraftFileInfo,
  ): Promise<{ readonly file: FileOnDisk; readonly row: FileRow }> {
    const { home: draft } = key;
    const orders = (await options.shelf.list(draft)).map(({ order }) => order).filter(Number.isSafeInteger);
    const id = hex(crypto.getRandomValues(new Uint8Array(16)));
    const details = { info, size: 0, pieces: 0, complete: false };
    const row = await sealFile(key.key, details, { draft, id, order: Math.max(0, ...orders) + 1, stored: 0 });
    return { file: new FileOnDisk(options, key, row, details), row };
  }

  get id(): string {
    return this.#row.id;
  }

  /** Each of `contents` becomes a piece of its own. */
  async add(contents: readonly Bytes[]): Promise<void> {
    const { draft, id: file } = this.#row;
    const { size, pieces: before } = this.#details;
    const pieces: PieceRow[] = [];
    let added = 0;
    for (const [at, bytes] of contents.entries()) {
      if (bytes.length > PIECE_CONTENT) throw new RangeError('A piece is too large.');
      pieces.push(await sealPiece(this.#key.key, bytes, { draft, file, number: before + at }));
      added += bytes.length;
    }
    await this.#write({ ...this.#details, size: size + added, pieces: before + pieces.length }, pieces);
  }

  async complete(): Promise<DraftFile> {
    await this.#write({ ...this.#details, complete: true }, []);
    return fileOf(this.id, this.#details);
  }

  async #write(details: FileDetails, pieces: readonly PieceRow[]): Promise<void> {
    const { draft, id, order, stored } = this.#row;
    const more = pieces.reduce((sum, { envelope }) => sum + envelope.byteLength, 0);
    const row = await sealFile(this.#key.key, details, { draft, id, order, stored: stored + more });
    await this.#options.mayWrite();
    await this.#options.shelf.extend(row, pieces);
    this.#row = row;
    this.#details = details;
  }
}
