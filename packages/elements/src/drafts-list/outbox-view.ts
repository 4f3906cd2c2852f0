// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from '@careplan-kit/drafts';
import type { OutboxEntry, ReadableEntry, UnreadableEntry } from '@careplan-kit/drafts/outbox';
import { type TemplateResult, html, nothing } from 'lit';
import { OUTBOX_FAILURE_WORDS } from '../draft-state/outbox-failure.words.js';
import type { Say } from '../words/words.js';
import { type DraftNames, personOf } from './draft-names.js';
import { OUTBOX_WORDS as WORDS } from './outbox.words.js';

/** What the view of the outbox needs of the list. */
export interface OutboxTools {
  readonly say: Say;
  readonly formatMoment: (instant: string) => string;
  readonly formatTime: (moment: Date) => string;
  readonly names: DraftNames;
  readonly open: (entry: ReadableEntry) => void;
  readonly sendNow: () => void;
}

function waitingView(entry: ReadableEntry, { say, formatTime }: OutboxTools): TemplateResult | typeof nothing {
  if (entry.state !== 'queued') return nothing;
  if (entry.heldUpBy !== null) return html`<p class="who">${say(WORDS['outbox.held'])}</p>`;
  if (entry.attempts === 0 || !entry.nextTryAt) return nothing;
  const { attempts, nextTryAt } = entry;
  return html`<p class="who">${say(WORDS['outbox.tried'], { attempts, time: formatTime(nextTryAt) })}</p>`;
}

function entryView(entry: ReadableEntry, tools: OutboxTools): TemplateResult {
  const { say, formatMoment } = tools;
  const needsWorker = entry.state === 'rejected' || entry.state === 'conflict';
  const name = personOf(entry, tools.names);
  const damaged = entry.failure?.kind === 'tampered';
  return html`
    <li class="draft entry ${needsWorker ? 'needs-worker' : ''}" part="entry">
      <p class="name">
        <b>${name}</b>
        <span class="entry-state"
          >${say(damaged ? WORDS['outbox.damaged'] : WORDS[`outbox.state.${entry.state}`])}</span
        >
      </p>
      <p class="who">${say(WORDS['outbox.since'], { moment: formatMoment(entry.enqueuedAt.toISOString()) })}</p>
      ${waitingView(entry, tools)}
      ${entry.reason && !damaged && entry.state !== 'sent'
        ? html`<p class="note">${say(WORDS['outbox.why'], { reason: entry.reason })}</p>`
        : nothing}
      ${needsWorker && !damaged
        ? html`<div class="buttons">
            <button class="button" type="button" @click=${() => tools.open(entry)}>
              ${say(WORDS[entry.state === 'conflict' ? 'outbox.compare' : 'outbox.edit'])}<span class="visually-hidden"
                >: ${name}</span
              >
            </button>
          </div>`
        : nothing}
    </li>
  `;
}

function closedView({ enqueuedAt, failure }: UnreadableEntry, { say, formatMoment }: OutboxTools): TemplateResult {
  return html`
    <li class="draft entry closed" part="entry">
      <p class="name"><b>${say(failure.kind === 'tampered' ? WORDS['outbox.damaged'] : WORDS['outbox.locked'])}</b></p>
      <p class="who">${say(WORDS['outbox.since'], { moment: formatMoment(enqueuedAt.toISOString()) })}</p>
    </li>
  `;
}

/** What was finished and has not arrived, what did, and what somebody has to look at. */
export function outboxView(
  {
    entries,
    failure,
    level,
  }: { readonly entries: readonly OutboxEntry[]; readonly failure: DraftFailure | null; readonly level: number },
  tools: OutboxTools,
): TemplateResult {
  const { say } = tools;
  const waits = entries.some((entry) => entry.state === 'queued' && entry.readable);
  return html`
    <section class="outbox" part="outbox">
      <div class="heading" role="heading" aria-level=${level}>${say(WORDS['outbox.title'])}</div>
      ${failure
        ? html`<p role="alert">${say(OUTBOX_FAILURE_WORDS[failure.kind] ?? OUTBOX_FAILURE_WORDS.unknown)}</p>`
        : nothing}
      ${entries.length > 0
        ? html`<ul>
            ${entries.map((entry) => (entry.readable ? entryView(entry, tools) : closedView(entry, tools)))}
          </ul>`
        : failure
          ? nothing
          : html`<p>${say(WORDS['outbox.none'])}</p>`}
      ${waits
        ? html`<button class="button secondary" type="button" @click=${tools.sendNow}>
            ${say(WORDS['outbox.now'])}
          </button>`
        : nothing}
    </section>
  `;
}
