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
   */
  commit(options: { readonly current?: CareRecord; readonly description?: string } = {}): CommitResult {
    const { record, operations, submission, definition, classes, systemIdentifier } = this.#submitted;
    const base = options.current ?? record;
    if (!base) throw new TypeError('The form was opened without a record, so there is nothing to commit to.');
    return applyOperations(
      base,
      operations,
      {
        committer: submission.author,
        at: submission.submittedAt,
        systemIdentifier,
        newUid: () => crypto.randomUUID(),
        form: `${definition.url}|${definition.version}`,
        ...(options.description ? { description: options.description } : {}),
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

  /** Settles when everything the host waits for has. A listener may read it before the host's own has run. */
  get stored(): Promise<unknown> {
    return Promise.resolve().then(() => Promise.all(this.#pending));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-submit': CpkSubmitEvent;
  }
}
