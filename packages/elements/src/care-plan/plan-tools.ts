// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { withheldView } from '../record-views/instead-view.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { codedWords, textIn } from '../record-views/record-words.js';
import type { Shown } from '../record-views/rights.js';
import { CARE_PLAN_WORDS as WORDS } from './care-plan.words.js';
import type { PlanChanges } from './plan-changes.js';
import type { Plan } from './plan.js';

/** What the pieces of the plan need of the element, for one drawing. */
export interface PlanDrawing {
  readonly plan: Plan;
  readonly changes: PlanChanges | null;
  readonly tools: RecordTools;
  /** What the person is called. */
  readonly name: string;
  /** The need that is open where there is room for one only. */
  readonly open: string | null;
  toggle(need: string): void;
  /** Brings a need or risk into view, and the focus to its heading. */
  goTo(kind: 'need' | 'risk', uid: string): void;
}

type Content = Readonly<Record<string, unknown>>;

/** The words of a record: what was written, else its code. What is withheld is never taken for blank. */
export function titleWords({ content }: Shown<unknown>, { say }: RecordTools, keys: readonly string[]): string {
  const bag = content as Content;
  return keys.map((key) => codedWords(bag[key], say)).find(Boolean) ?? '';
}

export function titleOf(shown: Shown<unknown>, tools: RecordTools, keys: readonly string[]): unknown {
  const words = titleWords(shown, tools, keys);
  if (words) return html`<bdi class="words">${words}</bdi>`;
  return keys.some((key) => shown.withheld.includes(key))
    ? withheldView(tools.say)
    : tools.say(WORDS['carePlan.noWords']);
}

const KINDS = {
  added: 'carePlan.changed.added',
  changed: 'carePlan.changed.changed',
  signed: 'carePlan.changed.signed',
} as const;

/** That a record is new or changed since the moment the host named. */
export function changeMark(
  { version }: Shown<unknown>,
  { changes, tools }: PlanDrawing,
): TemplateResult | typeof nothing {
  const kind = changes?.byUid.get(version.recordUid);
  if (!changes || !kind || kind === 'withdrawn') return nothing;
  return html` <span class="badge changed" part="changed"
    >${tools.say(WORDS[KINDS[kind]], { day: tools.formatDay(changes.moment) })}</span
  >`;
}

/** A fact under its label. Nothing where there is nothing to say. */
export function factView(label: string, words: unknown): TemplateResult | typeof nothing {
  if (words === '' || words === nothing || words === null || words === undefined) return nothing;
  return html`<div class="fact">
    <dt>${label}</dt>
    <dd>${typeof words === 'string' ? html`<bdi class="words">${words}</bdi>` : words}</dd>
  </div>`;
}

/** Texts of a list, without those that are none. */
export const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).map(textIn).filter(Boolean);
