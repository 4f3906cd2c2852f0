// SPDX-License-Identifier: Apache-2.0
import { type QuestionnaireResponse, toQuestionnaireResponse } from '@careplan-kit/fhir';
import type { FormDefinition, FormSubmission } from '@careplan-kit/forms/contract';
import {
  type CareRecord,
  type CommitResult,
  type RecordClass,
  type RecordOperation,
  applyOperations,
} from '@careplan-kit/model';

/** What a form hands over with its submission. */
export interface SubmittedForm {
  readonly definition: FormDefinition;
  readonly submission: FormSubmission;
  readonly record: CareRecord | null;
  readonly operations: readonly RecordOperation[];
  readonly classes: readonly RecordClass[];
  readonly systemIdentifier: string;
}

/**
 * A form was completed. The host stores what it wants of it, and says with {@link waitUntil} when that is done: until
 * then the draft is kept, and a storing that fails leaves the form as it was.
 */
export class CpkSubmitEvent extends Event {
  static readonly type = 'cpk-submit';
  readonly #submitted: SubmittedForm;
  readonly #pending: Promise<unknown>[] = [];
  #notCommitted: { readonly cause: unknown } | null = null;

  constructor(submitted: SubmittedForm) {
    super(CpkSubmitEvent.type, { bubbles: true, composed: true });
    this.#submitted = submitted;
  }

  /** Answers, provenance, who and when. Frozen. */
  get submission(): FormSubmission {
    return this.#submitted.submission;
  }

  /** What the submission does to the record, not yet done. */
  get operations(): readonly RecordOperation[] {
    return this.#submitted.operations;
  }

  /**
   * Does the operations on the record the form was opened with: new versions, each with its change log entry. Nothing
   * is stored by this; the result is yours to keep.
   *
   * @throws VersionConflictError when `current` has moved on since the form was opened
   * @throws TypeError when there is no record, or `current` is another person's
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
    const { operations, submission, definition, classes, systemIdentifier } = this.#submitted;
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

  /** The submission as a FHIR R4 QuestionnaireResponse. */
  toQuestionnaireResponse(): QuestionnaireResponse {
    return toQuestionnaireResponse(this.#submitted.definition, this.#submitted.submission);
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
      return Promise.all(this.#pending);
    });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-submit': CpkSubmitEvent;
  }
}
