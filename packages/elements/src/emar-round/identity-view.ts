// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { IDENTITY_WORDS } from './identity.words.js';
import { type TopTools, alarmsView, calledOf, faceView } from './person-top.js';
import type { OnRound } from './round-model.js';

export interface IdentityTools extends TopTools {
  readonly level: number;
  readonly canScan: boolean;
  /** What came of the last scan. */
  readonly scanned: 'other' | 'unread' | null;
  confirm(): void;
  scan(): void;
  back(): void;
}

/** Makes sure that this is the person. No medicine is shown before (R38). */
export function identityView(on: OnRound, tools: IdentityTools): TemplateResult {
  const { say, level, scanned } = tools;
  const name = calledOf(on.person, say);
  const fault =
    scanned && say(IDENTITY_WORDS[scanned === 'other' ? 'emarRound.who.other' : 'emarRound.who.notRead'], { name });
  return html`<section class="who" part="identity" aria-labelledby="who-title">
    ${headingView(say(IDENTITY_WORDS['emarRound.who'], { name }), {
      level: level + 1,
      name: 'who-title',
      id: 'who-title',
    })}
    ${faceView(on, tools)}
    <p class="how">
      ${say(IDENTITY_WORDS[on.person.photo instanceof Blob ? 'emarRound.who.how' : 'emarRound.who.noPhoto'])}
    </p>
    ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
    <div class="doings">
      <button type="button" class="button yes" @click=${() => tools.confirm()}>
        ${say(IDENTITY_WORDS['emarRound.who.yes'], { name })}
      </button>
      ${tools.canScan
        ? html`<button type="button" class="button secondary scan" @click=${() => tools.scan()}>
            ${say(IDENTITY_WORDS['emarRound.who.scan'])}
          </button>`
        : nothing}
      <button type="button" class="button secondary back" @click=${() => tools.back()}>
        ${say(IDENTITY_WORDS['emarRound.who.no'])}
      </button>
    </div>
    ${alarmsView(on, tools)}
  </section>`;
}
