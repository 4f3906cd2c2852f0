// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DraftItem } from '../design/draft.js';
import { freeId } from '../design/ids.js';
import { readersOf } from '../design/readers.js';
import { numberOrTyped, tick } from './boxes.js';
import type { Desk } from './desk.js';
import { kindOf } from './kinds.js';
import { SETTINGS_WORDS as WORDS } from './settings.words.js';

/** An answer of a list as it is being made; what a newer form says of it besides stays. */
interface DraftOption {
  readonly code: string;
  readonly label: string;
  readonly weight?: unknown;
  readonly exclusive?: unknown;
}

export const optionsOf = ({ options }: DraftItem): readonly DraftOption[] =>
  Array.isArray(options) ? (options as readonly DraftOption[]) : [];

/** How the list stands in a box of lines. */
const asText = (options: readonly DraftOption[]) =>
  options.map(({ label, weight }) => (weight === undefined ? label : `${label} || ${String(weight)}`)).join('\n');

/** The answers of a list, one by one, with a box for the next and a way to write all of them at once. */
export function optionsView(item: DraftItem, desk: Desk, disabled: boolean): TemplateResult {
  const { say, run, state } = desk;
  const options = optionsOf(item);
  const withPoints = options.some(({ weight }) => weight !== undefined);
  const several = kindOf(item).can.has('several');
  const set = (changed: readonly DraftOption[]) =>
    void run({ kind: 'set', id: item.id, key: 'options', value: changed.map(whole) }, 'stay');
  const put = (at: number, changes: Partial<DraftOption>) =>
    set(options.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  const row = (option: DraftOption, at: number) => {
    const number = at + 1;
    return html`<li class="option-row">
      <input
        class="control text"
        id="option-${at}"
        type="text"
        autocomplete="off"
        aria-label=${say(WORDS['settings.option'], { number })}
        ?readonly=${disabled}
        .value=${live(option.label)}
        @input=${(event: Event) => put(at, { label: (event.target as HTMLInputElement).value })}
      />
      ${withPoints
        ? html`<input
            class="control points"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-label=${say(WORDS['settings.option.points'], { number })}
            ?readonly=${disabled}
            .value=${live(option.weight === undefined ? '' : String(option.weight))}
            @input=${(event: Event) => put(at, { weight: numberOrTyped((event.target as HTMLInputElement).value) })}
          />`
        : nothing}
      ${disabled
        ? nothing
        : html`<button
              class="icon-button"
              type="button"
              aria-label=${say(WORDS['settings.option.up'], { number })}
              aria-disabled=${at === 0}
              id="option-up-${at}"
              @click=${() => at > 0 && (set(swapped(options, at)), void state.focus(`option-up-${at - 1}`))}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              class="icon-button"
              type="button"
              aria-label=${say(WORDS['settings.option.remove'], { number })}
              @click=${() => {
                set(options.filter((_, index) => index !== at));
                void state.focus(options.length > 1 ? `option-${Math.min(at, options.length - 2)}` : 'option-new');
              }}
            >
              <span aria-hidden="true">×</span>
            </button>`}
      ${several && !disabled
        ? tick({
            id: `option-alone-${at}`,
            label: say(WORDS['settings.option.alone'], { number }),
            on: option.exclusive === true,
            change: (on) => put(at, { exclusive: on ? true : undefined }),
          })
        : nothing}
    </li>`;
  };
  return html`<ol class="option-rows" @focusout=${(event: FocusEvent) => left(event) && named(item.id, desk)}>
      ${options.map(row)}
    </ol>
    ${disabled
      ? nothing
      : html`${addBox(item, options, desk)}
        ${tick({
          id: 'option-points',
          label: say(WORDS['settings.option.withPoints']),
          on: withPoints,
          change: (on) => set(options.map((one) => ({ ...one, weight: on ? (one.weight ?? 0) : undefined }))),
        })}
        ${bulk(item, options, desk)}`}`;
}

/** Codes of answers that were written for the first time: of their words, unless something goes by the old ones. */
function named(id: string, { design, spots, run }: Desk): void {
  const item = spots.byId.get(id)?.item;
  if (!item || design.around.retired.has(id) || readersOf(design.draft, { items: new Set([id]) }).length > 0) return;
  const options = optionsOf(item);
  const taken = new Set(options.map(({ code }) => code));
  const value = options.map((one) => {
    if (one.label.trim() === '' || !/^option-\d+$/.test(one.code)) return one;
    const code = freeId(one.label, taken, 'option');
    taken.add(code);
    return { ...one, code };
  });
  if (value.some((one, at) => one !== options[at])) run({ kind: 'set', id, key: 'options', value }, 'stay');
}

/** Whether the keyboard has left the list. */
const left = ({ currentTarget, relatedTarget }: FocusEvent) =>
  !(relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget));

/** Without what was taken away. */
const whole = (option: DraftOption) =>
  Object.fromEntries(Object.entries(option).filter(([, value]) => value !== undefined));

const swapped = (options: readonly DraftOption[], at: number) => {
  const changed = [...options];
  [changed[at - 1], changed[at]] = [changed[at]!, changed[at - 1]!];
  return changed;
};

/** The next answer. Enter adds it, so that a whole list is typed without leaving the box. */
function addBox(item: DraftItem, options: readonly DraftOption[], { say, run }: Desk): TemplateResult {
  const add = (event: Event) => {
    const field = (event.currentTarget as Element).closest('.add-option')!.querySelector('input')!;
    const label = field.value.trim();
    field.focus();
    if (label === '') return;
    // What was never written makes room.
    const written = options.filter((one) => one.label.trim() !== '');
    const text = [...written.map(line), label].join('\n');
    if (run({ kind: 'set-options', id: item.id, text }, 'stay')) field.value = '';
  };
  return html`<div class="field add-option">
    <label class="label" for="option-new">${say(WORDS['settings.option.new'])}</label>
    <div class="beside">
      <input
        class="control text"
        id="option-new"
        type="text"
        autocomplete="off"
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && add(event)}
      />
      <button class="button secondary" type="button" @click=${add}>${say(WORDS['settings.option.add'])}</button>
    </div>
  </div>`;
}

/** With its code, which stays: answers that were given have it. */
const line = ({ label, code, weight }: DraftOption) =>
  `${label} | ${code}${weight === undefined ? '' : ` | ${String(weight)}`}`;

function bulk(item: DraftItem, options: readonly DraftOption[], { say, run }: Desk): TemplateResult {
  const use = (event: Event) => {
    const details = (event.currentTarget as Element).closest('details')!;
    const { value } = details.querySelector('textarea')!;
    if (run({ kind: 'set-options', id: item.id, text: value }, 'stay')) details.open = false;
  };
  return html`<details class="bulk">
    <summary>${say(WORDS['settings.bulk'])}</summary>
    <div class="field">
      <label class="label" for="option-bulk">${say(WORDS['settings.bulk.label'])}</label>
      <p class="hint" id="option-bulk-hint">${say(WORDS['settings.bulk.hint'])}</p>
      <textarea
        class="control long-text"
        id="option-bulk"
        rows="6"
        aria-describedby="option-bulk-hint"
        .value=${asText(options)}
      ></textarea>
    </div>
    <button class="button secondary" type="button" @click=${use}>${say(WORDS['settings.bulk.go'])}</button>
  </details>`;
}
