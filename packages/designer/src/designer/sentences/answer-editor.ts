// SPDX-License-Identifier: Apache-2.0
import type { UnknownReason } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import type { DraftItem } from '../../design/draft.js';
import { entriesRound } from '../../design/sentences/askable.js';
import { valueInWords } from '../../design/sentences/in-words.js';
import { readValue } from '../../design/sentences/read-value.js';
import { isNode, isText } from '../../design/sentences/shape.js';
import { writeValue } from '../../design/sentences/write.js';
import { itemOf } from '../../design/tree.js';
import { ANSWER_WORDS as WORDS } from './answer.words.js';
import { linkButton, selectView, tickView, typedView } from './controls.js';
import { LINE_WORDS } from './lines.words.js';
import { type SentenceDesk, scopeOf } from './sentence-desk.js';
import { valueView } from './value-view.js';

const REASONS = [
  ['not-asked', LINE_WORDS['line.reason.notAsked']],
  ['none-known', LINE_WORDS['line.reason.noneKnown']],
  ['declined', LINE_WORDS['line.reason.declined']],
  ['unknown', LINE_WORDS['line.reason.unknown']],
] as const satisfies readonly (readonly [UnknownReason, unknown])[];

function reasonsView({ id, unknowns }: DraftItem, { say, run }: SentenceDesk): TemplateResult {
  const given: readonly unknown[] = Array.isArray(unknowns) ? unknowns : [];
  const set = (reason: UnknownReason, on: boolean) => {
    const left = on ? [...given, reason] : given.filter((one) => one !== reason);
    run({ kind: 'set', id, key: 'unknowns', value: left.length > 0 ? left : undefined });
  };
  return html`<fieldset class="ticks">
    <legend class="part-label">${say(WORDS['answer.reasons'])}</legend>
    <p class="hint">${say(WORDS['answer.reasons.hint'])}</p>
    ${REASONS.map(([reason, words]) =>
      tickView({
        id: `reason-${id}-${reason}`,
        label: say(words),
        on: given.includes(reason),
        set: (on) => set(reason, on),
      }),
    )}
  </fieldset>`;
}

const TAKES_OWN_WORDS = new Set(['choice', 'multiple-choice', 'look-up']);

function ownWordsView({ id, type, open }: DraftItem, { say, run }: SentenceDesk): TemplateResult | typeof nothing {
  if (!TAKES_OWN_WORDS.has(type)) return nothing;
  const box = isNode(open) ? open : undefined;
  const set = (value: unknown) => void run({ kind: 'set', id, key: 'open', value });
  return html`${tickView({
    id: `open-${id}`,
    label: say(WORDS['answer.open']),
    on: box !== undefined,
    set: (on) => set(on ? {} : undefined),
  })}
  ${box
    ? typedView({
        id: `open-${id}-label`,
        label: say(WORDS['answer.open.label']),
        value: isText(box.label) ? box.label : '',
        set: (text) => {
          const { label: _, ...rest } = box;
          set(text.trim() === '' ? rest : { ...rest, label: text.trim() });
        },
      })
    : nothing}`;
}

const LISTED = [
  ['radio', WORDS['answer.control.radio']],
  ['drop-down', WORDS['answer.control.dropDown']],
] as const;
const OF_TIME = [['now', WORDS['answer.control.now']]] as const;
const WAYS: Readonly<Record<string, typeof LISTED | typeof OF_TIME>> = {
  choice: LISTED,
  time: OF_TIME,
  'date-time': OF_TIME,
};

function controlView({ id, type, control }: DraftItem, { say, run }: SentenceDesk): TemplateResult | typeof nothing {
  const ways = WAYS[type];
  if (!ways && control === undefined) return nothing;
  return html`${selectView({
      id: `control-${id}`,
      label: say(WORDS['answer.control']),
      value: isText(control) ? control : '',
      blank: say(WORDS['answer.control.usual']),
      lists: [{ choices: (ways ?? []).map(([value, words]) => ({ value, words: say(words) })) }],
      choose: (value) => void run({ kind: 'set', id, key: 'control', value: value === '' ? undefined : value }),
    })}
    <p class="hint">${say(WORDS['answer.control.hint'])}</p>`;
}

/** What a first value is mostly: the present day for a date, and otherwise something typed. */
const firstValueOf = (type: string) =>
  writeValue(type === 'date' || type === 'partial-date' ? { kind: 'today' } : { kind: 'given', value: '' });

function firstView(item: DraftItem, desk: SentenceDesk): TemplateResult {
  const { id, type, initial } = item;
  const { say, run, state, design, language } = desk;
  const { draft } = design;
  const name = `initial-${id}`;
  const set = (value: unknown) => void run({ kind: 'set', id, key: 'initial', value });
  return html`<fieldset class="value">
    <legend>${say(WORDS['answer.first'])}</legend>
    ${initial === undefined
      ? html`<p>${say(WORDS['answer.first.none'])}</p>
          ${linkButton(`${name}-begin`, say(WORDS['answer.first.add']), () => {
            set(firstValueOf(type));
            void state.focus(`${name}-kind`);
          })}`
      : html`<p class="sentence"><bdi>${valueInWords(initial, draft, language)}</bdi></p>
          ${valueView({
            id: name,
            label: say(WORDS['answer.first.what']),
            value: readValue(initial),
            scope: scopeOf(desk, entriesRound(draft, id, true), id),
            set: (value) => set(writeValue(value)),
          })}
          <p class="hint">${say(WORDS['answer.first.hint'])}</p>
          ${linkButton(`${name}-none`, say(WORDS['answer.first.remove']), () => {
            set(undefined);
            void state.focus(`${name}-begin`);
          })}`}
  </fieldset>`;
}

/**
 * What a question takes beside its answers: reasons for none, own words, what it begins with, and how it is drawn.
 *
 * @param id - of the question
 */
export function answerEditor(desk: SentenceDesk, id: string): TemplateResult | typeof nothing {
  const item = itemOf(desk.design.draft, id);
  if (!item) return nothing;
  return html`<div class="sentences answer">
    ${reasonsView(item, desk)} ${ownWordsView(item, desk)} ${controlView(item, desk)} ${firstView(item, desk)}
  </div>`;
}
