// SPDX-License-Identifier: Apache-2.0
import type { DraftFileInfo } from '@careplan-kit/drafts';
import type { Attachment, AttachmentItem, FormInstance, QuestionNode } from '@careplan-kit/forms/contract';
import { isAttachment } from '@careplan-kit/forms/contract/answers';
import type { HeldFile } from './held-file.js';
import { HeldFiles } from './held-files.js';

/** A file was put into the draft of a question, or taken out of it. */
export type FileChange = 'file-added' | 'file-removed';

/** Which file answers which question, and the bytes of those that no record has yet. */
export class FileAnswers {
  readonly held = new HeldFiles();
  onAudit: ((change: FileChange, question: string) => void) | null = null;
  /** Told when an answer became another one here, and not by the worker's typing. */
  onAnswer: ((question: string) => void) | null = null;
  #form: FormInstance;
  /** Questions answered while the next session's form was being made ready; null when none is. */
  #meanwhile: Set<string> | null = null;

  constructor(form: FormInstance) {
    this.#form = form;
  }

  get form(): FormInstance {
    return this.#form;
  }

  /** The question, where it asks for a file. */
  node(question: string): (QuestionNode & { readonly item: AttachmentItem }) | null {
    const node = this.#form.question(question);
    return node?.item.type === 'attachment' ? (node as QuestionNode & { readonly item: AttachmentItem }) : null;
  }

  answer(question: string): Attachment | null {
    const answer = this.node(question)?.answer;
    return isAttachment(answer) ? answer : null;
  }

  /** Answers a question with a file, of which more may come. What answered it before is returned, and not yet dropped. */
  put(question: string, file: HeldFile, transcript?: string): Attachment | null {
    const before = this.answer(question);
    // Added again because the bytes were lost: the words written for it are still right.
    const words = transcript ?? (before && this.isGone(before) ? before.transcript : undefined);
    this.#write(question, { ...attachmentOf(file), ...(words === undefined ? {} : { transcript: words }) });
    this.onAudit?.('file-added', question);
    return before;
  }

  /** Answers a question with a file that was told of when it began, before the page ended. */
  adopt(question: string, file: HeldFile): void {
    const transcript = this.answer(question)?.transcript;
    this.#write(question, { ...attachmentOf(file), ...(transcript === undefined ? {} : { transcript }) });
  }

  /** The same file, by another id. */
  async exchange(question: string, file: HeldFile, same: HeldFile): Promise<void> {
    const answer = this.answer(question);
    if (answer?.id === file.id) this.#write(question, { ...answer, id: same.id });
    await this.held.remove(file.id);
  }

  /** A whole file in place of what was there. */
  async replace(question: string, info: Omit<DraftFileInfo, 'question'>, bytes: Blob, transcript?: string) {
    const file = await this.held.keep({ question, ...info }, bytes);
    const before = this.put(question, file, transcript);
    if (before) await this.drop(question, before);
    return file;
  }

  /** Its size is another by now. */
  refresh(question: string, file: HeldFile): void {
    const answer = this.answer(question);
    if (answer?.id !== file.id || answer.size === file.size) return;
    this.#write(question, { ...answer, size: file.size });
  }

  /** Another answer, or none, in place of this file, which is taken out of the draft. */
  async giveBack(question: string, file: Attachment, answer: Attachment | null): Promise<void> {
    const { id } = file;
    if (this.answer(question)?.id === id) this.#write(question, answer);
    await this.drop(question, file);
  }

  /** Takes a file that is no answer any more out of the draft. What the record holds is not touched. */
  async drop(question: string, { held, id }: Attachment): Promise<void> {
    if (held !== 'draft' || id === undefined) return;
    if (this.held.get(id)) this.onAudit?.('file-removed', question);
    await this.held.remove(id);
  }

  /** Whether the answer names a file that is nowhere. */
  isGone({ held, id }: Attachment): boolean {
    return held === 'draft' && this.held.isKnown && !this.held.get(id);
  }

  /** From now on another form of the same person will be answered; until {@link goOnIn} this one is. */
  handOn(): void {
    this.#meanwhile ??= new Set();
  }

  /** Answers this form from now on. It has what the worker had answered when {@link handOn} was called. */
  goOnIn(form: FormInstance): void {
    const before = this.#form;
    const changed = this.#meanwhile ?? new Set<string>();
    this.#form = form;
    this.#meanwhile = null;
    for (const question of changed) {
      const answer = before.question(question)?.answer ?? null;
      this.#write(question, isAttachment(answer) ? answer : null);
    }
    for (const { key } of form.questions) {
      const file = this.held.get(this.answer(key)?.id);
      if (file) this.refresh(key, file);
    }
  }

  #write(question: string, answer: Attachment | null): void {
    // The host may have taken the right to write away meanwhile; what is there then stays as it is.
    if (!this.node(question)?.writable) return;
    this.#form.answer(question, answer);
    this.#meanwhile?.add(question);
    this.onAnswer?.(question);
  }
}

/** How a file stands in an answer. */
export function attachmentOf({ id, info, size }: HeldFile): Attachment {
  return { held: 'draft', id, filename: info.filename, mimeType: info.mimeType, size };
}
