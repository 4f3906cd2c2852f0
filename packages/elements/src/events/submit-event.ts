// SPDX-License-Identifier: Apache-2.0
import type { QuestionnaireResponse } from '@careplan-kit/fhir';
import type { FormDefinition, FormSubmission } from '@careplan-kit/forms/contract';
import {
  type CareRecord,
  type CommitResult,
  type CompleteOperation,
  type RecordClass,
  type RecordOperation,
  applyOperations,
} from '@careplan-kit/model';
import { encodeBase64 } from '../attachments/base64.js';
import { type FilePlace, type SubmittedFile, fillPlaces, withPlaces } from './submitted-files.js';

/** What a form does to a record: writes content, or says that a record is finished. */
export type FormOperation = RecordOperation | CompleteOperation;

/** What a form hands over with its submission. */
export interface SubmittedForm {
  readonly definition: FormDefinition;
  readonly submission: FormSubmission;
  readonly record: CareRecord | null;
  readonly operations: readonly FormOperation[];
  readonly classes: readonly RecordClass[];
  readonly systemIdentifier: string;
  /** Files that have no place in the record yet. */
  readonly files?: readonly SubmittedFile[];
}

/**
 * A form was completed. The host stores what it wants of it, and says with {@link waitUntil} when that is done: until
 * then the draft is kept, and a storing that fails leaves the form as it was.
 */
export class CpkSubmitEvent extends Event {
  static readonly type = 'cpk-submit';
  readonly #submitted: SubmittedForm;
  readonly #pending: Promise<unknown>[] = [];
  readonly #files: readonly SubmittedFile[];
  readonly #places = new Map<string, FilePlace>();
  readonly #opened = new Set<string>();
  #notCommitted: { readonly cause: unknown } | null = null;

  constructor(submitted: SubmittedForm) {
    super(CpkSubmitEvent.type, { bubbles: true, composed: true });
    this.#submitted = submitted;
    this.#files = Object.freeze((submitted.files ?? []).map((file) => this.#noted(file)));
  }

  /** Answers, provenance, who and when. Frozen. A file that has been given a place is told with it. */
  get submission(): FormSubmission {
    const { submission } = this.#submitted;
    return this.#places.size > 0 ? withPlaces(submission, this.#places) : submission;
  }

  /** What the submission does to the record, not yet done. */
  get operations(): readonly FormOperation[] {
    const { operations } = this.#submitted;
    return this.#places.size > 0
      ? operations.map((operation) => fillPlaces(operation, this.#places) as FormOperation)
      : operations;
  }

  /** Photos, sounds and films to be stored with it. Their bytes are nowhere else: a host that takes none loses them. */
  get files(): readonly SubmittedFile[] {
    return this.#files;
  }

  /**
   * Gives each file that has none yet its place, one after the other: `store` keeps the bytes and says under which
   * address. The record then points there. The form waits for it; when it is rejected, nothing was submitted.
   *
   * @param store - a file it was given in an earlier try has the same `id`
   * @throws TypeError when `store` says no address; and whatever `store` throws
   */
  filesByReference(store: (file: SubmittedFile) => Promise<string>): Promise<void> {
    return this.#place(async (file) => {
      const url: unknown = await store(file);
      if (typeof url !== 'string' || url.trim() === '')
        throw new TypeError(`The file "${file.filename}" (${file.question}) was given no address.`);
      return { url };
    });
  }

  /** Puts each file that has no place yet into the record itself, as base64: a third larger than its bytes. */
  filesInRecord(): Promise<void> {
    return this.#place(async (file) => ({ file: await encodeBase64(await file.blob()) }));
  }

  /**
   * Does the operations on the record the form was opened with: new versions, each with its change log entry. Nothing
   * is stored by this; the result is yours to keep.
   *
   * @throws VersionConflictError when `current` has moved on since the form was opened
   * @throws TypeError when there is no record, `current` is another person's, or a file has no place yet
   */
  commit(options: { readonly current?: CareRecord; readonly description?: string } = {}): CommitResult {
    try {
      const result = this.#commit(options.current ?? this.#submitted.record, options.description);
      this.#notCommitted = null;
      return result;
    } catch (cause) {
      this.#notCommitted = { cause };
      throw cause;
    }
  }

  #commit(base: CareRecord | null, description: string | undefined): CommitResult {
    const { definition, classes, systemIdentifier } = this.#submitted;
    const { operations, submission } = this;
    const unplaced = this.#unplaced.map(({ filename, question }) => `"${filename}" (${question})`);
    if (unplaced.length > 0) {
      throw new TypeError(
        `These files have no place yet: ${unplaced.join(', ')}. Wait for filesByReference() or filesInRecord() first.`,
      );
    }
    if (!base) throw new TypeError('The form was opened without a record, so there is nothing to commit to.');
    if (base.subjectOfCare.id !== submission.subjectOfCare)
      throw new TypeError('The record to commit to is that of another person than the form.');
    return applyOperations(
      base,
      operations,
      {
        committer: submission.author,
        at: submission.submittedAt,
        systemIdentifier,
        newUid: () => crypto.randomUUID(),
        form: `${definition.url}|${definition.version}`,
        ...(description ? { description } : {}),
      },
      classes,
    );
  }

  /** The form that was filled. */
  get definition(): FormDefinition {
    return this.#submitted.definition;
  }

  /**
   * The submission, as it is now, as a FHIR R4 QuestionnaireResponse. A file is in it as an attachment once it has a
   * place. What writes it is fetched when it is asked for; a host that has to do without a network imports
   * `toQuestionnaireResponse` of `@careplan-kit/fhir` itself and gives it `definition` and `submission`.
   */
  async toQuestionnaireResponse(): Promise<QuestionnaireResponse> {
    const { definition, submission } = this;
    const { toQuestionnaireResponse } = await import('./questionnaire-response.js');
    return toQuestionnaireResponse(definition, submission);
  }

  /** Keeps the draft until the promise is fulfilled; if it is rejected the form says so and nothing is lost. */
  waitUntil(stored: Promise<unknown>): void {
    this.#pending.push(stored);
  }

  /** Whether the host has said what to wait for. */
  get awaited(): boolean {
    return this.#pending.length > 0;
  }

  /**
   * Settles when everything the host waits for has. When it waits for nothing, because `commit()` failed before it
   * could, that is no success. A listener may read this before the host's own has run.
   */
  get stored(): Promise<unknown> {
    return Promise.resolve().then(() => {
      if (!this.awaited && this.#notCommitted) throw this.#notCommitted.cause;
      return Promise.all(this.#pending).then((results) => {
        this.#expectTaken();
        return results;
      });
    });
  }

  get #unplaced(): readonly SubmittedFile[] {
    return this.#files.filter(({ id }) => !this.#places.has(id));
  }

  #place(placeOf: (file: SubmittedFile) => Promise<FilePlace>): Promise<void> {
    const placed = (async () => {
      for (const file of this.#unplaced) this.#places.set(file.id, Object.freeze(await placeOf(file)));
    })();
    // Waited for even by a host that forgets to: bytes that are under way must not be removed with the draft.
    this.waitUntil(placed);
    return placed;
  }

  /** The draft goes when the submission is stored, and with it the only copy of a file nobody asked for. */
  #expectTaken(): void {
    const lost = this.#unplaced.filter(({ id }) => !this.#opened.has(id));
    if (lost.length === 0) return;
    const names = lost.map(({ filename, question }) => `"${filename}" (${question})`).join(', ');
    const error = new TypeError(`The submission was taken without its files: ${names}. See event.files.`);
    // The worker is told that it could not be saved; why, only the host's developers can mend.
    reportError(error);
    throw error;
  }

  #noted(file: SubmittedFile): SubmittedFile {
    const blob = async () => {
      const bytes = await file.blob();
      this.#opened.add(file.id);
      return bytes;
    };
    return Object.freeze({ ...file, blob });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-submit': CpkSubmitEvent;
  }
}
