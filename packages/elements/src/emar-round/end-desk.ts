// SPDX-License-Identifier: Apache-2.0
import type { Facts, Round } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { headingView } from '../about-me/view-tools.js';
import { CpkRoundEvent } from '../events/medicine-event.js';
import { type MedicinesGiving, medicinesGivingPart } from '../parts/medicines-giving-part.js';
import { boxView } from '../transfer-pack/box-view.js';
import type { Say } from '../words/words.js';
import { EMAR_ROUND_WORDS as WORDS } from './emar-round.words.js';
import type { RoundModel } from './round-model.js';

export interface EndTools {
  readonly say: Say;
  readonly level: number;
  readonly facts: Facts;
  readonly workerId: string | null;
  nameOf(id: string | undefined): string;
  now(): string;
}

type Fault = 'failed' | 'nobody';

/** How a round ends: closed when every dose is answered for, else handed over to somebody by name (R66). */
export class EndDesk {
  #isOpen = false;
  #to = '';
  #reason = '';
  #fault: Fault | null = null;
  #isBusy = false;
  #ended: Round | null = null;

  constructor(
    readonly element: EventTarget,
    readonly changed: () => void,
  ) {}

  view(model: RoundModel, tools: EndTools): TemplateResult {
    const { say, level, nameOf } = tools;
    const { state } = model;
    const round = this.#ended?.id === model.round.id ? this.#ended : model.round;
    const left = state.outstanding.length;
    const closed = round.state === 'closed';
    const holder = round.currentHolder ?? round.startedBy;
    return html`<section class="end" part="end" aria-labelledby="end-title">
      ${headingView(say(WORDS['emarRound.end']), { level: level + 1, name: 'part-title', id: 'end-title' })}
      ${closed
        ? html`<p class="ended" role="status">${say(WORDS['emarRound.closed'])}</p>`
        : html`
            ${round.state === 'handed-over' && holder
              ? html`<p class="ended" role="status">${say(WORDS['emarRound.handedOver'], { name: nameOf(holder) })}</p>`
              : nothing}
            <p>
              ${left > 0 ? say(WORDS['emarRound.end.left'], { n: left }) : say(WORDS['emarRound.end.none'])}
              ${state.pending.length > 0 ? say(WORDS['emarRound.end.pending'], { n: state.pending.length }) : nothing}
            </p>
            ${this.#faultView(say)} ${tools.workerId === null ? nothing : this.#doingsView(model, left, tools)}
          `}
    </section>`;
  }

  #faultView(say: Say): unknown {
    if (!this.#fault) return nothing;
    const phrase = WORDS[this.#fault === 'failed' ? 'emarRound.end.failed' : 'emarRound.nobodyTo'];
    return html`<p class="error" role="alert">${say(phrase)}</p>`;
  }

  #doingsView(model: RoundModel, left: number, tools: EndTools): TemplateResult {
    const { say, facts, workerId } = tools;
    const others = facts.staff.filter(({ id }) => id !== workerId);
    return html`
      <div class="doings">
        ${left === 0
          ? html`<button type="button" class="button close" @click=${() => void this.#close(model, tools)}>
              ${say(WORDS['emarRound.close'])}
            </button>`
          : nothing}
        <button
          type="button"
          class="button secondary hand-over"
          aria-expanded=${String(this.#isOpen)}
          @click=${() => this.#turn(() => (this.#isOpen = !this.#isOpen))}
        >
          ${say(WORDS['emarRound.handOver'])}
        </button>
      </div>
      ${this.#isOpen
        ? html`<div class="asked">
            <div class="field">
              <label class="label" for="hand-over-to">${say(WORDS['emarRound.handOver.to'])}</label>
              <select
                class="control"
                id="hand-over-to"
                .value=${live(this.#to)}
                @change=${(event: Event) => (this.#to = (event.target as HTMLSelectElement).value)}
              >
                <option value="">${say(WORDS['emarRound.handOver.choose'])}</option>
                ${others.map(({ id, name }) => html`<option value=${id}>${name ?? id}</option>`)}
              </select>
            </div>
            ${boxView({
              id: 'hand-over-reason',
              label: say(WORDS['emarRound.handOver.reason']),
              value: this.#reason,
              write: (text) => this.#turn(() => (this.#reason = text)),
            })}
            <button type="button" class="button hand-over-now" @click=${() => void this.#handOver(model, tools)}>
              ${say(WORDS['emarRound.handOver'])}
            </button>
          </div>`
        : nothing}
    `;
  }

  #turn(change: () => unknown): void {
    change();
    this.changed();
  }

  async #close({ facts, round }: RoundModel, { workerId, now }: EndTools): Promise<void> {
    await this.#send('closed', ({ closeRound }) => {
      const answer = closeRound(facts, { roundId: round.id, by: workerId, at: now() });
      return answer['closed'] === true ? (answer['round'] as Round) : null;
    });
  }

  async #handOver({ facts, round }: RoundModel, { now }: EndTools): Promise<void> {
    if (!this.#to) return this.#turn(() => (this.#fault = 'nobody'));
    await this.#send('handed-over', ({ handOverRound }) => {
      const reason = this.#reason.trim();
      const args = { roundId: round.id, to: this.#to, at: now(), ...(reason ? { reason } : {}) };
      const answer = handOverRound(facts, args);
      return answer['accepted'] === true ? (answer['updated'] as Round) : null;
    });
  }

  async #send(what: CpkRoundEvent['what'], work: (giving: MedicinesGiving) => Round | null): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#turn(() => (this.#fault = null));
    try {
      if (!(await medicinesGivingPart.isHereSoon())) throw new TypeError('What closes a round could not be fetched.');
      const round = work(medicinesGivingPart.here!);
      if (!round) throw new TypeError('The round could not be ended as it stands.');
      const event = new CpkRoundEvent(what, round);
      this.element.dispatchEvent(event);
      if (!event.awaited) throw new TypeError('Nobody waits for cpk-round: it was not stored.');
      await event.stored;
      this.#ended = round;
      this.#isOpen = false;
    } catch (cause) {
      reportError(cause);
      this.#fault = 'failed';
    } finally {
      this.#isBusy = false;
      this.changed();
    }
  }
}
