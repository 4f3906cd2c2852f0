// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { approve } from '../../design/publish/approval.js';
import type { PublishLine, PublishRequest } from './publish-request.js';
import { type PublishDesk, boxView, faultWords, linesView, publishHeading, orToFirstFault } from './publish-view.js';
import { DECISION_WORDS as WORDS, PUBLISH_WORDS } from './publish.words.js';

/**
 * For the second person: what was asked for, by whom, what it changes, and approving it or sending it back.
 *
 * @param lines - what it changes, as {@link PublishLine}s of the plan
 */
export function decisionView(
  request: PublishRequest,
  lines: readonly PublishLine[],
  desk: PublishDesk,
): TemplateResult {
  const { say, level, panel, worker, formatDay } = desk;
  const { definition, author, at, note, reviewBy, replaces } = request;
  const { title, version } = definition;
  const allowed = worker && approve(request, worker, desk.today);
  const refused = allowed && 'refused' in allowed ? allowed.refused : null;
  const heading = publishHeading(say(WORDS['decide.title'], { title, version }), level);
  if (panel.outcome === 'approved' || panel.outcome === 'sent-back') {
    const phrase = WORDS[panel.outcome === 'approved' ? 'decide.approved' : 'decide.sentBack'];
    return html`${heading}
      <p class="done" role="status">${say(phrase, { version, author: author.name })}</p>`;
  }
  return html`${heading}
    <p>
      ${say(WORDS['decide.asked'], { author: author.name, day: formatDay(at) })}
      ${say(WORDS['decide.review'], { day: formatDay(reviewBy) })}
    </p>
    ${note === '' ? nothing : html`<blockquote class="publish-note">${note}</blockquote>`}
    ${publishHeading(say(PUBLISH_WORDS['publish.changes']), level + 1, 'publish-changes')}
    ${replaces === null ? html`<p>${say(PUBLISH_WORDS['publish.first'])}</p>` : linesView(lines, desk)}
    ${worker === null
      ? html`<p class="failure">${say(PUBLISH_WORDS['publish.nobody'])}</p>`
      : refused
        ? html`<p class="failure">${say(refused.phrase, refused.values)}</p>`
        : choicesView(request, worker, desk)}
    ${panel.state === 'failed'
      ? html`<p class="failure" role="alert">${say(PUBLISH_WORDS['publish.notStored'])}</p>`
      : nothing}`;
}

function choicesView(request: PublishRequest, worker: NonNullable<PublishDesk['worker']>, desk: PublishDesk) {
  const { say, panel } = desk;
  const { author, definition } = request;
  const busy = panel.state === 'storing' ? 'true' : nothing;
  const decide = (approved: boolean) => (event: Event) =>
    orToFirstFault(event, () => panel.decide(request, approved, worker, desk.now()));
  const unread = faultWords(panel, { read: say(WORDS['decide.readFirst']) });
  return html`
    <div class="field ${unread ? 'has-error' : ''}">
      ${unread ? html`<p class="error" id="decide-read-error">${unread}</p>` : nothing}
      <label class="option">
        <input
          type="checkbox"
          id="decide-read"
          aria-describedby=${unread ? 'decide-read-error' : nothing}
          aria-invalid=${unread ? 'true' : nothing}
          .checked=${panel.hasRead}
          @change=${(event: Event) => (panel.hasRead = (event.target as HTMLInputElement).checked)}
        />
        <span>${say(WORDS['decide.read'])}</span>
      </label>
    </div>
    <div class="buttons approving">
      <button class="button approve" type="button" aria-disabled=${busy} @click=${decide(true)}>
        ${say(WORDS['decide.approve'], { version: definition.version })}
      </button>
    </div>
    ${boxView({
      id: 'decide-reason',
      label: say(WORDS['decide.reason']),
      hint: say(WORDS['decide.reasonHint'], { author: author.name }),
      fault: faultWords(panel, { reason: say(WORDS['decide.reasonEmpty'], { author: author.name }) }),
      control: (described, invalid) =>
        html`<textarea
          class="control long-text"
          id="decide-reason"
          rows="3"
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${panel.reason}
          @input=${(event: Event) => (panel.reason = (event.target as HTMLTextAreaElement).value)}
        ></textarea>`,
    })}
    <div class="buttons">
      <button class="button secondary send-back" type="button" aria-disabled=${busy} @click=${decide(false)}>
        ${say(WORDS['decide.back'])}
      </button>
    </div>
  `;
}
