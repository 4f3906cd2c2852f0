// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftIdentity, DraftState, DraftStore } from '@careplan-kit/drafts';
import type {
  Access,
  Answers,
  Entries,
  FormDefinition,
  FormInstance,
  FormSnapshot,
  QuestionItem,
  StoredAnswer,
} from '@careplan-kit/forms/contract';
import { createForm } from '@careplan-kit/forms/page';
import type { CareActor, CareRecord } from '@careplan-kit/model';
import type { MediaSource } from '../attachments/record-media.js';
import type { Host } from '../host-context/host-context.js';
import { entriesPart } from '../parts/entries-part.js';
import { LateFiles } from './late-files.js';

export interface SessionStart {
  /** The definition as the host gave it. */
  readonly source: unknown;
  readonly definition: FormDefinition;
  readonly record: CareRecord | null;
  /** Answers the host begins with. */
  readonly answers: Answers | undefined;
  /** The worker's calendar day; asked for only by forms that need it, for it costs the browser some milliseconds. */
  readonly today: () => string;
  /** Who was signed in when it began: the draft is theirs. */
  readonly worker: CareActor | null;
  /** The host that was asked what the worker may do. */
  readonly host: Host;
  /** What the worker may do with each question. */
  readonly access: (item: QuestionItem) => Access;
}

/** One answer as the worker left it; null where they left a blank. */
type Typed = readonly [key: string, answer: StoredAnswer | null];

/**
 * One form filled by one worker for one person, from opening to submission. When the person or the form changes, a new
 * session begins and the old one is closed under its own person; nothing that is still under way in the old one can
 * reach the new.
 */
export class FormSession {
  readonly form: FormInstance;
  /** What the host said, when it was asked, the worker may do with each question. */
  readonly access = new Map<string, Access>();
  /** The submission's identifier: trying again after a failure is the same submission. */
  readonly submissionId: string;
  /** What was typed before goes on in this one. */
  readonly goesOn: boolean;
  /** It was filled from this very record before. */
  readonly sameRecord: boolean;
  readonly #carried: readonly Typed[];
  /** Repeating items the worker worked in before. */
  readonly #carriedEntries: FormSnapshot | null;
  /** Entries that were there when the worker first saw the form. */
  readonly #entriesAtFirst: Entries;

  /** Photos, sounds and films, and the recording that is running. */
  readonly files: LateFiles;

  // What keeps the session's draft works on these; see session-draft.ts.
  draft: Draft | null = null;
  store: DraftStore | null = null;
  detach: (() => void) | null = null;
  /** Why there is no draft, when opening one failed. */
  draftTrouble: DraftState | null = null;
  /** When the restored draft was saved (null if unknown); undefined when nothing was restored. */
  restoredAt: Date | null | undefined = undefined;
  /** The record has moved on since the restored draft was begun, which can be read but not saved over it. */
  overtaken = false;
  /** Questions that were not blank when the worker first saw them. */
  filledAtFirst: readonly string[];
  /** The session this one goes on from, until that is done. */
  before: FormSession | null;
  /** A session that goes on from this one has the files by now. */
  filesHandedOn = false;
  /** Everything typed is in the draft, so nothing has to be remembered of it. */
  onDisk = false;
  closed = false;
  ending: Promise<void> | null = null;

  /**
   * @param goesOnFrom - the session before, when it was this form for this person and worker: what was typed goes on
   */
  constructor(
    readonly start: SessionStart,
    goesOnFrom: FormSession | null,
  ) {
    const { definition, record, answers, today } = start;
    const access = (item: QuestionItem) => {
      const given = start.access(item);
      this.access.set(item.id, given);
      return given;
    };
    const context = {
      get today() {
        return today();
      },
      newId: () => crypto.randomUUID(),
    };
    const { scores } = start.host;
    this.form = createForm(definition, { context, record: record ?? undefined, answers, access, scores });
    this.filledAtFirst = Object.keys(this.form.answers());
    this.#entriesAtFirst = this.form.entries();
    // In one that was still looking for its draft nothing was typed: what that one went on from is what counts.
    const before = goesOnFrom && (goesOnFrom.before ?? goesOnFrom);
    this.before = before;
    this.#carried = before ? before.#typed() : [];
    this.#carriedEntries =
      before && (entriesPart.here?.carriedEntries(before.form, before.#entriesAtFirst) ?? before.#carriedEntries);
    // A recording that is running goes on: a newer record from elsewhere is no reason to end it.
    this.files = goesOnFrom?.handFilesOn() ?? new LateFiles(this.form, this.#mediaSource);
    this.goesOn = goesOnFrom !== null;
    this.sameRecord = goesOnFrom?.start.record === record;
    this.restoredAt = goesOnFrom?.restoredAt;
    this.submissionId = goesOnFrom?.submissionId ?? crypto.randomUUID();
  }

  /** True while it is this form, for this person, filled by this worker, or by nobody yet. */
  isOf(form: Pick<FormDefinition, 'url' | 'version'>, person: string | null, worker: CareActor | null): boolean {
    const { definition, worker: own } = this.start;
    return (
      form.url === definition.url &&
      form.version === definition.version &&
      person === this.person &&
      (own === null || own.id === worker?.id)
    );
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

  get #mediaSource(): MediaSource {
    const { record, host } = this.start;
    return { record, openMedia: host.openMedia?.bind(host) };
  }

  goOnWithFiles(): void {
    if (!this.filesHandedOn) this.files.goOnIn(this.form, this.#mediaSource);
  }

  /** The files go to the next session of this form, person and worker. */
  handFilesOn(): LateFiles {
    this.filesHandedOn = true;
    this.files.handOn();
    return this.files;
  }

  /** Words typed before a newer record arrived are newer than the record's. */
  carryOver(): void {
    this.before = null;
    this.#answerAgain();
    this.goOnWithFiles();
  }

  #answerAgain(): void {
    const { form } = this;
    if (this.#carriedEntries) entriesPart.here?.withCarriedEntries(form, this.#carriedEntries);
    const answers: Record<string, StoredAnswer> = {};
    for (const [key, value] of this.#carried) {
      const question = form.question(key);
      if (question?.writable) form.answer(key, value);
      // Typed while it might be: it stays in the draft, unseen, until it may be again.
      else if (question && !question.item.calculate && value !== null) answers[key] = value;
    }
    if (Object.keys(answers).length === 0) return;
    const { answers: others, provenance, ...rest } = form.snapshot();
    const typed = Object.fromEntries(Object.keys(answers).map((key) => [key, { from: 'worker' } as const]));
    form.restore({ ...rest, answers: { ...others, ...answers }, provenance: { ...provenance, ...typed } });
  }

  /** What the worker typed here, or made blank, for a session that goes on from this one. */
  #typed(): readonly Typed[] {
    const { answers, provenance } = this.form.snapshot();
    const emptied = [...this.filledAtFirst, ...this.#carried.map(([key]) => key)].filter((key) => !(key in answers));
    return [
      ...Object.entries(answers).filter(([key]) => provenance[key]?.from === 'worker'),
      ...emptied.map((key) => [key, null] as const),
    ];
  }

  /** Ends the session: what was typed is brought to disk under its own person, and nothing more is saved. */
  close(): Promise<void> {
    return (this.ending ??= this.#close());
  }

  async #close(): Promise<void> {
    this.closed = true;
    // What is recorded into this draft ends with it; what another session has taken along goes on there.
    const files = this.draft || !this.filesHandedOn ? this.files : null;
    if (files?.busy) await files.settle();
    const closed = this.draft?.close();
    this.detach?.();
    this.detach = null;
    await closed;
    this.onDisk = this.draft !== null && this.draft.state.status !== 'failed';
  }
  /** Throws the draft away, for good. False when it could not be removed; the draft's state says why. */
  async discardDraft(): Promise<boolean> {
    this.detach?.();
    this.detach = null;
    const files = this.filesHandedOn ? null : this.files;
    if (files?.busy) await files.settle();
    try {
      await this.draft?.discard();
    } catch {
      return false;
    }
    this.draft = null;
    files?.forget();
    return true;
  }
}
