// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Desk, isLocked, nameOf } from './desk.js';
import { ITEM_WORDS as WORDS } from './item.words.js';
import { kindOf } from './kinds.js';
import { inward, moveBy, outward } from './moves.js';
import { dragsOf } from './outline-drag.js';
import type { Spot } from './spots.js';

/** Rows drawn beyond those that are seen, so that a flick of the finger does not show empty paper. */
const BEYOND = 10;
const FIRST_GUESS = 40;

/** Id of the row of the form itself. */
const FORM = '';

/**
 * The list of everything in a form, as a tree. Owns which sections are folded and which rows are drawn; a form of a
 * thousand questions has some forty rows in the page. It does not own what is chosen.
 */
export class Outline {
  readonly #folded = new Set<string>();
  readonly #drags = dragsOf();
  #rows: readonly (Spot | null)[] = [];
  #first = 0;
  #count = FIRST_GUESS;
  #height = 44;
  #focus: string | null = null;

  /** The row with the keyboard, after the next drawing. */
  focusRow(id: string | null): void {
    this.#focus = id ?? FORM;
  }

  view(desk: Desk): TemplateResult {
    const { say, spots, selected } = desk;
    this.#rows = [null, ...spots.list.filter((spot) => !this.#isFolded(spot, desk))];
    const at = this.#rows.findIndex((spot) => (spot?.item.id ?? null) === selected);
    if (this.#focus !== null && at >= 0) this.#show(at);
    const shown = this.#rows.slice(this.#first, this.#first + this.#count);
    // One row is always reached by Tab, also when the chosen one is far away.
    const stop = shown.some((spot) => (spot?.item.id ?? null) === selected) ? selected : (shown[0]?.item.id ?? null);
    const drags = this.#drags;
    return html`
      <div class="pane-title" role="heading" aria-level=${desk.level} id="list-title">${say(WORDS['list.title'])}</div>
      <div
        class="tree"
        role="tree"
        part="list"
        aria-labelledby="list-title"
        aria-describedby="list-keys"
        @keydown=${(event: KeyboardEvent) => this.#key(event, desk)}
        @click=${(event: Event) => this.#click(event, desk)}
        @scroll=${(event: Event) => this.#scrolled(event, desk)}
        @dragstart=${drags.start}
        @dragover=${drags.over}
        @dragend=${drags.end}
        @drop=${(event: DragEvent) => drags.drop(event, desk)}
      >
        <div class="room before" role="presentation"></div>
        ${repeat(
          shown,
          (spot) => spot?.item.id ?? FORM,
          (spot) => (spot ? this.#row(spot, stop, desk) : this.#formRow(stop, desk)),
        )}
        <div class="room after" role="presentation"></div>
      </div>
      <p class="visually-hidden" id="list-keys">${say(WORDS['list.keys'])}</p>
    `;
  }

  /** Puts the room of the rows that are not drawn, and the focus. */
  drawn(root: ParentNode): void {
    const tree = root.querySelector<HTMLElement>('.tree');
    if (!tree) return;
    const row = tree.querySelector<HTMLElement>('.row');
    const height = row?.offsetHeight ?? 0;
    if (height > 0) this.#height = height;
    const count = Math.ceil((tree.clientHeight || 0) / this.#height) + 2 * BEYOND;
    this.#count = Math.max(count, FIRST_GUESS);
    const room = (name: string, rows: number) =>
      tree.querySelector<HTMLElement>(name)?.style.setProperty('height', `${Math.max(rows, 0) * this.#height}px`);
    room('.before', this.#first);
    room('.after', this.#rows.length - this.#first - this.#count);
    if (this.#focus === null) return;
    const focused = tree.querySelector<HTMLElement>(`[data-id="${CSS.escape(this.#focus)}"]`);
    this.#focus = null;
    focused?.focus({ preventScroll: true });
    this.#scrollTo(tree, focused);
  }

  /** Shows the row of what was chosen elsewhere. */
  reveal(root: ParentNode, selected: string | null): void {
    const tree = root.querySelector<HTMLElement>('.tree');
    const at = this.#rows.findIndex((spot) => (spot?.item.id ?? null) === selected);
    if (!tree || at < 0 || tree.clientHeight === 0) return;
    const top = at * this.#height;
    if (top < tree.scrollTop || top + this.#height > tree.scrollTop + tree.clientHeight)
      tree.scrollTop = Math.max(0, top - tree.clientHeight / 3);
  }

  #scrollTo(tree: HTMLElement, row: HTMLElement | null): void {
    if (!row) return;
    const top = row.offsetTop - tree.offsetTop;
    if (top < tree.scrollTop) tree.scrollTop = top;
    else if (top + row.offsetHeight > tree.scrollTop + tree.clientHeight)
      tree.scrollTop = top + row.offsetHeight - tree.clientHeight;
  }

  #isFolded({ parent }: Spot, { spots }: Desk): boolean {
    for (let at = parent; at !== null; at = spots.byId.get(at)?.parent ?? null) if (this.#folded.has(at)) return true;
    return false;
  }

  /** Moves the window so that the row is in it. */
  #show(at: number): void {
    const last = this.#first + this.#count - BEYOND;
    if (at < this.#first + BEYOND || at > last) this.#first = Math.max(0, at - Math.floor(this.#count / 2));
  }

  #formRow(stop: string | null, { say, selected }: Desk): TemplateResult {
    return html`<div
      class="row form-row"
      role="treeitem"
      aria-level="1"
      aria-selected=${selected === null}
      tabindex=${stop === null ? 0 : -1}
      data-id=${FORM}
    >
      <span class="row-label">${say(WORDS['list.form'])}</span>
    </div>`;
  }

  #row(spot: Spot, stop: string | null, desk: Desk): unknown {
    const { item, depth, number, index, among } = spot;
    const { say, selected, faultsOf } = desk;
    const faults = faultsOf(item.id);
    const isChosen = selected === item.id;
    const holds = item.items !== undefined && item.items.length > 0;
    const open = holds ? String(!this.#folded.has(item.id)) : nothing;
    const inputs = [
      item,
      depth,
      number,
      index,
      among,
      isChosen,
      stop === item.id,
      open,
      faults,
      say(WORDS['list.title']),
    ];
    return guard(inputs, () =>
      keyed(
        item.id,
        html`<div
          class="row d${Math.min(depth, 6)}"
          role="treeitem"
          draggable="true"
          aria-level=${depth + 1}
          aria-posinset=${index + 1}
          aria-setsize=${among}
          aria-selected=${isChosen}
          aria-expanded=${open}
          tabindex=${stop === item.id ? 0 : -1}
          data-id=${item.id}
          title=${nameOf(desk, item)}
        >
          <span class="twist" aria-hidden="true">${holds ? (open === 'true' ? '▾' : '▸') : nothing}</span>
          <span class="number">${number}</span>
          <span
            class="row-label ${item.label ? '' : 'unwritten'} ${kindOf(item).can.has('holds-items') ? 'section' : ''}"
            >${nameOf(desk, item)}</span
          >
          ${isLocked(spot)
            ? html`<span class="mark lock" aria-hidden="true"></span
                ><span class="visually-hidden">, ${say(WORDS['item.locked'])}</span>`
            : nothing}
          ${faults > 0
            ? html`<span class="mark fault" aria-hidden="true">!</span
                ><span class="visually-hidden">, ${say(WORDS['item.faults'])}</span>`
            : nothing}
        </div>`,
      ),
    );
  }

  #click(event: Event, desk: Desk): void {
    const row = (event.target as Element).closest<HTMLElement>('.row');
    if (!row) return;
    const id = row.dataset['id'] || null;
    if (id !== null && (event.target as Element).closest('.twist')) return this.#fold(id, desk);
    desk.select(id, true);
  }

  #fold(id: string, desk: Desk, fold = !this.#folded.has(id)): void {
    if (fold) this.#folded.add(id);
    else this.#folded.delete(id);
    desk.redraw();
  }

  #scrolled({ currentTarget }: Event, desk: Desk): void {
    const { scrollTop } = currentTarget as HTMLElement;
    const first = Math.max(0, Math.floor(scrollTop / this.#height) - BEYOND);
    if (Math.abs(first - this.#first) < BEYOND / 2 && (first !== 0 || this.#first === 0)) return;
    this.#first = first;
    desk.redraw();
  }

  #go(at: number, desk: Desk): void {
    const row = this.#rows[Math.min(Math.max(at, 0), this.#rows.length - 1)];
    this.focusRow(row?.item.id ?? null);
    desk.select(row?.item.id ?? null);
  }

  #key(event: KeyboardEvent, desk: Desk): void {
    const id = (event.target as HTMLElement).closest<HTMLElement>('.row')?.dataset['id'];
    if (id === undefined || event.ctrlKey || event.metaKey || event.isComposing) return;
    const at = this.#rows.findIndex((spot) => (spot?.item.id ?? FORM) === id);
    const spot = this.#rows[at] ?? null;
    const steps = event.altKey ? this.#moves(spot, desk) : this.#steps(at, spot, desk);
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  }

  #moves(spot: Spot | null, desk: Desk): Readonly<Record<string, () => void>> {
    if (!spot) return {};
    const move = (command: ReturnType<typeof moveBy>) => () => void (command && desk.run(command, 'row'));
    return {
      ArrowUp: move(moveBy(spot, -1)),
      ArrowDown: move(moveBy(spot, 1)),
      ArrowLeft: move(outward(spot, desk.spots)),
      ArrowRight: move(inward(spot, desk.spots)),
    };
  }

  #steps(at: number, spot: Spot | null, desk: Desk): Readonly<Record<string, () => void>> {
    const holds = spot?.item.items !== undefined && spot.item.items.length > 0;
    const id = spot?.item.id ?? FORM;
    const folded = this.#folded.has(id);
    return {
      ArrowUp: () => this.#go(at - 1, desk),
      ArrowDown: () => this.#go(at + 1, desk),
      Home: () => this.#go(0, desk),
      End: () => this.#go(this.#rows.length - 1, desk),
      ArrowRight: () => (holds && folded ? this.#fold(id, desk, false) : holds ? this.#go(at + 1, desk) : undefined),
      ArrowLeft: () => {
        if (holds && !folded) return this.#fold(id, desk, true);
        const up = this.#rows.findIndex((row) => row !== null && row.item.id === spot?.parent);
        if (up >= 0) this.#go(up, desk);
      },
      Enter: () => desk.select(spot?.item.id ?? null, true),
      ' ': () => desk.select(spot?.item.id ?? null, true),
      Delete: () => void (spot && desk.run({ kind: 'remove-item', id }, 'row')),
    };
  }
}
