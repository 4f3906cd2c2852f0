// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';
import type { DraftFile } from './contract.js';
import { PIECE_CONTENT } from './file-envelope.js';
import type { FileBytes } from './file-bytes.js';
import type { FileOnDisk } from './file-on-disk.js';

/** The most pieces that are encrypted and written together, and so in memory at a time. */
const PIECES_AT_ONCE = 4;

interface Append {
  readonly bytes: FileBytes;
  taken: number;
  landed(): void;
  failed(cause: unknown): void;
}

/** Puts the bytes of one file on disk in the order they came. Appends that wait become one write. */
export class FileWriter {
  readonly #file: FileOnDisk;
  readonly #asFault: (cause: unknown) => unknown;
  readonly #waiting: Append[] = [];
  #running: Promise<void> | null = null;
  /** Why nothing more is taken: a later append would leave a hole where the failed one belongs. */
  #refusal: { readonly cause: unknown } | null = null;
  #finishing: Promise<DraftFile> | null = null;

  constructor(file: FileOnDisk, asFault: (cause: unknown) => unknown) {
    this.#file = file;
    this.#asFault = asFault;
  }

  get id(): string {
    return this.#file.id;
  }

  async append(bytes: FileBytes): Promise<void> {
    if (this.#refusal) throw this.#refusal.cause;
    if (this.#finishing) throw new Error('This file was finished. Begin another.');
    await new Promise<void>((landed, failed) => {
      this.#waiting.push({ bytes, taken: 0, landed, failed });
      this.#running ??= this.#run();
    });
  }

  finish(): Promise<DraftFile> {
    return (this.#finishing ??= this.#finish());
  }

  /** Refuses what waits and what comes with `cause`. Resolves when the write under way has ended. */
  async end(cause: unknown): Promise<void> {
    this.#refuse(cause);
    await this.#running;
    await this.#finishing?.catch(() => undefined);
  }

  async #finish(): Promise<DraftFile> {
    try {
      await this.#running;
      if (this.#refusal) throw this.#refusal.cause;
      return await this.#file.complete();
    } catch (cause) {
      this.#finishing = null;
      throw this.#asFault(cause);
    }
  }

  async #run(): Promise<void> {
    // Appends of one task become one write.
    await null;
    while (this.#waiting.length > 0) {
      try {
        const { contents, whole } = await this.#take();
        if (contents.length > 0) await this.#file.add(contents);
        for (const { landed } of this.#waiting.splice(0, whole)) landed();
      } catch (cause) {
        this.#refuse(this.#asFault(cause));
      }
    }
    this.#running = null;
  }

  #refuse(cause: unknown): void {
    this.#refusal ??= { cause };
    for (const { failed } of this.#waiting.splice(0)) failed(cause);
  }

  /** The next pieces, and how many appends are whole with them. */
  async #take(): Promise<{ readonly contents: Bytes[]; readonly whole: number }> {
    const contents: Bytes[] = [];
    let whole = 0;
    while (contents.length < PIECES_AT_ONCE && whole < this.#waiting.length) {
      const parts: Bytes[] = [];
      let room = PIECE_CONTENT;
      for (let append = this.#waiting[whole]; append && room > 0; append = this.#waiting[whole]) {
        const { bytes, taken } = append;
        const part = await bytes.read(taken, Math.min(taken + room, bytes.size));
        if (part.length > 0) parts.push(part);
        room -= part.length;
        append.taken += part.length;
        if (append.taken < bytes.size) break;
        whole++;
      }
      if (parts.length > 0) contents.push(joined(parts));
    }
    return { contents, whole };
  }
}

function joined(parts: readonly Bytes[]): Bytes {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
