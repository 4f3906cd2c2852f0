// SPDX-License-Identifier: Apache-2.0
import type { CalendarUnit } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { typed } from '../../design/sentences/lines.js';
import { valueInWords } from '../../design/sentences/in-words.js';
import type { ValueSentence } from '../../design/sentences/model.js';
import { readValue } from '../../design/sentences/read-value.js';
import { writeValue } from '../../design/sentences/write.js';
import { conditionView } from './condition-view.js';
import { linkButton, nth, selectView, tickView, typedView, without } from './controls.js';
import { LINE_WORDS } from './lines.words.js';
import { type Scope, inEntries } from './sentence-desk.js';
import { entryChoices, nameChoices, questionLists, scoreChoices } from './subjects.js';
import { type ValueChoice, choiceOf, firstOf, valueChoices } from './value-choices.js';
import { bandedView, casesView, codesView, countView } from './value-lists-view.js';
import { VALUE_WORDS as WORDS } from './values.words.js';

/** A value at a place of a sentence. */
export interface ValueAt<Value extends ValueSentence = ValueSentence> {
  /** Unique in the page: ids of its controls begin with it. */
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly scope: Scope;
  readonly set: (value: ValueSentence) => void;
  /** What it cannot be. */
  readonly never?: ValueChoice | undefined;
}

type Of<Kind extends ValueSentence['kind']> = ValueAt<Extract<ValueSentence, { readonly kind: Kind }>>;

const UNITS: readonly CalendarUnit[] = ['days', 'weeks', 'months', 'years'];

/** A part of a value, which is a value itself. */
const partView = (
  { id, scope }: ValueAt,
  name: string,
  label: string,
  value: ValueSentence,
  set: (value: ValueSentence) => void,
) => valueView({ id: `${id}-${name}`, label, value, scope, set });

function namedView(at: Of<'answer' | 'points' | 'score' | 'named'>): TemplateResult {
  const { id, value, scope, set } = at;
  const { say } = scope.desk;
  const blank = say(LINE_WORDS['line.choose']);
  switch (value.kind) {
    case 'answer':
    case 'points':
      return selectView({
        id: `${id}-item`,
        label: say(WORDS['value.question']),
        value: value.item,
        lists: questionLists(scope, value.kind === 'points' ? ['choice', 'choices', 'number'] : undefined),
        blank,
        choose: (item) => item !== '' && set({ ...value, item }),
      });
    case 'score':
      return selectView({
        id: `${id}-score`,
        label: say(WORDS['value.ofScore']),
        value: value.score,
        lists: [{ choices: scoreChoices(scope) }],
        blank,
        choose: (score) => score !== '' && set({ ...value, score }),
      });
    default:
      return selectView({
        id: `${id}-name`,
        label: say(WORDS['value.name']),
        value: value.name,
        lists: [{ choices: nameChoices(scope) }],
        blank,
        choose: (name) => name !== '' && set({ ...value, name }),
      });
  }
}

function givenView({ id, value: { value }, scope, set }: Of<'given'>): TemplateResult {
  const { say } = scope.desk;
  const label = say(WORDS['value.fixed']);
  if (typeof value === 'boolean')
    return tickView({
      id: `${id}-given`,
      label: say(WORDS['value.yes']),
      on: value,
      set: (on) => set({ kind: 'given', value: on }),
    });
  // Digits are a number, and anything else a text: in a calculation nobody types "65" and means the word.
  const read = (text: string) => set(typed(text, 'number'));
  return typedView({ id: `${id}-given`, label, value: String(value), set: read });
}

function severalView(at: Of<'several'>): TemplateResult {
  const { id, value, scope, set } = at;
  const { say, state } = scope.desk;
  return html`<ol class="lines">
      ${value.of.map((part, place) => {
        const number = String(place + 1);
        return html`<li class="line">
          ${partView(at, String(place), say(WORDS['value.part'], { number }), part, (one) =>
            set({ ...value, of: nth(value.of, place, one) }),
          )}
          ${value.of.length > 1
            ? linkButton(`${id}-${place}-remove`, say(WORDS['value.remove.part'], { number }), () => {
                set({ ...value, of: without(value.of, place) });
                void state.focus(`${id}-more`);
              })
            : nothing}
        </li>`;
      })}
    </ol>
    ${linkButton(`${id}-more`, say(WORDS['value.add']), () => {
      set({ ...value, of: [...value.of, firstOf('answer', scope)] });
      void state.focus(`${id}-${value.of.length}-item`);
    })}`;
}

function calendarView(at: Of<'age' | 'days' | 'later'>): TemplateResult {
  const { id, value, scope, set } = at;
  const { say } = scope.desk;
  switch (value.kind) {
    case 'age': {
      const { on, ...rest } = value;
      return html`
        ${partView(at, 'born', say(WORDS['value.born']), value.born, (born) => set({ ...value, born }))}
        ${on
          ? html`${partView(at, 'on', say(WORDS['value.on']), on, (day) => set({ ...value, on: day }))}
            ${linkButton(`${id}-no-on`, say(WORDS['value.remove.on']), () => set(rest))}`
          : linkButton(`${id}-add-on`, say(WORDS['value.add.on']), () => set({ ...value, on: { kind: 'today' } }))}
      `;
    }
    case 'days':
      return html`
        ${partView(at, 'from', say(WORDS['value.from']), value.from, (from) => set({ ...value, from }))}
        ${partView(at, 'to', say(WORDS['value.to']), value.to, (to) => set({ ...value, to }))}
      `;
    default:
      return html`
        ${partView(at, 'date', say(WORDS['value.date']), value.date, (date) => set({ ...value, date }))}
        ${partView(at, 'amount', say(WORDS['value.amount']), value.amount, (amount) => set({ ...value, amount }))}
        ${selectView({
          id: `${id}-unit`,
          label: say(WORDS['value.unit']),
          value: value.unit,
          lists: [{ choices: UNITS.map((unit) => ({ value: unit, words: say(WORDS[`value.unit.${unit}`]) })) }],
          choose: (unit) => set({ ...value, unit: unit as CalendarUnit }),
        })}
      `;
  }
}

function entriesView(at: Of<'entry-count' | 'over-entries'>): TemplateResult {
  const { id, value, scope, set } = at;
  const { say } = scope.desk;
  const items = selectView({
    id: `${id}-items`,
    label: say(WORDS['value.entries']),
    value: value.items,
    lists: [{ choices: entryChoices(scope) }],
    choose: (chosen) => set({ ...value, items: chosen }),
  });
  const inside = inEntries(scope, value.items);
  if (value.kind === 'over-entries') {
    const hows = (['sum', 'least', 'greatest', 'first', 'last'] as const).map((how) => ({
      value: how,
      words: say(WORDS[`value.entries.${how}`]),
    }));
    return html`
      ${items}
      ${selectView({
        id: `${id}-fold`,
        label: say(WORDS['value.entries.how']),
        value: value.how,
        lists: [{ choices: hows }],
        choose: (how) => set({ ...value, how: how as typeof value.how }),
      })}
      ${valueView({
        id: `${id}-each`,
        label: say(WORDS['value.entries.each']),
        value: value.value,
        scope: inside,
        set: (each) => set({ ...value, value: each }),
      })}
    `;
  }
  const { when, ...rest } = value;
  return html`
    ${items}
    ${when
      ? html`<fieldset class="value">
            <legend>${say(WORDS['value.entries.only'])}</legend>
            ${conditionView(when, {
              id: `${id}-when`,
              number: '',
              scope: inside,
              set: (one) => set({ ...value, when: one }),
            })}
          </fieldset>
          ${linkButton(`${id}-no-when`, say(WORDS['value.remove.when']), () => set(rest))}`
      : linkButton(`${id}-add-when`, say(WORDS['value.add.when']), () =>
          set({ ...value, when: { kind: 'group', join: 'any', of: [] } }),
        )}
  `;
}

function bodyOf(at: ValueAt): TemplateResult | typeof nothing {
  const { id, value, scope, set } = at;
  const { say } = scope.desk;
  switch (value.kind) {
    case 'answer':
    case 'points':
    case 'score':
    case 'named':
      return namedView({ ...at, value });
    case 'given':
      return givenView({ ...at, value });
    case 'today':
      return nothing;
    case 'several':
      return severalView({ ...at, value });
    case 'count':
      return countView({ ...at, value });
    case 'two':
      return html`
        ${partView(at, 'left', say(WORDS['value.left']), value.left, (left) => set({ ...value, left }))}
        ${partView(at, 'right', say(WORDS['value.right']), value.right, (right) => set({ ...value, right }))}
      `;
    case 'rounded':
      return html`
        ${partView(at, 'number', say(WORDS['value.whole']), value.value, (number) => set({ ...value, value: number }))}
        ${typedView({
          id: `${id}-places`,
          label: say(WORDS['value.places']),
          value: String(value.places),
          kind: 'number',
          set: (text) => /^\d$/.test(text.trim()) && set({ ...value, places: Number(text) }),
        })}
      `;
    case 'age':
    case 'days':
    case 'later':
      return calendarView({ ...at, value });
    case 'entry-count':
    case 'over-entries':
      return entriesView({ ...at, value });
    case 'cases':
      return casesView({ ...at, value });
    case 'ranges':
      return bandedView({ ...at, value });
    case 'codes':
      return codesView({ ...at, value });
    case 'truth':
      return html`<fieldset class="value">
        <legend>${say(WORDS['value.truth.when'])}</legend>
        ${conditionView(value.is, { id: `${id}-is`, number: '', scope, set: (is) => set({ kind: 'truth', is }) })}
      </fieldset>`;
    case 'kept':
      return html`<p><bdi>${valueInWords(writeValue(value), scope.draft, scope.desk.language)}</bdi></p>
        <p class="hint">${say(LINE_WORDS['line.kept.about'])}</p>`;
  }
}

/** A value: how it comes about, and of what. */
export function valueView(at: ValueAt): TemplateResult {
  const { id, label, value, scope, set, never } = at;
  const { say, state } = scope.desk;
  // Arrow keys choose each kind on the way to another: all of them are made of what stood there before the first.
  const choose = (chosen: string) => {
    const before = state.visited(id, value);
    const next = chosen === choiceOf(before) ? before : firstOf(chosen as ValueChoice, scope, before);
    state.visit(id, before, readValue(writeValue(next)));
    set(next);
  };
  return html`<fieldset class="value ${value.kind}">
    <legend>${label}</legend>
    ${selectView({
      id: `${id}-kind`,
      label: say(WORDS['value.kind']),
      value: choiceOf(value),
      lists: [{ choices: valueChoices(value, scope, never) }],
      choose,
      leave: () => state.visit(),
    })}
    ${bodyOf(at)}
  </fieldset>`;
}
