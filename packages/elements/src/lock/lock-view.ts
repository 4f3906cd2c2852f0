// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure, DraftState, PassphraseQuestion } from '@careplan-kit/drafts';
import { type TemplateResult, html, nothing } from 'lit';
import { sayCounted } from '../about-me/counted.js';
import { DRAFT_FAILURE_WORDS } from '../draft-state/draft-state.words.js';
import type { Say } from '../words/words.js';
import { LOCK_WORDS as WORDS, TRIES_COUNT } from './lock.words.js';
import type { SecretFault } from './secret-desk.js';

/** What was saved when the page was locked, as far as the host has told. */
export function savedSentence(
  state: DraftState | null,
  failedBefore: boolean,
  say: Say,
  moment: (at: Date) => string,
): string {
  const savedAt = state && 'savedAt' in state ? state.savedAt : null;
  if (failedBefore || (state?.status === 'failed' && state.failure.kind !== 'locked'))
    return say(WORDS['lock.notSaved']);
  if (!savedAt) return say(WORDS['lock.kept']);
  return say(WORDS[state?.status === 'saved' ? 'lock.saved' : 'lock.lastSaved'], { moment: moment(savedAt) });
}

/** Failures whose sentence for a draft is also true of signing in. */
const OWN_WORDS: ReadonlySet<DraftFailure['kind']> = new Set([
  'wrong-secret',
  'weak-secret',
  'blocked',
  'newer-schema',
  'retired-key',
  'not-fetched',
]);

/** Why it was not unlocked. */
export function failureSentence(failure: DraftFailure, say: Say, time: (at: Date) => string): string {
  if (failure.kind === 'wait') return say(WORDS['lock.until'], { time: time(failure.until) });
  return say(OWN_WORDS.has(failure.kind) ? DRAFT_FAILURE_WORDS[failure.kind] : WORDS['lock.failed']);
}

export interface SecretTools {
  readonly say: Say;
  readonly fault: SecretFault | null;
  /** Why the try before failed. */
  readonly failed: string | null;
  readonly visible: boolean;
  readonly toggle: () => void;
  readonly submit: (event: Event) => void;
}

/** A box for what is known to the worker alone. It can be pasted into and shown, and the browser keeps nothing of it. */
export function secretView(question: PassphraseQuestion, tools: SecretTools): TemplateResult {
  const { say, fault, failed, visible } = tools;
  const { why, kind, wrongTries, minimumLength: number } = question;
  const isNew = why === 'new';
  const error = fault ? say(WORDS[`lock.${fault}`]) : failed;
  const described = [isNew || wrongTries > 0 ? 'secret-hint' : '', error ? 'secret-error' : '']
    .filter(Boolean)
    .join(' ');
  const box = (id: string, label: string, labelled: string) => html`
    <label class="label" for=${id}>${label}</label>
    <input
      class="control text"
      id=${id}
      type=${visible ? 'text' : 'password'}
      inputmode=${kind === 'pin' ? 'numeric' : 'text'}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${labelled || nothing}
    />
  `;
  return html`
    <form class="field ${error ? 'has-error' : ''}" novalidate @submit=${tools.submit}>
      ${error ? html`<p class="error" id="secret-error" role="alert">${error}</p>` : nothing}
      ${isNew
        ? html`<p class="hint" id="secret-hint">
            ${say(WORDS[`lock.length.${kind}`], { number })}
            ${say(WORDS[kind === 'pin' ? 'lock.forgotten' : 'lock.forgotten.passphrase'])}
          </p>`
        : wrongTries > 0
          ? html`<p class="hint" id="secret-hint">${sayCounted(say, TRIES_COUNT, wrongTries)}</p>`
          : nothing}
      ${box('secret', say(isNew ? WORDS[`lock.new.${kind}`] : WORDS[`lock.${kind}`]), described)}
      ${isNew ? box('secret-again', say(WORDS['lock.again']), '') : nothing}
      <label class="option"
        ><input type="checkbox" autocomplete="off" .checked=${visible} @change=${tools.toggle} /><span
          >${say(WORDS['lock.show'])}</span
        ></label
      >
      <button class="button">${say(WORDS['lock.unlock'])}</button>
    </form>
  `;
}
