// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Choice {
  readonly value: string;
  readonly words: string;
}

export interface ChoiceList {
  /** Heading of the list; without it, its choices stand by themselves. */
  readonly words?: string | undefined;
  readonly choices: readonly Choice[];
}

interface Labelled {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly error?: string | undefined;
  /** What is still to be filled in, said calmly. */
  readonly missing?: string | undefined;
}

interface Select extends Labelled {
  readonly value: string;
  readonly lists: readonly ChoiceList[];
  /** First choice while nothing is chosen; without it, one always is. */
  readonly blank?: string | undefined;
  /** Without it, whoever draws it reads the value when it is needed. */
  readonly choose?: ((value: string) => void) | undefined;
  readonly leave?: (() => void) | undefined;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

const describes = ({ id, error, missing }: Labelled) => (error ? `${id}-error` : missing ? `${id}-missing` : nothing);

function fieldView({ id, label, error, missing }: Labelled, control: TemplateResult): TemplateResult {
  return html`<div class="part ${error ? 'has-error' : ''}">
    <label class="part-label" for=${id}>${label}</label>
    ${control} ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    ${missing && !error ? html`<p class="hint missing" id="${id}-missing">${missing}</p>` : nothing}
  </div>`;
}

/** A native select with its label. What is chosen and is not in the lists stands there by its own name. */
export function selectView(select: Select): TemplateResult {
  const { id, value, lists, blank, error, choose, leave } = select;
  const known = lists.some(({ choices }) => choices.some((choice) => choice.value === value));
  const option = (choice: Choice) => {
    const isChosen = choice.value === value;
    // Where nobody is told, what somebody chose stands in the select alone: drawing anew must not take it away.
    return html`<option value=${choice.value} .selected=${choose ? live(isChosen) : isChosen}>${choice.words}</option>`;
  };
  return fieldView(
    select,
    html`<select
      class="control pick"
      id=${id}
      aria-describedby=${describes(select)}
      aria-invalid=${error ? 'true' : nothing}
      @change=${choose ? (event: Event) => choose(valueOf(event)) : nothing}
      @blur=${leave ?? nothing}
    >
      ${blank !== undefined ? option({ value: '', words: blank }) : nothing}
      ${known || value === '' ? nothing : option({ value, words: value })}
      ${lists
        .filter(({ choices }) => choices.length > 0)
        .map(({ words, choices }) =>
          words === undefined ? choices.map(option) : html`<optgroup label=${words}>${choices.map(option)}</optgroup>`,
        )}
    </select>`,
  );
}

interface Typed extends Labelled {
  readonly value: string;
  readonly kind?: 'text' | 'number' | 'date' | 'time' | undefined;
  readonly lang?: string | undefined;
  readonly set: (text: string) => void;
}

/** A box with its label. It tells when somebody leaves it, so that "1." on the way to "1.5" is no fault. */
export function typedView(box: Typed): TemplateResult {
  const { id, value, kind = 'text', lang, error, set } = box;
  return fieldView(
    box,
    html`<input
      class="control ${kind === 'number' ? 'number' : 'text'}"
      id=${id}
      type=${kind === 'date' || kind === 'time' ? kind : 'text'}
      inputmode=${kind === 'number' ? 'decimal' : nothing}
      lang=${lang ?? nothing}
      autocomplete="off"
      aria-describedby=${describes(box)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${value}
      @change=${(event: Event) => set(valueOf(event))}
    />`,
  );
}

export interface Tick {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

export function tickView({ id, label, on, set }: Tick): TemplateResult {
  return html`<label class="option" for=${id}>
    <input
      type="checkbox"
      id=${id}
      .checked=${live(on)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

/** A button whose name says what it does to what. */
export function linkButton(id: string, words: string, act: () => void, heard = words): TemplateResult {
  return html`<button
    type="button"
    class="link-button"
    id=${id}
    aria-label=${heard === words ? nothing : heard}
    @click=${act}
  >
    ${words}
  </button>`;
}

export const nth = <T>(list: readonly T[], at: number, one: T): readonly T[] =>
  list.map((old, place) => (place === at ? one : old));

export const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, place) => place !== at);
