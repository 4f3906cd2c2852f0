// SPDX-License-Identifier: Apache-2.0
import type { ReconcileDecision } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import type { ProveSecondPerson, SecondPerson } from '../medicine-desk/second-person.js';
import { type LineTools, codeWords } from './line-view.js';
import { RECONCILE_CHOICES, RECONCILIATION_WORDS as WORDS } from './reconciliation.words.js';

/** The signature that is there, of a comparison nobody has signed a second time. */
export interface FirstSignature {
  readonly by: string;
  readonly at: string;
}

export interface SignShown {
  readonly worker: string;
  /** Somebody else decided and signed before, and nothing was changed here since. */
  readonly first: FirstSignature | null;
  readonly second: SecondPerson;
  readonly prove: ProveSecondPerson | null | undefined;
  /** Lines that lack something, once somebody wanted to sign. */
  readonly faulty: number;
  /** What the second signature lacks, once somebody wanted to sign. */
  readonly missing: readonly string[] | null;
  nameOf(id: string): string;
  ask(): void;
  sign(alone: boolean): void;
}

/** Where two people sign. Until then nothing changes. */
export function signView(shown: SignShown, tools: LineTools): TemplateResult {
  const { say, level, formatMoment } = tools;
  const { first, faulty, missing, nameOf } = shown;
  return html`<section class="desk sign" part="sign" aria-labelledby="sign-title">
    ${headingView(say(WORDS['reconciliation.sign']), { level: level + 1, name: 'desk-title', id: 'sign-title' })}
    ${first
      ? html`<p>
          ${say(WORDS['reconciliation.sign.yours'], { name: nameOf(first.by), moment: formatMoment(first.at) })}
        </p>`
      : html`<p>${say(WORDS['reconciliation.sign.first'], { name: nameOf(shown.worker) })}</p>
          ${shown.second.view(say, shown.prove, () => shown.ask(), 'second')}`}
    ${faulty > 0
      ? html`<p class="fault" role="alert">${say(WORDS['reconciliation.sign.undecided'], { n: faulty })}</p>`
      : nothing}
    ${missing
      ? html`<div class="lacks decide" role="alert" tabindex="-1">
          <p class="box-title">${say(WORDS['reconciliation.sign.lacks'])}</p>
          <ul>
            ${missing.map((code) => html`<li>${codeWords(code, tools)}</li>`)}
          </ul>
        </div>`
      : nothing}
    <div class="doings">
      ${missing
        ? html`<button type="button" class="button secondary alone" @click=${() => shown.sign(true)}>
            ${say(WORDS['reconciliation.sign.alone'])}
          </button>`
        : html`<button type="button" class="button do-sign" @click=${() => shown.sign(false)}>
            ${say(WORDS[first ? 'reconciliation.sign.second' : 'reconciliation.sign.do'])}
          </button>`}
    </div>
  </section>`;
}

/** What two people have decided. */
export function settledView(
  settled: readonly ReconcileDecision[],
  tools: LineTools,
  nameOf: (id: string) => string,
): TemplateResult | typeof nothing {
  const { say, level, formatMoment } = tools;
  if (settled.length === 0) return nothing;
  return html`<section class="settled" part="settled" aria-labelledby="settled-title">
    ${headingView(say(WORDS['reconciliation.settled.title']), {
      level: level + 1,
      name: 'desk-title',
      id: 'settled-title',
    })}
    <ul>
      ${settled.map(({ line, name, action, orderId, by, agreedBy, at, reason }) => {
        const who = [by, agreedBy].flatMap((id) => (id === undefined ? [] : [nameOf(id)])).join(', ');
        const choice =
          action === 'stop' && orderId === undefined
            ? WORDS['reconciliation.decide.notOurs']
            : RECONCILE_CHOICES[action];
        const what = [say(choice), reason ?? ''].filter(Boolean).join('. ');
        return html`<li data-settled=${line}>
          <b><bdi>${name ?? line}</bdi></b>
          <p>
            <bdi
              >${say(WORDS['reconciliation.settled'], {
                who,
                what,
                moment: at === undefined ? '' : formatMoment(at),
              })}</bdi
            >
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
}
