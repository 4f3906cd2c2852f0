// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '@careplan-kit/emar';
import { html, nothing } from 'lit';
import { doingView, idOf, wordsBox } from './card-boxes.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import type { RoundTools } from './round-tools.js';

/**
 * Takes back what was recorded by mistake, by a new version that says who did so. Just after the press one more press does
 * it. Once the host has the record, and somebody else may have relied on it, why has to be written: a finger that slipped
 * must not take away a dose that was given.
 *
 * @param about - id of what says which dose that is: there is a button for each
 */
export function mistakeView(record: AdministrationRecord, about: string, tools: RoundTools): unknown {
  const { say, desk, mayRecord, stateOf } = tools;
  const { status = 'active' } = record;
  if (!mayRecord || status !== 'active') return nothing;
  const key = `mistake ${record.id}`;
  const { open, reason = '', fault } = desk.entry(key);
  const isOpen = open === 'mistake';
  const press = () => {
    if (stateOf(record) !== undefined) tools.takeBack(record);
    else desk.enter(key, { open: isOpen ? undefined : 'mistake', fault: undefined });
  };
  const button = html`<button
    type="button"
    class="link-button mistake"
    aria-describedby=${about}
    aria-expanded=${stateOf(record) === undefined ? String(isOpen) : nothing}
    @click=${press}
  >
    ${say(WORDS['emarRound.mistake'])}
  </button>`;
  if (!isOpen) return button;
  const put = () => {
    if (reason.trim() === '') desk.enter(key, { fault: 'words' });
    else tools.takeBack(record, reason.trim());
  };
  const error = fault === 'words' ? say(WORDS['emarRound.mistake.needed']) : null;
  return html`${button}
    <div class="asked taking-back" role="group" aria-labelledby="taking-back-${idOf(key)}">
      <p class="ask" id="taking-back-${idOf(key)}">${say(WORDS['emarRound.mistake.ask'])}</p>
      ${wordsBox(key, 'reason', say(WORDS['emarRound.mistake.why']), tools, error)}
      <div class="doings">
        ${doingView({ words: say(WORDS['emarRound.mistake.takeBack']), name: 'take-back', run: put })}
        ${doingView({
          words: say(WORDS['emarRound.cancel']),
          name: 'cancel',
          run: () => desk.enter(key, { open: undefined, fault: undefined }),
        })}
      </div>
    </div>`;
}
