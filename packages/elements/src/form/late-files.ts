// SPDX-License-Identifier: Apache-2.0
import type { DraftFiles } from '@careplan-kit/drafts';
import type { FormInstance } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import type { CSSResult } from 'lit';
import type { FileChange } from '../attachments/file-answers.js';
import type { MediaSource } from '../attachments/record-media.js';
import type { SessionFiles } from '../attachments/session-files.js';
import type { FieldTools } from '../field-views/field-view.js';
import { attachmentsPart } from '../parts/attachments-part.js';
import { some } from './form-parts.js';
import type { FormSession } from './form-session.js';

/**
 * The files of one form session, though what handles them may not have been fetched yet. Until it is here no file is
 * taken, none is dropped, and a form that asks for files is not handed over: a draft may hold a recording that no answer
 * names.
 */
export class LateFiles {
  /** Told once of each file put into the draft or taken out of it. */
  onAudit: ((change: FileChange, question: string) => void) | null = null;
  /** Told when a draft that was opened before held a file of which no answer knew. */
  onFound: (() => void) | null = null;
  readonly #asked: boolean;
  #form: FormInstance;
  #source: MediaSource;
  #draft: DraftFiles | null = null;
  #here: SessionFiles | null = null;

  constructor(form: FormInstance, source: MediaSource) {
    this.#form = form;
    this.#source = source;
    this.#asked = some(form.definition.items, ({ type }) => type === 'attachment');
    if (this.#asked) attachmentsPart.loadWhenIdle();
  }

  /** What handles them; null while it is not here, and for a form that asks for none. */
  get here(): SessionFiles | null {
    const part = attachmentsPart.here;
    if (!this.#here && part && this.#asked) {
      const files = new part.SessionFiles(this.#form, this.#source);
      files.onAudit = (change, question) => this.onAudit?.(change, question);
      this.#here = files;
      if (this.#draft) void files.useDraft(this.#draft).then((found) => found && this.onFound?.());
    }
    return this.#here;
  }

  /** What the form is filled from. */
  get record(): CareRecord | null {
    return this.#source.record;
  }

  /** Calls once when they can be handled; at once when they can. The returned function takes that back. */
  whenHere(tell: () => void): () => void {
    return this.#asked ? attachmentsPart.whenHere(tell) : () => undefined;
  }

  /** Whether the form asks for files, and what handles them is not here. */
  get missing(): boolean {
    return this.#asked && attachmentsPart.here === null;
  }

  get busy(): boolean {
    return this.here?.busy ?? false;
  }

  async settle(reason?: 'worker'): Promise<void> {
    await this.here?.settle(reason);
  }

  /** Files go into this draft from now on, and what it holds already is taken up. Returns whether anything was. */
  async useDraft(draft: DraftFiles): Promise<boolean> {
    const here = this.here;
    this.#draft = draft;
    return (await here?.useDraft(draft)) ?? false;
  }

  /** The next session of the same person, form and worker will go on with this; see {@link goOnIn}. */
  handOn(): void {
    this.here?.handOn();
  }

  /** Goes on in that session's form. */
  goOnIn(form: FormInstance, source: MediaSource): void {
    this.#form = form;
    this.#source = source;
    if (this.#here) this.#here.goOnIn(form, source);
    else void this.here;
  }

  /** The draft is gone for good, and so is everything here. */
  forget(): void {
    this.#draft = null;
    this.#here?.forget();
  }
}

/** The style sheets that a form with files needs beside its own. */
export function stylesForFiles(session: Pick<FormSession, 'files'> | null): readonly CSSResult[] {
  return (session?.files.here && attachmentsPart.here?.attachmentStyles) ?? [];
}

/** The tools of a form's fields, with its files once what handles them is here, and the record as it is by now. */
export function withFiles(tools: FieldTools, files: LateFiles): FieldTools {
  return Object.defineProperties({ ...tools } as FieldTools, {
    files: { get: () => files.here ?? undefined },
    record: { value: () => files.record },
  });
}

/** Draws a form again when what handles its files comes, or finds some in the draft. Before its fields do. */
export function watchFiles(session: FormSession, draw: () => void): () => void {
  const { files } = session;
  files.onFound = () => {
    session.restoredAt ??= null;
    draw();
  };
  return files.whenHere(() => {
    void files.here;
    draw();
  });
}
