// SPDX-License-Identifier: Apache-2.0
import type { DraftFiles } from '@careplan-kit/drafts';
import type { Attachment, FormInstance } from '@careplan-kit/forms/contract';
import { isAttachment } from '@careplan-kit/forms/contract/answers';
import { adopt } from './adopt-files.js';
import { FileAnswers, type FileChange } from './file-answers.js';
import { type FileState, FileStates, IDLE } from './file-states.js';
import { PhotoDesk } from './photo-desk.js';
import { type MediaSource, recordLoader } from './record-media.js';
import type { RecordedKind, StopReason } from './recorder.js';
import { RecordingDesk } from './recording-desk.js';
import { Turns } from './turns.js';

/** How long the next person waits for the last one's files to reach the disk. */
const PATIENCE_MILLISECONDS = 5000;

/**
 * The files of one form session: photos, sounds and films that no record has yet, and the recording that is running.
 * Views only watch it, so that one drawn anew finds the recording still running. It goes on with the next session of the
 * same person, form and worker; at any other change what is under way ends in the old form and the old draft, and
 * nothing of it reaches the new one.
 */
export class SessionFiles {
  readonly #answers: FileAnswers;
  readonly #states = new FileStates();
  readonly #turns = new Turns();
  readonly #desk: RecordingDesk;
  readonly #photos: PhotoDesk;
  #source: MediaSource;
  #unwatch: () => void;

  constructor(
    form: FormInstance,
    source: MediaSource,
    /** Whether the worker is told of what is lost with the page. */
    readonly tellsOfLoss = true,
  ) {
    this.#source = source;
    this.#answers = new FileAnswers(form);
    this.#desk = new RecordingDesk(this.#answers, this.#states, this.#turns);
    this.#photos = new PhotoDesk(this.#answers, this.#states, this.#turns);
    this.#unwatch = this.#watch(form);
  }

  /** Told once of each file put into the draft or taken out of it. For who keeps the audit. */
  set onAudit(listener: ((change: FileChange, question: string) => void) | null) {
    this.#answers.onAudit = listener;
  }

  /** Told when an answer became another one here. For a field that stands alone and fires `change`. */
  set onAnswer(listener: ((question: string) => void) | null) {
    this.#answers.onAnswer = listener;
  }

  state(question: string): FileState {
    return this.#states.get(question);
  }

  /** Tells of each new state of one question. The returned function ends it. */
  subscribe(question: string, listener: () => void): () => void {
    return this.#states.subscribe(question, listener);
  }

  /** How to get at an answer's bytes; null where nobody here can. */
  loader(answer: Attachment, question: string): (() => Promise<Blob>) | null {
    const { held, id, ...media } = answer;
    if (held === 'draft') return this.#answers.held.reader(id);
    const node = this.#answers.node(question);
    return node && recordLoader(node.item, media, this.#source);
  }

  /**
   * The bytes of an answer.
   *
   * @throws when they are nowhere, or cannot be read
   */
  async open(answer: Attachment, question: string): Promise<Blob> {
    const load = this.loader(answer, question);
    if (!load) throw new Error('The bytes of this file are not here.');
    return load();
  }

  /** The whole file without waiting, where the page keeps it. */
  onPage({ id }: Attachment): Blob | null {
    return this.#answers.held.get(id)?.onPage ?? null;
  }

  /** Whether closing the page would lose some of it. */
  isOnPage({ id }: Attachment): boolean {
    return this.#answers.held.get(id)?.isOnPage ?? false;
  }

  /** Whether the answer names a file that is nowhere. */
  isGone(answer: Attachment): boolean {
    return this.#answers.isGone(answer);
  }

  /** Takes a file that the worker chose, or a photo they took. */
  keep(question: string, file: File): Promise<void> {
    return this.#turns.track(this.#photos.keep(question, file));
  }

  /** Begins to record. What is there already is dropped when something was recorded. */
  record(question: string, what: RecordedKind): Promise<void> {
    return this.#desk.record(question, what);
  }

  /** Ends the recording of a question; or asking, or editing, with nothing changed. */
  async stop(question: string): Promise<void> {
    if (this.#desk.question === question) return this.#desk.stop('worker');
    const { activity } = this.state(question);
    if (activity.kind !== 'asking' && activity.kind !== 'editing') return;
    this.#turns.end(question);
    if (activity.kind === 'editing') activity.photo.dispose();
    this.#states.show(question, IDLE);
  }

  /** Takes the answer away, and its file out of the draft. */
  async remove(question: string): Promise<void> {
    const answer = this.#answers.answer(question);
    if (!answer || this.#desk.question === question) return;
    this.#turns.end(question);
    const removed = this.#turns.track(this.#answers.giveBack(question, answer, null));
    this.#states.show(question, IDLE, { name: 'removed', trouble: false });
    await removed;
  }

  edit(question: string): Promise<void> {
    return this.#photos.edit(question);
  }

  applyEdit(question: string): Promise<void> {
    return this.#turns.track(this.#photos.applyEdit(question));
  }

  /** True while anything is under way: asked for, recorded, cut, stored. */
  get busy(): boolean {
    return this.#turns.busy || this.#states.active.length > 0;
  }

  /** Ends what is under way, devices at once, and waits until it is stored, within reason. */
  async settle(reason: StopReason = 'left'): Promise<void> {
    for (const question of this.#states.active) if (question !== this.#desk.question) void this.stop(question);
    void this.#desk.stop(reason);
    await this.#turns.settled(PATIENCE_MILLISECONDS);
  }

  /** Files go into this draft from now on, and what it holds already is taken up. Returns whether anything was. */
  useDraft(draft: DraftFiles): Promise<boolean> {
    return this.#turns.track(adopt(draft, this.#answers, this.#states));
  }

  /** The next session of the same person, form and worker will go on with this; see {@link goOnIn}. */
  handOn(): void {
    this.#answers.handOn();
  }

  /** Goes on in that session's form. */
  goOnIn(form: FormInstance, source: MediaSource): void {
    this.#unwatch();
    this.#source = source;
    this.#answers.goOnIn(form);
    this.#unwatch = this.#watch(form);
    this.#stopHidden();
  }

  /** Questions whose answer would be submitted and names a file that is nowhere. */
  get gone(): readonly string[] {
    const asked = this.#answers.form.questions.filter(({ visible, item }) => visible || item.whenHidden === 'keep');
    return asked.filter(({ answer }) => isAttachment(answer) && this.isGone(answer)).map(({ key }) => key);
  }

  /** The draft is gone for good, and so is everything here. */
  forget(): void {
    this.#answers.held.forget();
    this.#photos.forget();
  }

  #watch(form: FormInstance): () => void {
    return form.subscribe(() => this.#stopHidden());
  }

  /** A recording nobody can see must not run. */
  #stopHidden(): void {
    const { question } = this.#desk;
    if (question === null) return;
    const node = this.#answers.node(question);
    if (!node?.visible || !node.writable) void this.#desk.stop('left');
  }
}
