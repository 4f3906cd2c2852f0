// SPDX-License-Identifier: Apache-2.0
import type { FormWords } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { NO_DRAFT_WORDS } from '../draft-state/no-draft.words.js';
import type { FieldTools } from '../field-views/field-view.js';
import type { LayoutEnds } from '../layouts/layout.js';
import { draftsPart } from '../parts/drafts-part.js';
import { finishPart } from '../parts/finish-part.js';
import type { Say } from '../words/words.js';
import { alertNotice, submitButton, titleView } from './form-notices.js';
import type { FormSession } from './form-session.js';
import type { FormNews } from './form-news.js';
import type { QuestionPlace } from './question-place.js';
import { FORM_WORDS as WORDS } from './form.words.js';

/** Where a form is between being opened and being stored. `fetching`: pieces of the library that this form needs. */
export type FormPhase = 'fetching' | 'opening' | 'editing' | 'submitting' | 'submitted' | 'unusable';

/** What is on the page round the questions. */
export interface FormShown extends Pick<FieldTools, 'say' | 'formatDay'>, Omit<FormNews, 'begin'> {
  readonly phase: FormPhase;
  readonly session: FormSession;
  readonly words: FormWords;
  /** Level of the title's heading; null when the host's page has the title. */
  readonly titleLevel: number | null;
  readonly place?: Pick<QuestionPlace, 'layouts' | 'isComing'>;
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
  const { phase, words, say, titleLevel, announcement, place } = shown;
  const isOpen = phase === 'editing' || phase === 'submitting';
  const layouts = isOpen ? place?.layouts : null;
  const layout = layouts?.layout;
  const submitting = phase === 'submitting';
  return html`
    ${titleLevel === null ? nothing : titleView(words, titleLevel)}
    ${phase === 'opening' || place?.isComing ? html`<p class="notice">${say(WORDS['form.opening'])}</p>` : nothing}
    ${layouts?.switchView()} ${notice(shown, doings)} ${summary(shown, doings)}
    ${layout ? html`<div ?inert=${submitting}>${layout.before()}</div>` : nothing}
    <div class="body" part="body" ?hidden=${phase === 'submitted' || !!place?.isComing} ?inert=${submitting}></div>
    ${isOpen ? (layout?.after(endsOf(shown, doings)) ?? bothEnds(endsOf(shown, doings))) : nothing}
    <p class="visually-hidden" role="status">${announcement}</p>
  `;
}

/** What ends the form, and whether what was typed is safe. A layout puts them where they belong. */
function endsOf(shown: FormShown, doings: FormDoings): LayoutEnds {
  const { say, phase, draftState, formatTime } = shown;
  return {
    submit: submitButton(say, phase === 'submitting', () => doings.submit()),
    draftState:
      draftsPart.here && draftState ? draftsPart.here.draftStateView(draftState, say, formatTime) : noDraftLine(say),
  };
}

const bothEnds = ({ submit, draftState }: LayoutEnds) => html`<div class="actions">${submit} ${draftState}</div>`;

function notice(shown: FormShown, doings: FormDoings): TemplateResult | typeof nothing {
  const { say, phase, words, session, submittedAt } = shown;
  if (phase === 'submitted') {
    return finishPart.here!.doneNotice(say, {
      title: words.title,
      time: submittedAt ? shown.formatTime(submittedAt) : '',
    });
  }
  const { restoredAt, overtaken } = session;
  if (restoredAt === undefined) return nothing;
  return draftsPart.here!.restoredNotice(say, {
    moment: restoredAt && shown.formatMoment(restoredAt.toISOString()),
    overtaken,
    asking: shown.askingToDiscard,
    ask: (asking) => doings.askToDiscard(asking),
    discard: () => doings.discard(),
  });
}

function summary(shown: FormShown, doings: FormDoings): TemplateResult | typeof nothing {
  const { trouble, say, session, problems } = shown;
  if (trouble) return alertNotice(say(trouble));
  if (problems.length === 0) return nothing;
  return finishPart.here!.faultsNotice(session.form, problems, shown, (key) => doings.goTo(key));
}

/** That nothing is kept must be known before it is missed. */
function noDraftLine(say: Say): TemplateResult {
  return html`<p class="state waiting" part="draft-state">
    <span class="dot" aria-hidden="true"></span><span>${say(NO_DRAFT_WORDS['draftState.none'])}</span>
  </p>`;
}
