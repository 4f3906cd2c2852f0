// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import type { Say } from '../words/words.js';
import { IDENTITY_WORDS } from './identity.words.js';
import { calledOf } from './person-top.js';
import type { RoundPerson } from './round-person.js';

export interface GettingReadyTools {
  readonly say: Say;
  readonly level: number;
  back(): void;
}

/** In place of a person's cards until what checks them is here: a card without its checks must not be seen. */
export function gettingReadyView(
  person: RoundPerson,
  instead: TemplateResult,
  tools: GettingReadyTools,
): TemplateResult {
  const { say, level, back } = tools;
  return html`<div class="person getting-ready" part="person">
    ${headingView(html`<bdi>${calledOf(person, say)}</bdi>`, { level: level + 1, name: 'person-title' })} ${instead}
    <div class="doings onward">
      <button type="button" class="button secondary back" @click=${() => back()}>
        ${say(IDENTITY_WORDS['emarRound.back'])}
      </button>
    </div>
  </div>`;
}
