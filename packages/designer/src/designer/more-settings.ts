// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { DraftItem } from '../design/draft.js';
import { box, numberOrTyped, textOrNothing, tick } from './boxes.js';
import type { Desk } from './desk.js';
import { kindOf } from './kinds.js';
import { SETTINGS_WORDS as WORDS } from './settings.words.js';

interface DraftRepeats {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly each?: unknown;
}

const repeatsOf = ({ repeats }: DraftItem) =>
  typeof repeats === 'object' && repeats !== null ? (repeats as DraftRepeats) : undefined;

const whole = (repeats: DraftRepeats) =>
  Object.fromEntries(Object.entries(repeats).filter(([, value]) => value !== undefined));

/** Given several times: what one of them is called, and how many there may be. */
export function repeatSettings(item: DraftItem, desk: Desk, disabled: boolean): TemplateResult {
  const { say, run } = desk;
  const repeats = repeatsOf(item);
  const set = (changed: DraftRepeats) =>
    void run({ kind: 'set', id: item.id, key: 'repeats', value: whole(changed) }, 'stay');
  const number = (key: 'min' | 'max', label: string) =>
    box({
      id: `s-repeats-${key}`,
      label,
      value: repeats?.[key],
      disabled,
      numeric: true,
      input: (text) => set({ ...repeats, [key]: numberOrTyped(text) }),
    });
  return html`
    ${tick({
      id: 's-repeats',
      label: say(WORDS['settings.repeats.on']),
      on: repeats !== undefined,
      disabled,
      change: (on) => void run({ kind: 'set-repeats', id: item.id, repeats: on ? {} : undefined }, 'stay'),
    })}
    ${repeats
      ? html`
          ${box({
            id: 's-each',
            label: say(WORDS['settings.repeats.each']),
            hint: say(WORDS['settings.repeats.each.hint']),
            value: repeats.each,
            disabled,
            lang: desk.writtenIn,
            input: (text) => set({ ...repeats, each: textOrNothing(text) }),
          })}
          ${number('min', say(WORDS['settings.repeats.min']))} ${number('max', say(WORDS['settings.repeats.max']))}
          ${kindOf(item).can.has('holds-items')
            ? tick({
                id: 's-table',
                label: say(WORDS['settings.repeats.table']),
                on: item['layout'] === 'table',
                disabled,
                change: (on) =>
                  void run({ kind: 'set', id: item.id, key: 'layout', value: on ? 'table' : undefined }, 'stay'),
              })
            : nothing}
        `
      : nothing}
  `;
}

/** What is rarely set. */
export function moreSettings(item: DraftItem, desk: Desk, disabled: boolean): TemplateResult {
  const { say, run } = desk;
  const asked = kindOf(item).can.has('answered');
  const set = (key: string, value: unknown) => void run({ kind: 'set', id: item.id, key, value }, 'stay');
  const onOff = (key: string, label: string, value: unknown = true) =>
    tick({
      id: `s-${key}`,
      label,
      on: item[key] === value,
      disabled,
      change: (on) => set(key, on ? value : undefined),
    });
  const prompts = Array.isArray(item['prompts']) ? (item['prompts'] as readonly unknown[]).join('\n') : '';
  return html`
    ${asked
      ? promptsBox(prompts, disabled, desk, (lines) => set('prompts', lines.length > 0 ? lines : undefined))
      : nothing}
    ${box({
      id: 's-prefix',
      label: say(WORDS['settings.prefix']),
      value: item['prefix'],
      disabled,
      input: (text) => set('prefix', textOrNothing(text)),
    })}
    ${asked ? onOff('readOnly', say(WORDS['settings.readOnly'])) : nothing}
    ${onOff('hidden', say(WORDS['settings.hidden']))}
    ${asked ? onOff('whenHidden', say(WORDS['settings.keepHidden']), 'keep') : nothing}
    ${desk.isCopy
      ? nothing
      : tick({
          id: 's-locked',
          label: say(WORDS['settings.locked.on']),
          on: item['locked'] !== undefined,
          change: (on) => void run({ kind: 'set-locked', id: item.id, locked: on ? 'always' : undefined }, 'stay'),
        })}
    ${disabled || desk.design.around.retired.has(item.id)
      ? html`<p class="hint">${say(WORDS['settings.id'], { id: item.id })}</p>`
      : nameBox(item, desk)}
  `;
}

/** The name its answers are stored under. It can be changed until a version with it is published. */
function nameBox({ id }: DraftItem, { say, run }: Desk): TemplateResult {
  const rename = (event: Event) => {
    const field = (event.currentTarget as Element).closest('.rename')!.querySelector('input')!;
    run({ kind: 'rename-item', id, to: field.value.trim() }, 'stay');
  };
  return html`<div class="field rename">
    <label class="label" for="s-name">${say(WORDS['settings.name'])}</label>
    <p class="hint" id="s-name-hint">${say(WORDS['settings.name.hint'])}</p>
    <div class="beside">
      <input
        class="control text"
        id="s-name"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="s-name-hint"
        .value=${id}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && rename(event)}
      />
      <button class="button secondary" type="button" @click=${rename}>${say(WORDS['settings.name.go'])}</button>
    </div>
  </div>`;
}

function promptsBox(
  prompts: string,
  disabled: boolean,
  { say, writtenIn }: Desk,
  give: (lines: readonly string[]) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for="s-prompts">${say(WORDS['settings.prompts'])}</label>
    <textarea
      class="control long-text"
      id="s-prompts"
      lang=${writtenIn}
      rows="3"
      ?readonly=${disabled}
      .value=${prompts}
      @change=${(event: Event) =>
        give(
          (event.target as HTMLTextAreaElement).value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )}
    ></textarea>
  </div>`;
}
