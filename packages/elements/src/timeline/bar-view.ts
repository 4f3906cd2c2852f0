// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Say } from '../words/words.js';
import { type DayKind, DAY_KINDS } from './kinds.js';
import { KIND_WORDS, TIMELINE_WORDS as WORDS } from './timeline.words.js';

/** Which day is beside the one that is read. */
export const BESIDE = ['none', 'day', 'week'] as const;
export type Beside = (typeof BESIDE)[number];

export interface Bar {
  readonly say: Say;
  readonly isToday: boolean;
  readonly isLast: boolean;
  readonly beside: Beside;
  readonly kinds: ReadonlySet<DayKind>;
  readonly counts: ReadonlyMap<DayKind, number>;
  go(to: 'before' | 'after' | 'today'): void;
  compare(beside: Beside): void;
  choose(kind: DayKind, chosen: boolean): void;
}

const COMPARE = {
  none: 'timeline.compare.none',
  day: 'timeline.compare.day',
  week: 'timeline.compare.week',
} as const;

/** Which day, what beside it, and which kinds. */
export function barView(bar: Bar): TemplateResult {
  const { say, counts, kinds } = bar;
  const there = DAY_KINDS.filter((kind) => counts.get(kind) || !kinds.has(kind));
  return html`
    <div class="bar" part="bar">
      <div class="days">
        <button type="button" class="button secondary to-before" @click=${() => bar.go('before')}>
          ${say(WORDS['timeline.before'])}
        </button>
        ${bar.isLast
          ? nothing
          : html`<button type="button" class="button secondary to-after" @click=${() => bar.go('after')}>
              ${say(WORDS['timeline.after'])}
            </button>`}
        ${bar.isToday
          ? nothing
          : html`<button type="button" class="button secondary to-today" @click=${() => bar.go('today')}>
              ${say(WORDS['timeline.toToday'])}
            </button>`}
      </div>
      <label class="beside">
        <span>${say(WORDS['timeline.compare'])}</span>
        <select
          autocomplete="off"
          @change=${(event: Event) => bar.compare((event.target as HTMLSelectElement).value as Beside)}
        >
          ${BESIDE.map(
            (one) => html`<option value=${one} .selected=${one === bar.beside}>${say(WORDS[COMPARE[one]])}</option>`,
          )}
        </select>
      </label>
      ${there.length > 1
        ? html`<fieldset class="kinds">
            <legend>${say(WORDS['timeline.kinds'])}</legend>
            ${there.map(
              (kind) =>
                html`<label class="kind ${kind}"
                  ><input
                    type="checkbox"
                    autocomplete="off"
                    data-kind=${kind}
                    .checked=${kinds.has(kind)}
                    @change=${(event: Event) => bar.choose(kind, (event.target as HTMLInputElement).checked)}
                  />
                  ${say(WORDS['timeline.kind.count'], { kind: say(KIND_WORDS[kind]), number: counts.get(kind) ?? 0 })}
                </label>`,
            )}
          </fieldset>`
        : nothing}
    </div>
  `;
}
