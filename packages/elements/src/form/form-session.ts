// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftFailure, DraftIdentity, DraftState, DraftStore } from '@careplan-kit/drafts';
import {
  type Answers,
  type FormDefinition,
  type FormInstance,
  type Problem,
  createForm,
  createSubmission,
  extract,
} from '@careplan-kit/forms/contract';
import type { CareActor, CareRecord, RecordClass } from '@careplan-kit/model';
import { CpkSubmitEvent } from '../events/submit-event.js';

export interface SessionStart {
  /** The definition as the host gave it. */
  readonly source: unknown;
  readonly definition: FormDefinition;
  readonly record: CareRecord | null;
  /** Answers the host begins with. */
  readonly answers: Answers | undefined;
  /** The session this one goes on from: same person, form and worker, a newer record. */
  readonly goesOnFrom: FormSession | null;
  /** The worker's calendar day; asked for only by forms that need it, for it costs the browser some milliseconds. */
  readonly today: () => string;
  /** Who was signed in when it began: the draft is theirs. */
  readonly worker: CareActor | null;
}

/** Who hands over, when, and what it may change. */
export interface HandOver {
  readonly worker: CareActor;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly classes: readonly RecordClass[];
  readonly systemIdentifier: string;
}

/**
 * One form filled by one worker for one person, from opening to submission. When the person or the form changes, a new
 * session begins and the old one is closed under its own person; nothing that is still under way in the old one can
 * reach the new.
 */
export class FormSession {
  readonly form: FormInstance;
  /** The submission's identifier: trying again after a failure is the same submission. */
  readonly submissionId = crypto.randomUUID();
  draft: Draft | null = null;
  /** Why there is no draft, when opening one failed. */
  draftTrouble: DraftState | null = null;
  /** When the restored draft was saved (null if unknown); undefined when nothing was restored. */
  restoredAt: Date | null | undefined = undefined;
  #detach: (() => void) | null = null;
  #closed = false;
  readonly #carried: Answers;

  constructor(readonly start: SessionStart) {
    const { definition, record, answers, today } = start;
    const context = {
      get today() {
        return today();
      },
    };
    this.form = createForm(definition, { context, record: record ?? undefined, answers });
    this.#carried = start.goesOnFrom?.typed() ?? {};
    this.restoredAt = start.goesOnFrom?.restoredAt;
    this.#carryOver();
  }

  get person(): string | null {
    return this.start.record?.subjectOfCare.id ?? null;
  }

  /** The form's canonical name, `url|version`. */
  get formName(): string {
    const { url, version } = this.start.definition;
    return `${url}|${version}`;
  }

  /** A draft belongs to one person, form, version and author. Without a person or a worker nothing is kept. */
  get draftIdentity(): DraftIdentity | null {
    const { definition, worker } = this.start;
    return this.person && worker
      ? { person: this.person, form: definition.url, version: definition.version, author: worker.id }
      : null;
  }

  /** Keys of the questions the record filled. */
  get prefilled(): string[] {
    return this.form.questions.filter((question) => question.provenance?.from === 'record').map(({ key }) => key);
  }

  /** Looks for a draft, puts back what it holds, and from then on saves every change. Never throws. */
  async openDraft(store: DraftStore): Promise<void> {
    const identity = this.draftIdentity;
    if (!identity) return;
    try {
      const draft = await store.open(identity);
      if (this.#closed) return;
      this.draft = draft;
      const { snapshot, state } = draft;
      if (snapshot) {
        this.form.restore(snapshot);
        this.#carryOver();
        // In a session that goes on, what is found is what was being typed.
        if (!this.start.goesOnFrom) this.restoredAt = 'savedAt' in state ? state.savedAt : null;
      }
      this.#detach = draft.attach(this.form);
    } catch (error) {
      this.draftTrouble = { status: 'failed', failure: failureOf(error), savedAt: null };
    }
  }

  /** Words typed while a newer record arrived are newer than the record's and the draft's. */
  #carryOver(): void {
    for (const [key, value] of Object.entries(this.#carried)) {
      if (this.form.question(key)?.writable) this.form.answer(key, value);
    }
  }

  /** What the worker typed here, for a session that goes on from this one with a newer record. */
  typed(): Answers {
    const { answers, provenance } = this.form.snapshot();
    return Object.fromEntries(Object.entries(answers).filter(([key]) => provenance[key]?.from === 'worker'));
  }

  /** Checks the form and makes the event that hands it over; without one there are problems. */
  handOver({ worker, submittedAt, classes, systemIdentifier }: HandOver): {
    readonly problems: readonly Problem[];
    readonly event: CpkSubmitEvent | null;
  } {
    const { definition } = this.form;
    // The record the worker was looking at: one that has moved on since is a conflict to be seen, not written over.
    const { record } = this.start;
    const result = createSubmission(this.form, {
      id: this.submissionId,
      subjectOfCare: this.person ?? '',
      author: worker,
      submittedAt,
    });
    if (!result.ok) return { problems: result.problems, event: null };
    const { submission } = result;
    const operations = record ? extract(definition, submission, record) : [];
    const event = new CpkSubmitEvent({ definition, submission, record, operations, classes, systemIdentifier });
    return { problems: [], event };
  }

  /** Ends the session: what was typed is brought to disk under its own person, and nothing more is saved. */
  async close(): Promise<void> {
    this.#closed = true;
    const closed = this.draft?.close();
    this.#detach?.();
    this.#detach = null;
    await closed;
  }

  /** Throws the draft away, for good. */
  async discardDraft(): Promise<void> {
    this.#detach?.();
    this.#detach = null;
    await this.draft?.discard();
    this.draft = null;
  }
}

/** The failure a draft error carries. This package knows the drafts package by its types only. */
function failureOf(error: unknown): DraftFailure {
  const failure = (error as { failure?: DraftFailure } | null)?.failure;
  return failure ?? { kind: 'unknown', name: error instanceof Error ? error.name : typeof error };
}
