// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DraftItem } from '../design/draft.js';
import { actionsOf } from './actions.js';
import { type Desk, isLocked, nameOf } from './desk.js';
import { ITEM_WORDS as WORDS } from './item.words.js';
import { kindOf } from './kinds.js';
import { placeBy } from './moves.js';
import { sketch } from './sketch.js';
import type { Spot } from './spots.js';

/** Most items drawn at once. A longer form is shown in pieces. */
const PIECE = 60;

/** The form as it is made. Owns which piece of a long form is drawn. */
export class Canvas {
  #first = 0;
  #seen: string | null = null;

  view(desk: Desk): TemplateResult {
    const { say, spots, selected } = desk;
    const count = spots.list.length;
    this.#follow(desk);
    const shown = spots.list.slice(this.#first, this.#first + PIECE);
    return html`
      <div class="pane-title" role="heading" aria-level=${desk.level}>${say(WORDS['form.title'])}</div>
      ${count > PIECE ? this.#between(desk, shown.length) : nothing}
      ${count === 0 ? html`<p class="nothing">${say(WORDS['form.empty'])}</p>` : nothing}
      <ol class="cards" part="form">
        ${repeat(
          shown,
          ({ item }) => item.id,
          (spot) => card(spot, desk),
        )}
      </ol>
      ${this.#first + PIECE < count
        ? html`<button class="button secondary" type="button" @click=${() => this.#go(PIECE, desk)}>
            ${say(WORDS['form.later'])}
          </button>`
        : nothing}
      <button
        class="button add-end ${selected === null || count === 0 ? '' : 'secondary'}"
        type="button"
        @click=${() => desk.ask({ type: 'add', at: placeBy(spots, null, desk.design.draft.items.length) })}
      >
        ${say(WORDS['act.add'])}
      </button>
    `;
  }

  #between(desk: Desk, shown: number): TemplateResult {
    const { say, spots } = desk;
    const count = spots.list.length;
    return html`<p class="piece">
      <span>${say(WORDS['form.showing'], { from: this.#first + 1, to: this.#first + shown, count })}</span>
      ${this.#first > 0
        ? html`<button class="link-button" type="button" @click=${() => this.#go(-PIECE, desk)}>
            ${say(WORDS['form.earlier'])}
          </button>`
        : nothing}
    </p>`;
  }

  /** Shows the piece that what was chosen anew stands in. */
  #follow({ spots, selected }: Desk): void {
    const count = spots.list.length;
    const at = selected === null ? undefined : spots.byId.get(selected)?.at;
    if (at !== undefined && selected !== this.#seen && (at < this.#first || at >= this.#first + PIECE))
      this.#first = Math.max(0, at - PIECE / 2);
    this.#seen = selected;
    if (this.#first >= count) this.#first = Math.max(0, count - PIECE);
  }

  #go(by: number, { spots, redraw }: Desk): void {
    this.#first = Math.max(0, Math.min(this.#first + by, spots.list.length - 1));
    redraw();
  }
}

function marks(spot: Spot, desk: Desk): readonly string[] {
  const { say, faultsOf } = desk;
  const { item } = spot;
  const has = (key: string) => item[key] !== undefined && item[key] !== false;
  return [
    ...(faultsOf(item.id) > 0 ? [say(WORDS['item.faults'])] : []),
    ...(has('required') ? [say(WORDS['item.required'])] : []),
    ...(has('enableWhen') ? [say(WORDS['item.shownWhen'])] : []),
    ...(has('calculate') ? [say(WORDS['item.workedOut'])] : []),
    ...(has('repeats') ? [say(WORDS['item.repeats'])] : []),
    ...(has('binding') ? [say(WORDS['item.inRecord'])] : []),
    ...(has('hidden') ? [say(WORDS['item.hidden'])] : []),
    ...(isLocked(spot) ? [say(WORDS[item.locked === 'may-hide' ? 'item.mayHide' : 'item.locked'])] : []),
  ];
}

const help = ({ help: words }: DraftItem) => (typeof words === 'string' && words !== '' ? words : null);

function card(spot: Spot, desk: Desk): unknown {
  const { item, depth, number, index, among } = spot;
  const { say, selected, faultsOf } = desk;
  const isChosen = selected === item.id;
  const kind = kindOf(item);
  const isSection = kind.can.has('holds-items');
  const inputs = [item, depth, number, index, among, isChosen, faultsOf(item.id), say(WORDS['form.title'])];
  return guard(inputs, () => {
    const notes = marks(spot, desk);
    return html`<li
      class="card d${Math.min(depth, 6)} ${isSection ? 'is-section' : ''} ${isChosen ? 'chosen' : ''}"
      part="question"
      data-card=${item.id}
    >
      <button
        class="card-button"
        type="button"
        aria-current=${isChosen ? 'true' : nothing}
        @click=${() => desk.select(item.id, true)}
      >
        <span class="card-label ${item.label ? '' : 'unwritten'}"
          ><span class="number">${number}</span> ${nameOf(desk, item)}</span
        >
        <span class="card-kind">${[say(kind.name), ...notes].join(' · ')}</span>
      </button>
      ${help(item) ? html`<p class="card-help">${help(item)}</p>` : nothing} ${sketch(item, desk)}
      ${isChosen ? actionsOf(spot, desk) : nothing}
    </li>`;
  });
}
