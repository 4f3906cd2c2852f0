// SPDX-License-Identifier: Apache-2.0
import type { DraftFileInfo, DraftFiles } from '@careplan-kit/drafts';
import { HeldFile } from './held-file.js';

/** Every file of one form that is not in the record, by its id. */
export class HeldFiles {
  readonly #files = new Map<string, HeldFile>();
  #draft: DraftFiles | null = null;
  #known = true;

  get(id: string | undefined): HeldFile | undefined {
    return id === undefined ? undefined : this.#files.get(id);
  }

  /** False when the draft could not say what is in it: then a file that is not found is not a file that is gone. */
  get isKnown(): boolean {
    return this.#known;
  }

  /** How to read a file; null for one that is nowhere. */
  reader(id: string | undefined): (() => Promise<Blob>) | null {
    const file = this.get(id);
    if (file) return () => file.read();
    const draft = this.#draft;
    return draft && id !== undefined && !this.#known ? () => draft.read(id) : null;
  }

  async begin(info: DraftFileInfo): Promise<HeldFile> {
    return this.#with(await HeldFile.begin(this.#draft, info));
  }

  async keep(info: DraftFileInfo, bytes: Blob): Promise<HeldFile> {
    return this.#with(await HeldFile.keep(this.#draft, info, bytes));
  }

  async remove(id: string): Promise<void> {
    const file = this.#files.get(id);
    this.#files.delete(id);
    await file?.remove();
  }

  /**
   * From now on files go into this draft.
   *
   * @returns what was in it before anybody here wrote to it, oldest first
   */
  async use(draft: DraftFiles): Promise<readonly HeldFile[]> {
    this.#draft = draft;
    for (const file of this.#files.values()) file.reopened(draft);
    this.#known = false;
    const found: HeldFile[] = [];
    for (const stored of await draft.list()) {
      if (!this.#files.has(stored.id)) found.push(this.#with(HeldFile.found(draft, stored)));
    }
    this.#known = true;
    return found;
  }

  /** Whole files that only the page has. */
  get onPage(): readonly HeldFile[] {
    return [...this.#files.values()].filter(({ onPage }) => onPage);
  }

  /** Forgets all of them. What is in the draft stays there. */
  forget(): void {
    this.#files.clear();
    this.#draft = null;
    this.#known = true;
  }

  #with(file: HeldFile): HeldFile {
    this.#files.set(file.id, file);
    return file;
  }
}
