// SPDX-License-Identifier: Apache-2.0
import type { Connection } from './connection.js';
import type { DraftFile, DraftFileInfo, DraftFileWriter, DraftFiles } from './contract.js';
import type { DraftOnDisk } from './draft-on-disk.js';
import { asDraftError } from './failure-of.js';
import { DraftError } from './failure.js';
import { fileBytes } from './file-bytes.js';
import { fileOf, unsealFile, unsealPiece } from './file-envelope.js';
import { FileOnDisk } from './file-on-disk.js';
import { FileShelf } from './file-shelf.js';
import { FileWriter } from './file-writer.js';
import { type FileKey, FilesPlace } from './files-place.js';

/** Encrypted pieces in memory at a time while a file is read. */
const READ_AT_ONCE = 4;

export interface FilesOptions {
  readonly disk: Pick<FilesPlace, 'fileKey' | 'beginFile' | 'claimFiles'>;
  readonly shelf: FileShelf;
  /** Throws what a caller must be told once the draft gives nothing more. */
  readonly refuseReading: () => void;
  /** Throws what a caller must be told once the draft takes nothing more. */
  readonly refuseWriting: () => void;
  /** The first file of a draft of which nothing was stored has made it one that is. */
  readonly draftBegun: (savedAt: Date) => void;
}

export interface DraftFilesOptions extends Omit<FilesOptions, 'shelf' | 'disk'> {
  readonly disk: DraftOnDisk;
  readonly connection: Connection;
}

export function openFiles({ disk, connection, ...told }: DraftFilesOptions): OpenFiles {
  return new OpenFiles({ ...told, disk: new FilesPlace(disk), shelf: new FileShelf(connection) });
}

/** The files of one open draft. What was asked for before its end is done; what is asked for later is refused. */
export class OpenFiles implements DraftFiles {
  readonly #options: FilesOptions;
  readonly #writers = new Map<string, FileWriter>();
  readonly #underWay = new Set<Promise<unknown>>();
  #stopped = false;

  constructor(options: FilesOptions) {
    this.#options = options;
  }

  begin(info: DraftFileInfo): Promise<DraftFileWriter> {
    return this.#writing(async () => {
      const writer = await this.#begin(ownInfo(info));
      return Object.freeze({
        id: writer.id,
        append: (bytes) => this.#append(writer, bytes),
        finish: () => this.#writing(() => writer.finish()),
        abandon: () => this.#writing(() => this.#remove(writer.id)),
      } satisfies DraftFileWriter);
    });
  }

  keep(info: DraftFileInfo, bytes: Blob): Promise<DraftFile> {
    return this.#writing(async () => {
      const content = fileBytes(bytes);
      const writer = await this.#begin(ownInfo(info));
      try {
        await writer.append(content);
        return await writer.finish();
      } catch (cause) {
        // What cannot be removed now is listed as cut off.
        await this.#remove(writer.id).catch(() => undefined);
        throw cause;
      }
    });
  }

  list(): Promise<readonly DraftFile[]> {
    return this.#reading(async () => {
      const found = await this.#options.disk.fileKey();
      if (!found) return [];
      const rows = await this.#options.shelf.list(found.home);
      const files = rows.map(async (row) => ({
        order: row.order,
        file: fileOf(row.id, await unsealFile(found.key, row)),
      }));
      return (await Promise.all(files)).sort((a, b) => a.order - b.order).map(({ file }) => file);
    });
  }

  read(id: string): Promise<Blob> {
    return this.#reading(async () => {
      const found = await this.#options.disk.fileKey();
      if (!found) throw new DraftError({ kind: 'tampered' });
      return this.#read(found, String(id));
    });
  }

  remove(id: string): Promise<void> {
    return this.#writing(() => this.#remove(String(id)));
  }

  /** Resolves when all that was asked for has ended, well or badly. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  /** Nothing more reaches the disk after this. Resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.settled();
    this.#writers.clear();
  }

  #append(writer: FileWriter, given: Blob | ArrayBuffer | Uint8Array): Promise<void> {
    const landed = this.#writing(async () => writer.append(fileBytes(given)));
    // Who does not wait for each append is told of the failure by `finish`.
    landed.catch(() => undefined);
    return landed;
  }

  async #begin(info: DraftFileInfo): Promise<FileWriter> {
    const { disk, shelf, draftBegun } = this.#options;
    const mayWrite = () => this.#claim();
    let file: FileOnDisk | undefined;
    const savedAt = await disk.beginFile(async (at, draft, known) => {
      const made = await FileOnDisk.make({ shelf, mayWrite }, at, info);
      file = made.file;
      this.#refuseIfStopped();
      await shelf.begin(made.row, at.draftId, draft, known);
    });
    if (savedAt) draftBegun(savedAt);
    const writer = new FileWriter(file!, (cause) => this.#asFault(cause));
    this.#writers.set(writer.id, writer);
    return writer;
  }

  async #remove(id: string): Promise<void> {
    await this.#claim();
    await this.#writers.get(id)?.end(new Error('This file was removed. Begin another.'));
    await this.#options.shelf.remove(await this.#claim(), id);
    this.#writers.delete(id);
  }

  /** Gives the id that files lie under when they may be written at this moment. */
  async #claim(): Promise<string> {
    this.#refuseIfStopped();
    const draftId = await this.#options.disk.claimFiles();
    this.#refuseIfStopped();
    return draftId;
  }

  async #read({ home: draft, key }: FileKey, file: string): Promise<Blob> {
    const { shelf } = this.#options;
    const found = await shelf.find(draft, file);
    if (!found) throw new DraftError({ kind: 'tampered' });
    const { info, size, pieces } = await unsealFile(key, found.row);
    if (found.pieces !== pieces) throw new DraftError({ kind: 'tampered' });
    const parts: Blob[] = [];
    for (let number = 0; number < pieces; number = parts.length) {
      for (const row of await shelf.pieces(draft, file, number, Math.min(READ_AT_ONCE, pieces - number))) {
        this.#refuseIfStopped();
        const bytes = await unsealPiece(key, row.envelope, { draft, file, number: parts.length });
        // As a Blob it leaves the memory of the page.
        parts.push(new Blob([bytes]));
      }
      if (parts.length === number) throw new DraftError({ kind: 'tampered' });
    }
    const whole = new Blob(parts, { type: info.mimeType });
    if (whole.size !== size) throw new DraftError({ kind: 'tampered' });
    return whole;
  }

  #writing<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#tracked(this.#options.refuseWriting, work);
  }

  #reading<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#tracked(this.#options.refuseReading, work);
  }

  async #tracked<Result>(refuse: () => void, work: () => Promise<Result>): Promise<Result> {
    refuse();
    const done = work();
    this.#underWay.add(done);
    try {
      return await done;
    } catch (cause) {
      throw this.#asFault(cause);
    } finally {
      this.#underWay.delete(done);
    }
  }

  #refuseIfStopped(): void {
    if (!this.#stopped) return;
    this.#options.refuseWriting();
    throw new DraftError({ kind: 'locked' });
  }

  /** What a caller is told: a failure with its kind, or that the caller had ended the draft or the file. */
  #asFault(cause: unknown): unknown {
    return cause instanceof DOMException || !(cause instanceof Error) ? asDraftError(cause, 'use') : cause;
  }
}

/** @throws TypeError when a part is no text */
function ownInfo({ question, filename, mimeType }: DraftFileInfo): DraftFileInfo {
  for (const text of [question, filename, mimeType] as unknown[]) {
    if (typeof text !== 'string') throw new TypeError('A file needs its question, name and type as texts.');
  }
  return Object.freeze({ question, filename, mimeType });
}
