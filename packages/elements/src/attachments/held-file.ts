// SPDX-License-Identifier: Apache-2.0
import type { DraftFile, DraftFileInfo, DraftFileWriter, DraftFiles } from '@careplan-kit/drafts';

/**
 * One file of a form: in the draft, on the page alone, or begun in the draft and gone on with on the page, when the disk
 * was full. Its bytes are never in two places, and in order.
 */
export class HeldFile {
  readonly id: string;
  readonly info: DraftFileInfo;
  #draft: DraftFiles | null;
  #writer: DraftFileWriter | null = null;
  /** Bytes at the beginning that are in the draft. */
  #onDisk = 0;
  /** What follows them, kept by the page. */
  readonly #onPage: Blob[] = [];
  #size = 0;
  #complete = false;
  #queue: Promise<void> = Promise.resolve();

  private constructor(id: string, info: DraftFileInfo, draft: DraftFiles | null) {
    this.id = id;
    this.info = info;
    this.#draft = draft;
  }

  /** An empty file: in the draft, or on the page where there is none or it takes nothing. */
  static async begin(draft: DraftFiles | null, info: DraftFileInfo): Promise<HeldFile> {
    try {
      const writer = await draft?.begin(info);
      if (writer) {
        const file = new HeldFile(writer.id, info, draft);
        file.#writer = writer;
        return file;
      }
    } catch {
      // The draft's state tells the worker why it takes nothing.
    }
    return new HeldFile(crypto.randomUUID(), info, null);
  }

  /** A whole file, likewise. */
  static async keep(draft: DraftFiles | null, info: DraftFileInfo, bytes: Blob): Promise<HeldFile> {
    try {
      const kept = await draft?.keep(info, bytes);
      if (kept) return HeldFile.found(draft!, kept);
    } catch {
      // As above.
    }
    const file = new HeldFile(crypto.randomUUID(), info, null);
    file.#onPage.push(bytes);
    file.#size = bytes.size;
    file.#complete = true;
    return file;
  }

  /** One that was in the draft already. */
  static found(draft: DraftFiles, { id, info, size, complete }: DraftFile): HeldFile {
    const file = new HeldFile(id, info, draft);
    file.#size = size;
    file.#onDisk = size;
    file.#complete = complete;
    return file;
  }

  get size(): number {
    return this.#size;
  }

  /** False while it is written, and for a recording that was cut off. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Whether closing the page would lose some of it. */
  get isOnPage(): boolean {
    return this.#draft === null || this.#onPage.length > 0;
  }

  /** It without waiting, where all of it is on the page. */
  get onPage(): Blob | null {
    return this.#draft === null && this.#complete ? this.#all() : null;
  }

  /**
   * Adds bytes at the end. What the draft does not take stays on the page.
   *
   * @param refused - told, once, why the draft takes no more
   */
  append(bytes: Blob, refused: (cause: unknown) => void): Promise<void> {
    this.#size += bytes.size;
    // One after the other, so that it is known how far the disk has got when it fails.
    return (this.#queue = this.#queue.then(async () => {
      if (!this.#writer) return void this.#onPage.push(bytes);
      try {
        await this.#writer.append(bytes);
        this.#onDisk += bytes.size;
      } catch (cause) {
        this.#writer = null;
        this.#onPage.push(bytes);
        refused(cause);
      }
    }));
  }

  /** Nothing more comes. */
  async finish(): Promise<void> {
    await this.#queue;
    this.#complete = true;
    // One that cannot be marked as whole is told as cut off when it is found again, with all its bytes.
    await this.#writer?.finish().catch(() => undefined);
    this.#writer = null;
  }

  /** @throws when the draft cannot be read */
  async read(): Promise<Blob> {
    await this.#queue;
    if (!this.#draft) return this.#all();
    const stored = await this.#draft.read(this.id);
    if (this.#onPage.length === 0) return stored;
    // An append that failed may have left a part of itself behind.
    return new Blob([stored.slice(0, this.#onDisk), ...this.#onPage], { type: this.info.mimeType });
  }

  /** The same draft, opened anew. */
  reopened(draft: DraftFiles): void {
    if (this.#draft) this.#draft = draft;
  }

  /** Takes it away for good. What cannot be removed now goes with the draft. */
  async remove(): Promise<void> {
    this.#onPage.length = 0;
    await (this.#writer ? this.#writer.abandon() : this.#draft?.remove(this.id))?.catch(() => undefined);
    this.#writer = null;
  }

  #all(): Blob {
    return new Blob(this.#onPage, { type: this.info.mimeType });
  }
}
