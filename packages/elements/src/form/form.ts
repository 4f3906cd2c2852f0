// SPDX-License-Identifier: Apache-2.0
import type { DraftState, DraftStore } from '@careplan-kit/drafts';
import type { FormDefinition, FormInstance, FormWords, Problem } from '@careplan-kit/forms/contract';
import { formWords } from '@careplan-kit/forms/contract/words';
import { parseDefinition } from '@careplan-kit/forms/page';
import { DataError } from '@careplan-kit/model/plain';
import { type PropertyValues, type TemplateResult, html } from 'lit';
import { warnOnce } from '../base/warn-once.js';
import { stateLine } from '../draft-state/state-line.styles.js';
import { CpkAnswerEvent } from '../events/answer-event.js';
import { CpkErrorEvent } from '../events/error-event.js';
import { draftsPart } from '../parts/drafts-part.js';
import { finishPart } from '../parts/finish-part.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import type { Phrase } from '../words/words.js';
import { STARTS_ANEW, type Wanted, auditSession, beginSession, isFor } from './begin-session.js';
import { ComingForm } from './coming-form.js';
import { alertNotice } from './form-notices.js';
import { fetchAhead, stylesOfParts } from './form-parts.js';
import { focusSoon } from './focus-soon.js';
import { FormNews } from './form-news.js';
import { FormProperties } from './form-properties.js';
import type { FormSession } from './form-session.js';
import { type FormDoings, type FormPhase, formView } from './form-view.js';
import { formStyles } from './form.styles.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { stylesForFiles, watchFiles, withFiles } from './late-files.js';
import { obstacleTo } from './obstacle.js';
import type { LayoutHost } from '../layouts/layout.js';
import { QuestionArea } from './question-area.js';
import { QuestionPlace } from './question-place.js';
import { stopWarmingUp } from './warm-up.js';

/**
 * Fills any form definition: questions, conditions, calculations, errors, drafts. What was typed is never lost to an
 * error, a failed save, or a change of person.
 *
 * @summary Fills a form definition for one person.
 * @tag cpk-form
 * @status experimental
 * @since 0.1.0
 *
 * @attr defer-layout - Lays out far questions last.
 *
 * @fires {CpkSubmitEvent} cpk-submit - The form is complete: store it, and say when with `event.waitUntil(promise)`.
 * @fires {CpkAnswerEvent} cpk-answer - An answer changed.
 * @fires {CpkErrorEvent} cpk-error - The definition or record cannot be used.
 *
 * @csspart title - The form's title.
 * @csspart body - The questions.
 * @csspart group - A group of questions.
 * @csspart group-heading - A group's heading.
 * @csspart field - One question, whole.
 * @csspart label - A question's label or legend.
 * @csspart hint - Help under a label.
 * @csspart prompts - The questions that may help.
 * @csspart provenance - Where an answer came from.
 * @csspart error - A question's error.
 * @csspart control - A box to type in.
 * @csspart option - A radio button or tick box with its label.
 * @csspart repeat - What can be given several times.
 * @csspart entry - One of the times.
 * @csspart rule-notice - Says that a rule was not read.
 * @csspart score - A score with its working.
 * @csspart error-summary - The list of what is wrong.
 * @csspart draft-state - Whether what was typed is saved.
 * @csspart submit - The button that submits.
 *
 * @cssproperty --cpk-font-family - Typeface; the host page's by default.
 */
export class CpkForm extends FormProperties {
  static override readonly tagSuffix = 'form';
  /**
   * Whether the page may make itself ready for forms while it is idle, once. Set it to false right after the import to
   * have it do without.
   */
  static warmsUp = true;
  static override styles = [tokens, buttons, fields, formStyles, stateLine];
  #session: FormSession | null = null;
  /** What is fetched before the form can be opened. */
  #coming: ComingForm | null = null;
  #phase: FormPhase = 'unusable';
  #submitting: FormSession | null = null;
  /** What was open when the element left the page. */
  #left: FormSession | null = null;
  readonly #news = new FormNews();
  #ends: (() => void)[] = [];

  /** The form being filled; null when there is none. */
  get form(): FormInstance | null {
    return this.#session?.form ?? null;
  }

  get phase(): FormPhase {
    return this.#phase;
  }

  /** Resolves when everything typed so far is in the draft. */
  async flush(): Promise<void> {
    await this.#session?.draft?.flush();
  }

  /** Puts the focus on the title, so that a screen reader says which form was opened. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on a page: go on with what was typed.
    if (!this.hasUpdated || this.#session || this.definition === undefined) return;
    this.#begin(this.#left);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects again at once.
    queueMicrotask(() => {
      if (this.isConnected || !this.#session) return;
      this.#left = this.#phase === 'submitted' ? null : this.#session;
      void this.#end();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#place.want(this.language, this.layout, this.easyRead);
    // Off the page nothing is opened: coming back begins.
    if (this.definition === undefined || !this.isConnected) return;
    const session = this.#session;
    const given = STARTS_ANEW.some((property) => changed.has(property));
    const same = session !== null && isFor(session, this.#wanted);
    if (!given && (same || !session)) return;
    // The host answers a submission with the newer record: what was submitted is not opened again over it.
    if (same && (this.#phase === 'submitting' || this.#phase === 'submitted')) return;
    this.#begin(this.#phase === 'submitted' ? null : (session ?? this.#left));
  }

  get #wanted(): Wanted {
    const { definition: source, record, answers, host } = this;
    return { source, record, answers, host };
  }

  /** @param read - the definition, where it was read before */
  #begin(before: FormSession | null, read?: FormDefinition): void {
    stopWarmingUp();
    this.#news.begin();
    this.#left = null;
    this.#coming?.leave();
    this.#coming = null;
    const { drafts } = this;
    let session: FormSession;
    try {
      if (!read) fetchAhead(this.definition, this.uses);
      if (!read && this.#isComing(null, before)) return;
      const definition = read ?? parseDefinition(this.definition);
      if (this.#isComing(definition, before)) return;
      session = beginSession(this.#wanted, definition, before, this.#submitting);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      void this.#end();
      this.#phase = 'unusable';
      this.dispatchEvent(new CpkErrorEvent(error));
      return;
    }
    if (session === this.#submitting) return this.#resume(session);
    if (session.goesOn) this.#place.keepPlace();
    else this.#place.forget();
    const identity = drafts && session.draftIdentity;
    const taken = identity ? draftsPart.here!.takeDraft(session, drafts!) : false;
    if (!identity) session.carryOver();
    const ended = this.#end();
    this.#session = session;
    this.#ends.push(watchFiles(session, () => this.requestUpdate()));
    const { id, version } = session.form.definition;
    this.setAttribute('data-cpk-form', `${id}@${version}`);
    auditSession(session, (detail) => this.audit(session.person ?? '', detail));
    if (drafts && !identity) warnOnce('cpk-form keeps no draft without a record and a signed-in worker.');
    this.#phase = identity && !taken ? 'opening' : 'editing';
    if (taken) this.#watchDraft(session);
    // The old session lets go of its draft first: it may be the same one.
    else if (identity) void ended.then(() => this.#openDraft(session, drafts!));
  }

  /** Fetches what checks this form (null), or what it needs, and then begins. False when nothing is missing. */
  #isComing(definition: FormDefinition | null, before: FormSession | null): boolean {
    const coming = new ComingForm(
      definition,
      this.uses,
      before,
      () => this.isConnected && this.#beginArrived(coming),
      () => this.requestUpdate(),
      this.definition,
    );
    if (!coming.fetch()) return false;
    void this.#end();
    this.#coming = coming;
    this.#left = before;
    this.#phase = 'fetching';
    return true;
  }

  #beginArrived({ definition, before }: ComingForm): void {
    const { activeElement } = this.renderRoot as ShadowRoot;
    this.#begin(before, definition ?? undefined);
    this.requestUpdate();
    // What said that it was coming goes, and the focus must not go with it.
    if (activeElement?.closest('.fetching, .title')) void this.focusTitle();
  }

  /** Back to a submission that is under way: it is not begun a second time. */
  #resume(session: FormSession): void {
    void this.#end();
    this.#session = session;
    this.#phase = 'submitting';
    this.#watchDraft(session);
  }

  async #openDraft(session: FormSession, drafts: DraftStore): Promise<void> {
    const restored = await draftsPart.here!.openDraft(session, drafts);
    // Another person may have come meanwhile.
    if (session !== this.#session) return;
    this.#watchDraft(session);
    if (restored) this.audit(session.person!, { type: 'draft-restored', form: session.formName });
    this.#phase = 'editing';
    this.requestUpdate();
  }

  #watchDraft({ draft, draftTrouble }: FormSession): void {
    const show = (state: DraftState | null) => {
      this.#news.draftState = state;
      this.requestUpdate();
    };
    show(draft?.state ?? draftTrouble);
    if (draft) this.#ends.push(draft.subscribe(() => show(draft.state)));
  }

  async #end(): Promise<void> {
    for (const end of this.#ends.splice(0)) end();
    this.#place.clear();
    const session = this.#session;
    this.#session = null;
    // A submission under way keeps its draft until it is stored; `submit` ends it.
    if (session !== this.#submitting) await session?.close();
  }

  override render(): TemplateResult {
    const session = this.#session;
    const words = this.#words;
    if (this.#phase === 'unusable')
      return this.definition === undefined ? html`` : alertNotice(this.say(WORDS['form.unusable']));
    if (this.#coming) return this.#coming.view(this.say, this.language, this.titleLevel);
    if (!session || !words) return html``;
    const { say, formatDay, formatTime, formatMoment } = this;
    return formView(
      {
        phase: this.#phase,
        session,
        words,
        titleLevel: this.titleLevel,
        place: this.#place,
        ...this.#news,
        say,
        formatDay,
        formatTime,
        formatMoment,
      },
      this.#doings,
    );
  }

  readonly #doings: FormDoings = {
    submit: () => void this.submit(),
    askToDiscard: (asking) => {
      this.#news.askingToDiscard = asking;
      this.requestUpdate();
    },
    discard: () => void this.#startAgain(),
    goTo: (key) => this.#place.goTo(key),
  };

  readonly #place: QuestionPlace = new QuestionPlace(
    ((form: CpkForm): LayoutHost => ({
      element: form,
      get problems() {
        return form.#news.problems;
      },
      showProblems: (problems) => form.#list(problems),
      canSayProblems: () => finishPart.isHereSoon(),
      focus: (selector) => focusSoon(form, selector),
      get tools() {
        const { formatMoment, questionLevel: level } = form;
        return { ...form.fieldTools(form.#words!), formatMoment, level };
      },
    }))(this),
  );

  /** Lists faults above the questions, and marks them beside each. */
  #list(problems: readonly Problem[]): void {
    this.#news.trouble = null;
    this.#news.problems = problems;
    this.#place.showProblems(problems);
    this.requestUpdate();
  }

  /** The form's words in the worker's language. */
  get #words(): FormWords | null {
    const { definition } = this.#session?.form ?? {};
    return definition ? formWords(definition, this.language) : null;
  }

  override updated(): void {
    const session = this.#session;
    const container = this.renderRoot.querySelector<HTMLElement>('.body');
    this.wear([...stylesForFiles(session), ...stylesOfParts(), ...this.#place.styles]);
    if (!session || !this.#place.isEmpty || !container) return;
    // The questions come when the draft has been looked for: a word typed before would be written over by it. And the
    // last person's words must not stand under the next one's name until then.
    if (this.#phase === 'opening') return container.replaceChildren();
    const area = new QuestionArea(
      session.form,
      container,
      withFiles(this.fieldTools(this.#words!), session.files),
      { kinds: this.kinds, headingLevel: this.questionLevel },
      {
        answered: (keys) => this.dispatchEvent(new CpkAnswerEvent(session.form, keys)),
        overridden: (question) =>
          this.audit(session.person ?? '', { type: 'override', form: session.formName, question }),
      },
    );
    this.#place.show(area);
    // So that a worker without a network can finish. What fails is said when they want to.
    finishPart.loadWhenIdle();
  }

  /**
   * Checks the form, shows what is wrong or hands the submission over, and waits until the host has stored it. Does
   * nothing while the form is not open for editing.
   */
  async submit(): Promise<void> {
    const session = this.#session;
    if (!session || this.#phase !== 'editing') return;
    const { host } = this;
    const first = obstacleTo(session, host);
    const obstacle = first instanceof Promise ? await first : first;
    if (session !== this.#session || this.#phase !== 'editing') return;
    if (obstacle) return this.#fail(obstacle);
    const finish = finishPart.here!;
    const what = { host, classes: this.classes, submittedAt: host.clock(), area: this.#place };
    const { problems, event } = finish.eventOf(session, what, finish);
    this.#list(problems);
    if (!event) return focusSoon(this, '.summary');

    this.#phase = 'submitting';
    this.#submitting = session;
    this.requestUpdate();
    try {
      await finish.handOverTo(this, event);
    } catch (error) {
      this.#submitting = null;
      if (session !== this.#session) return session.close();
      this.#phase = 'editing';
      // A newer record that came had to wait.
      if (session.start.record !== this.record) this.#begin(session);
      return this.#fail(finish.troubleOf(error));
    }
    this.#submitting = null;
    if (this.#left === session) this.#left = null;
    this.audit(session.person ?? '', { type: 'submit', form: session.formName, submission: session.submissionId });
    await session.discardDraft();
    if (session !== this.#session) return;
    this.#phase = 'submitted';
    this.#news.submittedAt = what.submittedAt;
    session.restoredAt = undefined;
    return focusSoon(this, '.done');
  }

  #fail(trouble: Phrase): Promise<void> {
    this.#news.trouble = trouble;
    return focusSoon(this, '.alert');
  }

  /** Opens the form once more after it was submitted, filled from the record. */
  reopen(): void {
    if (this.#phase !== 'submitted') return;
    this.#begin(null);
    this.requestUpdate();
  }

  async #startAgain(): Promise<void> {
    const session = this.#session;
    if (!session || !(await session.discardDraft())) return;
    this.audit(session.person ?? '', { type: 'draft-discarded', form: session.formName });
    if (session !== this.#session) return;
    this.#news.announcement = this.say(draftsPart.here!.DISCARDED);
    this.#begin(null);
    this.requestUpdate();
    // The pressed button is gone.
    void this.focusTitle();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-form': CpkForm;
  }
}
