// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { type ValueKind, kindOf, picksOf, typed } from '../../design/sentences/lines.js';
import { itemOf } from '../../design/tree.js';
import type { ValueSentence } from '../../design/sentences/model.js';
import { type Choice, selectView, tickView, typedView } from './controls.js';
import { LINE_WORDS } from './lines.words.js';
import type { Scope } from './sentence-desk.js';
import { questionLists, somethingIn } from './subjects.js';
import { valueView } from './value-view.js';
import { VALUE_WORDS as WORDS } from './values.words.js';

interface Beside {
  readonly id: string;
  readonly label: string;
  /** What is compared. */
  readonly what: ValueSentence;
  readonly value: ValueSentence;
  readonly scope: Scope;
  readonly set: (value: ValueSentence) => void;
}

const given = (value: string | number | boolean): ValueSentence => ({ kind: 'given', value });

/** A day is picked from a calendar; the end of a month that is not known is typed. */
function boxOf(
  what: ValueSentence,
  { draft }: Scope,
  kind: ValueKind,
  text: string,
): 'text' | 'number' | 'date' | 'time' {
  if (kind === 'number') return 'number';
  if (kind !== 'day') return 'text';
  const type = what.kind === 'answer' ? itemOf(draft, what.item)?.type : 'date';
  const fits = { date: /^(\d{4}-\d\d-\d\d)?$/, time: /^(\d\d:\d\d)?$/ };
  return (type === 'date' || type === 'time') && fits[type].test(text) ? type : 'text';
}

/** What is not filled in yet is no fault of anybody's: it is said without red, and the check says it too. */
const missingOf = (isMissing: boolean, { desk }: Scope): string | undefined =>
  isMissing ? desk.say(LINE_WORDS['line.unfinished']) : undefined;

function faultOf(value: string | number | boolean, kind: ValueKind, { desk }: Scope): string | undefined {
  if (kind !== 'number' || value === '' || typeof value === 'number') return undefined;
  return desk.say(LINE_WORDS['line.notNumber'], { text: String(value) });
}

function fixedView(beside: Beside, value: string | number | boolean): TemplateResult {
  const { id, label, what, scope, set } = beside;
  const { say } = scope.desk;
  const kind = kindOf(what, scope.draft);
  const picks = picksOf(what, scope.draft);
  const error = faultOf(value, kind, scope);
  const missing = missingOf(value === '', scope);
  if (typeof value === 'boolean' || kind === 'truth') {
    const choices = [
      { value: 'true', words: say(WORDS['value.yes']) },
      { value: 'false', words: say(WORDS['value.no']) },
    ];
    const choose = (chosen: string) => set(given(chosen === 'true'));
    return selectView({ id, label, value: String(value), lists: [{ choices }], choose });
  }
  if (picks.length > 0) {
    const choices = picks.map(({ code, label: words }) => ({ value: code, words }));
    const blank = say(LINE_WORDS['line.choose']);
    const choose = (chosen: string) => set(given(chosen));
    return selectView({ id, label, value: String(value), lists: [{ choices }], blank, error, missing, choose });
  }
  const box = boxOf(what, scope, kind, String(value));
  return typedView({
    id,
    label,
    value: String(value),
    kind: box,
    error,
    missing,
    set: (text) => set(typed(text, kind)),
  });
}

/** What a value is compared with: something fixed, another answer, today, or something worked out. */
export function besideView(beside: Beside): TemplateResult {
  const { id, label, what, value, scope, set } = beside;
  const { say, state } = scope.desk;
  const kind = kindOf(what, scope.draft);
  const plainly =
    value.kind === 'given' || value.kind === 'answer' || value.kind === 'today' ? value.kind : 'something';
  // Arrow keys pass a fixed value and today on the way to another kind: the list they step through has to stay.
  const way = state.wordsOf(`way ${id}`) === 'something' ? 'something' : plainly;
  const others = questionLists(scope, kind === 'other' ? undefined : [kind]);
  const ways: Choice[] = [
    { value: 'given', words: say(WORDS['value.given']) },
    ...(others.length > 0 || way === 'answer' ? [{ value: 'answer', words: say(WORDS['value.answer']) }] : []),
    ...(kind === 'day' ? [{ value: 'today', words: say(WORDS['value.today']) }] : []),
    ...(kind === 'number' || kind === 'day' || way === 'something'
      ? [{ value: 'something', words: say(WORDS['value.something']) }]
      : []),
  ];
  const take = (chosen: string) => {
    state.setWords(`way ${id}`, chosen);
    const first = others[0]?.choices[0]?.value ?? '';
    if (chosen === 'answer') set({ kind: 'answer', item: first });
    else if (chosen === 'today') set({ kind: 'today' });
    else set(chosen === 'something' ? somethingIn(scope) : given(''));
  };
  // Options are what a choice is compared with nearly always: one select less to step through.
  const fixedAlone = way === 'given' && !(kind === 'number' || kind === 'day');
  return html`
    ${fixedAlone
      ? nothing
      : selectView({ id: `${id}-way`, label, value: way, lists: [{ choices: ways }], choose: take })}
    ${way === 'given' && value.kind === 'given'
      ? fixedView({ ...beside, label: fixedAlone ? label : say(WORDS['value.fixed']) }, value.value)
      : nothing}
    ${way === 'answer' && value.kind === 'answer'
      ? selectView({
          id,
          label: say(WORDS['value.question']),
          value: value.item,
          lists: others,
          choose: (item) => set({ kind: 'answer', item }),
        })
      : nothing}
    ${way === 'something' ? valueView({ id, label: say(WORDS['value.something']), value, scope, set }) : nothing}
  `;
}

interface Listed {
  readonly id: string;
  readonly label: string;
  readonly what: ValueSentence;
  readonly list: readonly (string | number)[];
  readonly scope: Scope;
  readonly set: (list: readonly (string | number)[]) => void;
}

/** The options that count, each with a box; without options, typed with commas between. */
export function listedView({ id, label, what, list, scope, set }: Listed): TemplateResult {
  const picks = picksOf(what, scope.draft);
  const missing = missingOf(list.length === 0, scope);
  if (picks.length === 0) {
    const kind = kindOf(what, scope.draft);
    const read = (text: string) =>
      text
        .split(/[;,]/)
        .map((part) => typed(part, kind))
        .flatMap((one) => (one.kind === 'given' && one.value !== '' ? [one.value as string | number] : []));
    return typedView({ id, label, value: list.join(', '), missing, set: (text) => set(read(text)) });
  }
  // An option that is gone stands there by its code, until somebody takes it away.
  const gone = list
    .filter((one) => !picks.some(({ code }) => code === one))
    .map((one) => ({ code: one, label: String(one) }));
  return html`<fieldset class="ticks" id=${id} aria-describedby=${missing ? `${id}-missing` : nothing}>
    <legend class="part-label">${label}</legend>
    ${missing ? html`<p class="hint missing" id="${id}-missing">${missing}</p>` : nothing}
    ${[...picks, ...gone].map(({ code, label: words }, at) =>
      tickView({
        id: `${id}-${at}`,
        label: words,
        on: list.includes(code),
        set: (on) =>
          set(
            on
              ? [
                  ...picks.map((pick) => pick.code).filter((one) => one === code || list.includes(one)),
                  ...gone.map((one) => one.code),
                ]
              : list.filter((one) => one !== code),
          ),
      }),
    )}
  </fieldset>`;
}
