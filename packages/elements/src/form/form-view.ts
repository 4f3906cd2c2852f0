// SPDX-License-Identifier: Apache-2.0
import type { DraftState } from '@careplan-kit/drafts';
import type { FormWords, Problem } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { draftStateView } from '../draft-state/draft-state-view.js';
import type { FieldTools } from '../field-views/field-view.js';
import { alertNotice, doneNotice, faultsNotice, restoredNotice, submitButton, titleView } from './form-notices.js';
import type { FormSession } from './form-session.js';
import { FORM_WORDS as WORDS } from './form.words.js';

/** Where a form is between being opened and being stored. */
export type FormPhase = 'opening' | 'editing' | 'submitting' | 'submitted' | 'unusable';

/** Why the last try to submit did not end well, other than by faults of answers. */
export type Trouble = 'form.failed' | 'form.conflict' | 'form.noWorker' | 'form.noFiles';

/** What is on the page round the questions. */
export interface FormShown extends Pick<FieldTools, 'say' | 'formatDay'> {
  readonly phase: FormPhase;
  readonly session: FormSession;
  readonly words: FormWords;
  /** Level of the title's heading; null when the host's page has the title. */
  readonly titleLevel: number | null;
  readonly problems: readonly Problem[];
  readonly trouble: Trouble | null;
  readonly draftState: DraftState | null;
  readonly askingToDiscard: boolean;
  readonly submittedAt: Date | null;
  readonly announcement: string;
  readonly formatTime: (moment: Date) => string;
  readonly formatMoment: (instant: string) => string;
}

/** What the worker may do there. */
export interface FormDoings {
  submit(): void;
  askToDiscard(asking: boolean): void;
  discard(): void;
  goTo(key: string): void;
}

/** Title, notices, the place of the questions, and the button that ends the form. */
export function formView(shown: FormShown, doings: FormDoings): TemplateResult {
  const { phase, words, say, titleLevel, announcement } = shown;
  return html`
    ${titleLevel === null ? nothing : titleView(words, titleLevel)}
    ${phase === 'opening' ? html`<p class="notice">${say(WORDS['form.opening'])}</p>` : nothing}
    ${notice(shown, doings)} ${summary(shown, doings)}
    <div class="body" part="body" ?hidden=${phase === 'submitted'} ?inert=${phase === 'submitting'}></div>
    ${phase === 'editing' || phase === 'submitting'
      ? html`<div class="actions">
          ${submitButton(say, phase === 'submitting', () => doings.submit())}
          ${draftStateView(shown.draftState, say, shown.formatTime)}
        </div>`
      : nothing}
    <p class="visually-hidden" role="status">${announcement}</p>
  `;
}

function notice(shown: FormShown, doings: FormDoings): TemplateResult | typeof nothing {
  const { say, phase, words, session, submittedAt } = shown;
  if (phase === 'submitted') {
    return doneNotice(say, { title: words.title, time: submittedAt ? shown.formatTime(submittedAt) : '' });
  }
  const { restoredAt, overtaken } = session;
  if (restoredAt === undefined) return nothing;
  return restoredNotice(say, {
    moment: restoredAt && shown.formatMoment(restoredAt.toISOString()),
    overtaken,
    asking: shown.askingToDiscard,
    ask: (asking) => doings.askToDiscard(asking),
    discard: () => doings.discard(),
  });
}

function summary(shown: FormShown, doings: FormDoings): TemplateResult | typeof nothing {
  const { trouble, say, session, problems } = shown;
  if (trouble) return alertNotice(say(WORDS[trouble]));
  return faultsNotice(session.form, problems, shown, (key) => doings.goTo(key));
}
