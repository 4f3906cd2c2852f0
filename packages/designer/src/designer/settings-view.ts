// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DraftItem } from '../design/draft.js';
import { rarerActionsOf } from './actions.js';
import { box, textOrNothing, tick } from './boxes.js';
import { type Desk, isLocked } from './desk.js';
import { formSettings } from './form-settings.js';
import { ITEM_WORDS } from './item.words.js';
import { KINDS, kindOf } from './kinds.js';
import { KIND_WORDS } from './kinds.words.js';
import { limitsOf, limitsView, unitView } from './limits-view.js';
import { moreSettings, repeatSettings } from './more-settings.js';
import { placeBy } from './moves.js';
import { optionsView } from './options-view.js';
import { SETTINGS_WORDS as WORDS } from './settings.words.js';
import type { Spot } from './spots.js';

/** Views that come later, with pieces of the designer that are fetched. */
export interface Editors {
  readonly condition: (id: string) => unknown;
  readonly calculation: (id: string) => unknown;
  readonly record: (id: string) => unknown;
  readonly languages: (id: string) => unknown;
  readonly advice: (id: string) => unknown;
  readonly scores: () => unknown;
  readonly answer: (id: string) => unknown;
  readonly names: () => unknown;
}

/** Settings under a heading that opens them. What is folded is not drawn, and what it needs is not fetched. */
export function fold(desk: Desk, name: Phrase, content: () => unknown): TemplateResult {
  const { say, folds, redraw, level } = desk;
  const open = folds.has(name.en);
  const toggled = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) folds.add(name.en);
    else folds.delete(name.en);
    redraw();
  };
  return html`<details class="fold" ?open=${open} @toggle=${toggled}>
    <summary><span role="heading" aria-level=${Math.min(level + 1, 6)}>${say(name)}</span></summary>
    <div class="fold-body">${open ? content() : nothing}</div>
  </details>`;
}

/** What is set for the chosen question, section or words; or for the form itself. */
export function settingsView(desk: Desk, editors: Editors): TemplateResult {
  const { selected, spots } = desk;
  const spot = selected === null ? undefined : spots.byId.get(selected);
  // Anew for each question: a fold that was opened for one, or half a list, is not taken along to another.
  return html`${keyed(spot?.item.id ?? '', spot ? itemSettings(spot, desk, editors) : formSettings(desk, editors))}`;
}

function itemSettings(spot: Spot, desk: Desk, editors: Editors): TemplateResult {
  const { item } = spot;
  const { say, level } = desk;
  const kind = kindOf(item);
  const locked = isLocked(spot) && desk.isCopy;
  const asked = kind.can.has('answered');
  const title = asked ? 'settings.question' : kind.can.has('holds-items') ? 'settings.section' : 'settings.words';
  return html`
    <div class="pane-title" role="heading" aria-level=${level} id="settings-title" tabindex="-1">
      ${say(WORDS[title])} <span class="number">${spot.number}</span>
    </div>
    ${locked ? html`<p class="note">${say(WORDS['settings.locked'])}</p>` : nothing} ${wordsOf(item, desk, locked)}
    ${kind.can.has('options') ? fold(desk, WORDS['settings.options'], () => optionsView(item, desk, locked)) : nothing}
    ${editors.advice(item.id)}
    ${limitsOf(item).length > 0 ? fold(desk, WORDS['settings.limits'], () => limitsView(item, desk, locked)) : nothing}
    ${fold(desk, WORDS['settings.when'], () => editors.condition(item.id))}
    ${asked ? fold(desk, WORDS['settings.calculation'], () => editors.calculation(item.id)) : nothing}
    ${asked ? fold(desk, WORDS['settings.answer'], () => editors.answer(item.id)) : nothing}
    ${kind.can.has('several') || (!asked && !kind.can.has('holds-items'))
      ? nothing
      : fold(desk, WORDS['settings.repeats'], () => repeatSettings(item, desk, locked))}
    ${asked || (kind.can.has('holds-items') && item['repeats'] !== undefined)
      ? fold(desk, WORDS['settings.record'], () => editors.record(item.id))
      : nothing}
    ${fold(desk, WORDS['settings.languages'], () => editors.languages(item.id))}
    ${fold(desk, WORDS['settings.place'], () => rarerActionsOf(spot, desk))}
    ${fold(desk, WORDS['settings.more'], () => moreSettings(item, desk, locked))}
    <button
      class="button secondary add-next"
      type="button"
      @click=${() => desk.ask({ type: 'add', at: placeBy(desk.spots, item.id, 0) })}
    >
      ${say(ITEM_WORDS[kind.can.has('holds-items') ? 'act.addInside' : 'act.addHere'])}
    </button>
  `;
}

function wordsOf(item: DraftItem, desk: Desk, locked: boolean): TemplateResult {
  const { say, run } = desk;
  const kind = kindOf(item);
  const asked = kind.can.has('answered');
  const isSection = kind.can.has('holds-items');
  const set = (key: string, value: unknown) => void run({ kind: 'set', id: item.id, key, value }, 'stay');
  const label = asked ? 'settings.label' : isSection ? 'settings.label.section' : 'settings.label.words';
  return html`
    ${box({
      id: 's-label',
      label: say(WORDS[label]),
      value: item.label,
      lines: true,
      disabled: locked,
      lang: desk.writtenIn,
      // A section may stand without a heading; a question may not be without words, and the check says so.
      input: (text) => set('label', isSection ? textOrNothing(text) : text),
    })}
    ${asked || isSection
      ? box({
          id: 's-help',
          label: say(WORDS['settings.help']),
          hint: say(WORDS['settings.help.hint']),
          value: item['help'],
          lines: true,
          disabled: locked,
          lang: desk.writtenIn,
          input: (text) => set('help', textOrNothing(text)),
        })
      : nothing}
    ${asked ? html`${kindBox(item, desk, locked)} ${unitView(item, desk, locked)}` : nothing}
    ${asked
      ? tick({
          id: 's-required',
          label: say(WORDS['settings.required']),
          on: item['required'] === true,
          disabled: locked,
          change: (on) => set('required', on ? true : undefined),
        })
      : nothing}
  `;
}

/** Another kind of answer. What was set already and still fits is taken along. */
function kindBox(item: DraftItem, { say, run }: Desk, locked: boolean): TemplateResult {
  const kind = kindOf(item);
  const among = (list: string) => KINDS.filter((one) => one.list === list);
  const option = ({ type, name }: (typeof KINDS)[number]) =>
    html`<option value=${type} ?selected=${type === item.type}>${say(name)}</option>`;
  return html`<div class="field">
    <label class="label" for="s-kind">${say(WORDS['settings.kind'])}</label>
    <select
      class="control"
      id="s-kind"
      aria-describedby="s-kind-hint"
      ?disabled=${locked}
      @change=${(event: Event) =>
        void run({ kind: 'change-type', id: item.id, type: (event.target as HTMLSelectElement).value }, 'stay')}
    >
      ${kind.type === '' ? html`<option value=${item.type} selected>${say(kind.name)}</option>` : nothing}
      <optgroup label=${say(KIND_WORDS['kinds.usual'])}>${among('usual').map(option)}</optgroup>
      <optgroup label=${say(KIND_WORDS['kinds.rarer'])}>${among('rarer').map(option)}</optgroup>
    </select>
    <p class="hint below" id="s-kind-hint">${say(kind.about)}</p>
  </div>`;
}
