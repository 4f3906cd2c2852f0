// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { type TemplateResult, html } from 'lit';
import type { Command } from '../design/command.js';
import { type Desk, nameOf } from './desk.js';
import { ITEM_WORDS as WORDS } from './item.words.js';
import { kindOf } from './kinds.js';
import { inward, moveBy, outward, placeBy } from './moves.js';
import type { Spot } from './spots.js';

interface Act {
  readonly name: Phrase;
  readonly icon?: string;
  /** Null: it cannot be done here. */
  readonly act: (() => void) | null;
}

/** A button whose name, for a screen reader, says of which question it is. */
function button({ name, icon, act }: Act, spot: Spot, desk: Desk): TemplateResult {
  const words = desk.say(name);
  return html`<button
    class="small-button"
    type="button"
    aria-label=${desk.say(WORDS['act.ofItem'], { action: words, item: nameOf(desk, spot.item) })}
    aria-disabled=${act === null}
    @click=${() => act?.()}
  >
    ${icon ? html`<span aria-hidden="true">${icon}</span> ` : ''}${words}
  </button>`;
}

const doing = (desk: Desk, command: Command | null) => command && (() => void desk.run(command, 'card'));

/** What is done most with a question, under it in the form. */
export function actionsOf(spot: Spot, desk: Desk): TemplateResult {
  const { item } = spot;
  const isSection = kindOf(item).can.has('holds-items');
  const at = placeBy(desk.spots, item.id, 0);
  const acts: readonly Act[] = [
    { name: WORDS['act.up'], icon: '↑', act: doing(desk, moveBy(spot, -1)) },
    { name: WORDS['act.down'], icon: '↓', act: doing(desk, moveBy(spot, 1)) },
    { name: WORDS['act.moveTo'], act: () => desk.ask({ type: 'move', id: item.id }) },
    { name: WORDS['act.copy'], act: () => void desk.run({ kind: 'copy-item', id: item.id }, 'label') },
    { name: WORDS['act.remove'], act: () => void desk.run({ kind: 'remove-item', id: item.id }, 'card') },
  ];
  return html`<div class="acts">
    ${acts.map((act) => button(act, spot, desk))}
    <button class="small-button add" type="button" @click=${() => desk.ask({ type: 'add', at })}>
      <span aria-hidden="true">+</span> ${desk.say(WORDS[isSection ? 'act.addInside' : 'act.addHere'])}
    </button>
  </div>`;
}

/** What is done less often: with the settings of a question. */
export function rarerActionsOf(spot: Spot, desk: Desk): TemplateResult {
  const { item } = spot;
  const isSection = kindOf(item).can.has('holds-items');
  const acts: readonly Act[] = [
    { name: WORDS['act.up'], icon: '↑', act: doing(desk, moveBy(spot, -1)) },
    { name: WORDS['act.down'], icon: '↓', act: doing(desk, moveBy(spot, 1)) },
    { name: WORDS['act.into'], icon: '→', act: doing(desk, inward(spot, desk.spots)) },
    { name: WORDS['act.out'], icon: '←', act: doing(desk, outward(spot, desk.spots)) },
    { name: WORDS['act.moveTo'], act: () => desk.ask({ type: 'move', id: item.id }) },
    { name: WORDS['act.wrap'], act: () => void desk.run({ kind: 'wrap-in-group', id: item.id }, 'label') },
    ...(isSection
      ? [{ name: WORDS['act.unwrap'], act: () => void desk.run({ kind: 'unwrap', id: item.id }, 'card') }]
      : []),
    { name: WORDS['act.copy'], act: () => void desk.run({ kind: 'copy-item', id: item.id }, 'label') },
    { name: WORDS['act.remove'], act: () => void desk.run({ kind: 'remove-item', id: item.id }, 'card') },
  ];
  return html`<div class="acts">${acts.map((act) => button(act, spot, desk))}</div>`;
}
