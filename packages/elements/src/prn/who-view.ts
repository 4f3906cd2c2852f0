// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { IDENTITY_WORDS } from '../emar-round/identity.words.js';
import { type TopTools, calledOf, faceView } from '../emar-round/person-top.js';
import type { OnRound } from '../emar-round/round-model.js';
import { PRN_WORDS as WORDS } from './prn.words.js';

export interface WhoTools extends TopTools {
  readonly level: number;
  /** When it was made sure; null where it has to be. */
  readonly checkedAt: string | null;
  readonly canScan: boolean;
  /** What came of the last scan. */
  readonly scanned: 'other' | 'unread' | null;
  confirm(): void;
  scan(): void;
}

/** Makes sure that this is the person, before anything can be given (R38). What others gave can be written without. */
export function whoView(on: OnRound, tools: WhoTools): TemplateResult {
  const { say, level, scanned, checkedAt } = tools;
  const name = calledOf(on.person, say);
  if (checkedAt !== null)
    return html`<p class="checked" tabindex="-1">${say(WORDS['prn.who.checked'], { name, time: checkedAt })}</p>`;
  const fault =
    scanned && say(IDENTITY_WORDS[scanned === 'other' ? 'emarRound.who.other' : 'emarRound.who.notRead'], { name });
  const how = on.person.photo instanceof Blob ? 'emarRound.who.how' : 'emarRound.who.noPhoto';
  return html`<section class="who" part="identity" aria-labelledby="who-title">
    ${headingView(say(WORDS['prn.who'], { name }), { level: level + 1, name: 'who-title', id: 'who-title' })}
    ${faceView(on, tools)}
    <p class="how">${say(IDENTITY_WORDS[how])}</p>
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
    </div>
  </section>`;
}
