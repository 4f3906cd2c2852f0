// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { type Desk, type Question, nameOf } from './desk.js';
import { ITEM_WORDS as WORDS } from './item.words.js';
import { KINDS, type Kind } from './kinds.js';
import { KIND_WORDS } from './kinds.words.js';
import { type NamedPlace, placesFor } from './moves.js';

/** Most places in a list that is chosen from; those nearest to where the author is. */
const MOST_PLACES = 400;

/** After a drawing: what asks is opened. */
export function openDialog(root: ParentNode): void {
  const dialog = root.querySelector('dialog');
  if (dialog && !dialog.open) dialog.showModal();
}

/** What asks before something is added or moved; the browser keeps the keyboard in it and gives it back. */
export function dialogView(question: Question | null, desk: Desk): unknown {
  if (!question) return nothing;
  return question.type === 'add' ? addView(question, desk) : moveView(question, desk);
}

const frame = (title: string, content: unknown, { say, ask, level }: Desk): TemplateResult =>
  html`<dialog class="dialog" part="dialog" aria-labelledby="dialog-title" @close=${() => ask(null)}>
    <div class="pane-title" role="heading" aria-level=${level} id="dialog-title">${title}</div>
    ${content}
    <button
      class="link-button"
      type="button"
      @click=${(event: Event) => (event.target as Element).closest('dialog')!.close()}
    >
      ${say(WORDS['dialog.cancel'])}
    </button>
  </dialog>`;

const isSame = (one: NamedPlace['place'], other: NamedPlace['place']) =>
  one.parent === other.parent && one.index === other.index;

function placeWords({ how, item }: NamedPlace, desk: Desk): string {
  if (!item) return desk.say(WORDS['add.start']);
  return desk.say(WORDS[how === 'inside' ? 'add.inside' : 'add.after'], { item: nameOf(desk, item) });
}

/** The places round the one that is meant, so that the list of a very long form can still be read. */
function near(places: readonly NamedPlace[], chosen: number): readonly NamedPlace[] {
  if (places.length <= MOST_PLACES) return places;
  const from = Math.max(0, Math.min(chosen - MOST_PLACES / 2, places.length - MOST_PLACES));
  return places.slice(from, from + MOST_PLACES);
}

function placeBox(places: readonly NamedPlace[], chosen: NamedPlace | undefined, desk: Desk): TemplateResult {
  return html`<div class="field">
    <label class="label" for="dialog-place">${desk.say(WORDS['add.where'])}</label>
    <select class="control place" id="dialog-place">
      ${places.map(
        (place) =>
          html`<option value="${place.place.parent ?? ''}/${place.place.index}" ?selected=${place === chosen}>
            ${placeWords(place, desk)}
          </option>`,
      )}
    </select>
  </div>`;
}

const chosenPlace = (event: Event, places: readonly NamedPlace[]): NamedPlace | undefined => {
  const { value } = (event.target as Element).closest('dialog')!.querySelector('select')!;
  return places.find(({ place }) => `${place.parent ?? ''}/${place.index}` === value);
};

function addView({ at }: Question & { type: 'add' }, desk: Desk): TemplateResult {
  const { say, spots } = desk;
  const all = placesFor(spots, null);
  const index = all.findIndex(({ place }) => isSame(place, at));
  const places = near(all, index);
  const add = (event: Event, { type }: Kind) => {
    const to = chosenPlace(event, places)?.place ?? at;
    const dialog = (event.target as Element).closest('dialog')!;
    const label = dialog.querySelector('textarea')!.value.trim();
    desk.ask(null);
    desk.run({ kind: 'add-item', type, at: to, label }, 'label');
  };
  const list = (name: Kind['list'], title: string) => html`
    <div class="kinds-title" id="kinds-${name}">${title}</div>
    <ul class="kinds" aria-labelledby="kinds-${name}">
      ${KINDS.filter((kind) => kind.list === name).map(
        (kind) =>
          html`<li>
            <button class="pick" type="button" @click=${(event: Event) => add(event, kind)}>
              <b>${say(kind.name)}</b> <span class="muted">${say(kind.about)}</span>
            </button>
          </li>`,
      )}
    </ul>
  `;
  // Where it goes stands before the kinds: choosing a kind adds it.
  return frame(
    say(WORDS['add.title']),
    html`<div class="field">
        <label class="label" for="dialog-label">${say(WORDS['add.label'])}</label>
        <textarea class="control long-text" id="dialog-label" rows="1" lang=${desk.writtenIn}></textarea>
      </div>
      ${spots.list.length > 0 ? placeBox(places, all[index], desk) : html`<select hidden></select>`}
      <p class="label">${say(WORDS['add.kind'])}</p>
      ${list('usual', say(KIND_WORDS['kinds.usual']))} ${list('order', say(KIND_WORDS['kinds.order']))}
      ${list('rarer', say(KIND_WORDS['kinds.rarer']))}`,
    desk,
  );
}

function moveView({ id }: Question & { type: 'move' }, desk: Desk): unknown {
  const { say, spots } = desk;
  const moving = spots.byId.get(id);
  if (!moving) return nothing;
  const all = placesFor(spots, moving);
  const here = { parent: moving.parent, index: moving.index };
  const index = all.findIndex(({ place }) => isSame(place, here));
  const places = near(all, index);
  const go = (event: Event) => {
    const to = chosenPlace(event, places)?.place;
    desk.ask(null);
    if (to && !isSame(to, here)) desk.run({ kind: 'move-item', id, to }, 'card');
  };
  return frame(
    say(WORDS['move.title'], { item: nameOf(desk, moving.item) }),
    html`${placeBox(places, all[index], desk)}
      <button class="button" type="button" @click=${go}>${say(WORDS['move.go'])}</button>`,
    desk,
  );
}
