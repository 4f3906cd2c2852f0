// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { timeBoxView } from '../medicine-desk/time-box.js';
import { boxView } from '../transfer-pack/box-view.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import type { CardOf, RoundTools } from './round-tools.js';

/** Keys as ids: what a host calls an order may hold anything. */
export const idOf = (key: string): string => encodeURIComponent(key).replaceAll('%', '_');

/** A box of a card that is only words. */
export function wordsBox(
  key: string,
  name: 'reason' | 'site' | 'observed' | 'action' | 'advisedBy',
  label: string,
  tools: RoundTools,
  error: string | null = null,
): TemplateResult {
  return boxView({
    id: `${name}-${idOf(key)}`,
    label,
    error,
    value: tools.desk.entry(key)[name] ?? '',
    write: (text) => tools.desk.enter(key, { [name]: text, fault: undefined }),
  });
}

interface ShortBox {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | null;
  readonly hint?: string;
  write(text: string): void;
}

function shortBox({ id, label, value, error, hint, write }: ShortBox): TemplateResult {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  return html`<div class="field ${error ? 'has-error' : ''}">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    <input
      class="control number"
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      .value=${live(value)}
      aria-describedby=${described}
      aria-invalid=${error ? 'true' : nothing}
      @input=${(event: Event) => write((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** How much was taken. */
export function amountBox(card: CardOf, tools: RoundTools, hint?: string): TemplateResult {
  const { say, desk } = tools;
  const { key, order, slot } = card;
  const { amount = '', fault } = desk.entry(key);
  return shortBox({
    id: `amount-${idOf(key)}`,
    label: say(WORDS['emarRound.amount'], {
      unit: order.doseRange?.unit ?? slot?.dose?.unit ?? order.dose?.unit ?? '',
    }).replace(' ()', ''),
    value: amount,
    error: fault === 'amount' ? say(WORDS['emarRound.amount.needed']) : null,
    ...(hint ? { hint } : {}),
    write: (text) => desk.enter(key, { amount: text, fault: undefined }),
  });
}

/** When it was given. */
export function timeBox({ key }: CardOf, tools: RoundTools): TemplateResult {
  const { say, desk } = tools;
  const { time = '', fault } = desk.entry(key);
  return timeBoxView(
    {
      id: `time-${idOf(key)}`,
      label: say(WORDS['emarRound.time']),
      value: time,
      error: fault === 'time' ? say(WORDS['emarRound.time.needed']) : null,
      write: (text) => desk.enter(key, { time: text, fault: undefined }),
    },
    say,
  );
}

/** Readings the order asks for first (R40). */
export function readingBoxes({ key, order }: CardOf, tools: RoundTools): unknown {
  const { say, desk } = tools;
  return (order.requiredMeasurements ?? []).map(({ id, unit }) => {
    const { readings = {} } = desk.entry(key);
    return shortBox({
      id: `reading-${idOf(key)}-${idOf(id)}`,
      label: say(WORDS['emarRound.reading'], { measurement: id, unit: unit ?? '' }).replace(' ()', ''),
      value: readings[id] ?? '',
      write: (text) => desk.enter(key, { readings: { ...desk.entry(key).readings, [id]: text } }),
    });
  });
}

export interface Doing {
  readonly words: string;
  readonly name: string;
  readonly main?: boolean;
  readonly expanded?: boolean;
  /** What it is about, for who hears the button alone. */
  readonly about?: string;
  run(): void;
}

export const doingView = ({ words, name, main, expanded, about, run }: Doing): TemplateResult =>
  html`<button
    type="button"
    class="button ${main ? '' : 'secondary'} ${name}"
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    aria-describedby=${about ?? nothing}
    @click=${() => run()}
  >
    ${words}
  </button>`;
