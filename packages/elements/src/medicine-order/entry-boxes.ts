// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateBoxesView } from '../medicine-desk/date-boxes.js';
import { tickView } from '../transfer-pack/box-view.js';
import type { Say } from '../words/words.js';
import { type Entry, type EntryFault, isTicked, ticked } from './entry-reader.js';
import { ENTRY_WORDS as WORDS } from './order-entry.words.js';

/** What the boxes of an order need of the page they are on. */
export interface EntryTools {
  readonly say: Say;
  readonly entry: Entry;
  /** What could not be read, once the worker has tried to go on. */
  readonly faults: Readonly<Record<string, EntryFault>>;
  write(key: string, text: string): void;
}

export type EntryWord = keyof typeof WORDS;

interface BoxShape {
  readonly key: string;
  readonly label: EntryWord;
  readonly type?: 'text' | 'number' | 'lines';
  readonly hint?: EntryWord;
}

const idOf = (key: string): string => `entry-${key.replaceAll('.', '-')}`;

/** One box. What is typed stays as it is typed. */
export function box({ key, label, type = 'text', hint }: BoxShape, tools: EntryTools): TemplateResult {
  const { say, entry, faults, write } = tools;
  const id = idOf(key);
  const fault = faults[key];
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  const input = (event: Event) => write(key, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const value = entry[key] ?? '';
  return html`<div class="field ${fault ? 'has-error' : ''} ${type}">
    <label class="label" for=${id}>${say(WORDS[label])}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${say(WORDS[hint])}</p>` : nothing}
    ${fault ? html`<p class="error" id="${id}-error">${say(WORDS[`entry.fault.${fault}`])}</p>` : nothing}
    ${type === 'lines'
      ? html`<textarea
          class="control long-text"
          id=${id}
          rows="2"
          .value=${live(value)}
          aria-describedby=${described}
          @input=${input}
        ></textarea>`
      : html`<input
          class="control ${type}"
          id=${id}
          type="text"
          inputmode=${type === 'number' ? 'decimal' : nothing}
          autocomplete="off"
          .value=${live(value)}
          aria-describedby=${described}
          aria-invalid=${fault ? 'true' : nothing}
          @input=${input}
        />`}
  </div>`;
}

/** Words, with some that are said most to choose from. */
export function suggested(shape: BoxShape, options: readonly string[], tools: EntryTools): TemplateResult {
  const { entry, write } = tools;
  const key = `${idOf(shape.key)}-offers`;
  const said = entry[shape.key] ?? '';
  return html`${box(shape, tools)}
  ${said === ''
    ? html`<div class="offers" id=${key}>
        ${options.map(
          (option) =>
            html`<button type="button" class="button secondary offer" @click=${() => write(shape.key, option)}>
              ${option}
            </button>`,
        )}
      </div>`
    : nothing}`;
}

/** A date, in three boxes. */
export function dateBox(key: string, label: EntryWord, { say, entry, faults, write }: EntryTools): TemplateResult {
  const fault = faults[key];
  const error = fault ? say(WORDS[`entry.fault.${fault}`]) : null;
  const shape = { id: idOf(key), label: say(WORDS[label]), error, value: entry[key] ?? '' };
  return dateBoxesView({ ...shape, write: (text) => write(key, text) }, say);
}

/** One of several, each a word of its own: `label.option`. */
export function radios(key: string, options: readonly string[], tools: EntryTools): TemplateResult {
  const { say, entry, write } = tools;
  return html`<fieldset class="field choices-of">
    <legend class="label">${say(WORDS[`entry.${key}` as EntryWord])}</legend>
    ${options.map(
      (option) =>
        html`<label class="option">
          <input
            type="radio"
            name=${idOf(key)}
            value=${option}
            .checked=${live(entry[key] === option)}
            @change=${() => write(key, option)}
          />
          <span>${say(WORDS[`entry.${key}.${option}` as EntryWord])}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Any of several. */
export function ticks(
  legend: EntryWord,
  prefix: string,
  options: readonly string[],
  tools: EntryTools,
): TemplateResult {
  return html`<fieldset class="field choices-of short">
    <legend class="label">${tools.say(WORDS[legend])}</legend>
    ${options.map((option) => tick(`${prefix}.${option}`, tools))}
  </fieldset>`;
}

/** Something to tick. */
export const tick = (key: string, { say, entry, write }: EntryTools): TemplateResult =>
  tickView(idOf(key), say(WORDS[`entry.${key}` as EntryWord]), isTicked(entry, key), (is) => write(key, ticked(is)));

/** A short list. Something that is in the entry and not in the list stays in it. */
export function select(key: string, options: readonly (readonly [value: string, words: string])[], tools: EntryTools) {
  const { say, entry, write } = tools;
  const value = entry[key] ?? '';
  const all = options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
  const id = idOf(key);
  return html`<div class="field">
    <label class="label" for=${id}>${say(WORDS[`entry.${key}` as EntryWord])}</label>
    <select class="control" id=${id} @change=${(event: Event) => write(key, (event.target as HTMLSelectElement).value)}>
      ${all.map(([one, words]) => html`<option value=${one} ?selected=${one === value}>${words}</option>`)}
    </select>
  </div>`;
}
