// SPDX-License-Identifier: Apache-2.0
import { baseName, checkFile, largestOf } from './check-file.js';
import type { FileAnswers } from './file-answers.js';
import { type FileStates, IDLE } from './file-states.js';
import { Photo } from './photo.js';
import { sizeInWords } from './sizes.js';
import type { Turns } from './turns.js';

/** Files that the worker chose, and photos: checked, made smaller, turned, cut, kept. */
export class PhotoDesk {
  readonly #answers: FileAnswers;
  readonly #states: FileStates;
  readonly #turns: Turns;
  /** Photos as they were taken, by the id of what was kept of them: cut out of again, they lose nothing. */
  readonly #originals = new Map<string, Blob>();

  constructor(answers: FileAnswers, states: FileStates, turns: Turns) {
    this.#answers = answers;
    this.#states = states;
    this.#turns = turns;
  }

  /** Takes a file that the worker chose, or a photo they took. It is refused with a sentence, or kept. */
  async keep(question: string, file: File): Promise<void> {
    const node = this.#answers.node(question);
    if (!node?.writable) return;
    this.#turns.take(question);
    this.#states.show(question, { kind: 'keeping' });
    const checked = await checkFile(file, node.item);
    const size = sizeInWords(file.size);
    if (!checked.ok) {
      return this.#states.refuse(question, checked.refusal, { size, limit: sizeInWords(largestOf(node.item)) });
    }
    const filename = baseName(file.name);
    const { mimeType } = checked;
    if (checked.kind === 'photo') return this.#keepPhoto(question, file, filename);
    await this.#answers.replace(question, { filename, mimeType }, file.slice(0, file.size, mimeType));
    this.#states.show(question, IDLE, { name: 'file.kept', values: { size }, trouble: false });
  }

  /** Opens a kept photo for turning and cutting. */
  async edit(question: string): Promise<void> {
    const answer = this.#answers.answer(question);
    const read = answer && this.#read(answer.id);
    if (!read) return;
    const isCurrent = this.#turns.take(question);
    const photo = await read()
      .then(Photo.from, () => null)
      .catch(() => null);
    if (!isCurrent()) return photo?.dispose();
    if (photo) this.#states.show(question, { kind: 'editing', photo });
    else this.#states.refuse(question, 'photo.unreadable');
  }

  /** Keeps the photo as it was turned and cut, in place of the one before. */
  async applyEdit(question: string): Promise<void> {
    const { activity } = this.#states.get(question);
    const answer = this.#answers.answer(question);
    const read = answer && this.#read(answer.id);
    if (activity.kind !== 'editing') return;
    const { photo } = activity;
    this.#states.show(question, { kind: 'keeping' });
    try {
      if (!read || photo.isWhole) return this.#states.show(question, IDLE);
      await this.#put(question, photo, await read(), answer.filename ?? question, answer.transcript);
    } catch {
      this.#states.refuse(question, 'photo.unreadable');
    } finally {
      photo.dispose();
    }
  }

  /** Forgets the photos as they were taken. */
  forget(): void {
    this.#originals.clear();
  }

  async #keepPhoto(question: string, file: File, filename: string): Promise<void> {
    let photo: Photo | null = null;
    try {
      photo = await Photo.from(file);
      await this.#put(question, photo, file, filename);
    } catch {
      // Kept as it came it would hold whatever the camera wrote into it.
      this.#states.refuse(question, 'photo.unreadable');
    } finally {
      photo?.dispose();
    }
  }

  async #put(question: string, photo: Photo, original: Blob, filename: string, transcript?: string): Promise<void> {
    const bytes = await photo.toJpeg();
    const item = this.#answers.node(question)?.item;
    const [after, before] = [sizeInWords(bytes.size), sizeInWords(original.size)];
    if (item && bytes.size > largestOf(item)) {
      return this.#states.refuse(question, 'file.too-large', { size: after, limit: sizeInWords(largestOf(item)) });
    }
    const previous = this.#answers.answer(question)?.id;
    const file = await this.#answers.replace(question, { filename, mimeType: 'image/jpeg' }, bytes, transcript);
    if (previous !== undefined) this.#originals.delete(previous);
    this.#originals.set(file.id, original);
    this.#states.show(question, IDLE, { name: 'photo.kept', values: { after, before }, trouble: false });
  }

  #read(id: string | undefined): (() => Promise<Blob>) | null {
    const original = this.#originals.get(id ?? '');
    return original ? async () => original : this.#answers.held.reader(id);
  }
}
