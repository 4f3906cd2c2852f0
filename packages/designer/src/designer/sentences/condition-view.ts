// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { itemOf } from '../../design/tree.js';
import { clauseInWords } from '../../design/sentences/in-words.js';
import { type LineAbout, type Test, kindOf, putAs, testOf, testsFor, whatOf } from '../../design/sentences/lines.js';
import type { ConditionSentence, EntriesLine, GroupOfLines, Turned, WhenBlank } from '../../design/sentences/model.js';
import type { UnknownReason } from '@careplan-kit/forms/contract';
import { writeCondition } from '../../design/sentences/write.js';
import { besideView, listedView } from './beside-view.js';
import { linkButton, nth, selectView, tickView, typedView, without } from './controls.js';
import {
  DAY_TEST_WORDS,
  LINE_WORDS as WORDS,
  SEVERAL_TEST_WORDS,
  TEST_WORDS,
  TRUTH_TEST_WORDS,
} from './lines.words.js';
import { type Scope, inEntries } from './sentence-desk.js';
import { labelOf, lineFor, subjectLists, subjectOf } from './subjects.js';
import { valueView } from './value-view.js';
import { VALUE_WORDS } from './values.words.js';

/** A condition at a place of a sentence. */
export interface ConditionAt {
  /** Unique in the page: ids of its controls begin with it. */
  readonly id: string;
  /** "1", "2.1"; empty for the outermost. */
  readonly number: string;
  readonly scope: Scope;
  readonly set: (sentence: ConditionSentence) => void;
  /** The lines are counted: how many must be so is not asked. */
  readonly counted?: true | undefined;
  /** Without it, it cannot be taken away. */
  readonly remove?: (() => void) | undefined;
}

const REASONS = {
  'not-asked': WORDS['line.reason.notAsked'],
  'none-known': WORDS['line.reason.noneKnown'],
  declined: WORDS['line.reason.declined'],
  unknown: WORDS['line.reason.unknown'],
} as const satisfies Record<UnknownReason, unknown>;

function testWords(test: Test, line: LineAbout, { draft }: Scope) {
  const what = whatOf(line);
  const kind = kindOf(what, draft);
  const own = kind === 'day' ? DAY_TEST_WORDS : kind === 'choices' ? SEVERAL_TEST_WORDS : undefined;
  const isNamed = kind === 'truth' && what.kind !== 'answer' ? TRUTH_TEST_WORDS : undefined;
  return own?.[test] ?? isNamed?.[test] ?? TEST_WORDS[test];
}

/** What a missing answer does to a line. Most people never need it. */
function blankView(sentence: ConditionSentence, { id, scope, set }: ConditionAt): TemplateResult {
  const { say } = scope.desk;
  const choices = [
    { value: 'open', words: say(WORDS['line.blank.open']) },
    { value: 'counts', words: say(WORDS['line.blank.counts']) },
    { value: 'counts-not', words: say(WORDS['line.blank.countsNot']) },
  ];
  const choose = (chosen: string) => {
    const { blank: _, ...rest } = sentence;
    set(chosen === 'open' ? rest : { ...rest, blank: chosen as WhenBlank });
  };
  const value = sentence.blank ?? 'open';
  return html`<details class="rare" ?open=${sentence.blank !== undefined}>
    <summary>${say(WORDS['line.blank'])}</summary>
    ${selectView({ id: `${id}-blank`, label: say(WORDS['line.blank.then']), value, lists: [{ choices }], choose })}
  </details>`;
}

function notView(sentence: ConditionSentence, { id, scope, set }: ConditionAt): TemplateResult {
  const label = scope.desk.say(WORDS['line.not']);
  return tickView({ id: `${id}-not`, label, on: sentence.not === true, set: (on) => set(turned(sentence, on)) });
}

function turned(sentence: ConditionSentence, not: boolean): ConditionSentence {
  const { not: _, ...rest } = sentence;
  return not ? { ...rest, not: true } : rest;
}

/** The controls after "what": how it is put, and what it is compared with. */
function restOfLine(line: LineAbout, at: ConditionAt): TemplateResult {
  const { id, scope, set } = at;
  const { say } = scope.desk;
  const what = whatOf(line);
  const test = testOf(line);
  const tests = testsFor(what, scope.draft);
  const all = test && !tests.includes(test) ? [...tests, test] : tests;
  const choices = all.map((one) => ({ value: one, words: say(testWords(one, line, scope)) }));
  const how = selectView({
    id: `${id}-how`,
    label: say(WORDS['line.how']),
    value: test ?? '',
    lists: [{ choices }],
    blank: test ? undefined : say(WORDS['line.choose']),
    choose: (chosen) => chosen !== '' && set(putAs(line, chosen as Test)),
  });
  const isYesOrNo = test === 'true' || test === 'not-true';
  return html`${how} ${line.kind === 'marked' ? reasonView(line, at) : nothing}
  ${line.kind === 'compared' && !isYesOrNo
    ? besideView({
        id: `${id}-value`,
        label: say(WORDS['line.value']),
        what,
        value: line.with,
        scope,
        set: (value) => set({ ...line, with: value }),
      })
    : nothing}
  ${line.kind === 'between'
    ? (['low', 'high'] as const).map((end) =>
        besideView({
          id: `${id}-${end}`,
          label: say(WORDS[`line.${end}`]),
          what,
          value: line[end],
          scope,
          set: (value) => set({ ...line, [end]: value }),
        }),
      )
    : nothing}
  ${line.kind === 'one-of'
    ? listedView({
        id: `${id}-list`,
        label: say(WORDS['line.values']),
        what,
        list: line.list,
        scope,
        set: (list) => set({ ...line, list }),
      })
    : nothing}
  ${test === undefined ? notView(line, at) : nothing}`;
}

function reasonView(line: ConditionSentence & { readonly kind: 'marked' }, { id, scope, set }: ConditionAt) {
  const { say } = scope.desk;
  const choices = Object.entries(REASONS).map(([value, words]) => ({ value, words: say(words) }));
  const { reason, ...rest } = line;
  return selectView({
    id: `${id}-reason`,
    label: say(WORDS['line.reason']),
    value: reason ?? '',
    lists: [{ choices }],
    blank: say(WORDS['line.reason.any']),
    choose: (chosen) => set(chosen === '' ? rest : { ...rest, reason: chosen as UnknownReason }),
  });
}

const turnsOf = ({ not, blank }: ConditionSentence): Turned => ({ ...(not && { not }), ...(blank && { blank }) });

function lineView(line: LineAbout | (ConditionSentence & { readonly kind: 'flag' }), at: ConditionAt): TemplateResult {
  const { id, scope, set } = at;
  const { say } = scope.desk;
  const subject = subjectOf(line);
  const choose = (chosen: string) => set({ ...lineFor(chosen, scope), ...(line.blank && { blank: line.blank }) });
  return html`
    ${selectView({
      id: `${id}-what`,
      label: say(WORDS['line.what']),
      value: subject,
      lists: subjectLists(scope),
      choose,
    })}
    ${subject === 'something' && 'what' in line
      ? valueView({
          id: `${id}-of`,
          label: say(VALUE_WORDS['value.something']),
          value: line.what,
          scope,
          set: (what) => set({ ...line, what }),
        })
      : nothing}
    ${line.kind === 'flag' ? notView(line, at) : restOfLine(line, at)} ${blankView(line, at)}
  `;
}

function entriesView(line: EntriesLine, at: ConditionAt): TemplateResult {
  const { id, scope, set } = at;
  const { say } = scope.desk;
  const item = itemOf(scope.draft, line.items);
  const items = item ? labelOf(item) : line.items;
  const choices = (['any', 'all'] as const).map((how) => ({
    value: how,
    words: say(WORDS[`line.entries.${how}`], { items }),
  }));
  return html`
    ${selectView({
      id: `${id}-entries`,
      label: say(WORDS['line.entries.how']),
      value: line.how,
      lists: [{ choices }],
      choose: (how) => set({ ...line, how: how as 'any' | 'all' }),
    })}
    ${conditionView(line.is, {
      id: `${id}-in`,
      number: at.number,
      scope: inEntries(scope, line.items),
      set: (is) => set({ ...line, is }),
    })}
    ${notView(line, at)} ${blankView(line, at)}
  `;
}

function addView(group: GroupOfLines, at: ConditionAt): TemplateResult {
  const { id, scope, set } = at;
  const { desk } = scope;
  const { say, state } = desk;
  const select = `${id}-add`;
  const add = (event: Event) => {
    const from = (event.currentTarget as HTMLElement).closest('.adding')!.querySelector('select')!;
    if (from.value === '') return from.focus();
    const line = lineFor(from.value, scope);
    set({ ...group, of: [...group.of, line] });
    from.value = '';
    // To what the new line still asks: how it is put, or in which entries.
    const asks = { entries: 'entries', flag: 'not' }[line.kind as string] ?? 'how';
    void state.focus(`${id}-${group.of.length}-${asks}`);
  };
  const lists = subjectLists(scope);
  return html`<div class="adding">
    ${selectView({ id: select, label: say(WORDS['line.add']), value: '', lists, blank: say(WORDS['line.choose']) })}
    <button type="button" class="button secondary" @click=${add}>${say(WORDS['line.add.do'])}</button>
    ${linkButton(`${id}-add-group`, say(WORDS['line.add.group']), () => {
      set({ ...group, of: [...group.of, { kind: 'group', join: group.join === 'any' ? 'all' : 'any', of: [] }] });
      void state.focus(`${id}-${group.of.length}-add`);
    })}
  </div>`;
}

function joinView(group: GroupOfLines, { id, scope, set }: ConditionAt): TemplateResult {
  const { say } = scope.desk;
  const choices = [
    { value: 'all', words: say(WORDS['line.joined.all']) },
    { value: 'any', words: say(WORDS['line.joined.any']) },
    { value: 'at-least', words: say(WORDS['line.joined.atLeast']) },
  ];
  const { atLeast, ...rest } = group;
  return html`${selectView({
    id: `${id}-join`,
    label: say(WORDS['line.joined']),
    value: group.join,
    lists: [{ choices }],
    choose: (join) =>
      set(join === 'at-least' ? { ...rest, join, atLeast: atLeast ?? 2 } : { ...rest, join: join as 'all' | 'any' }),
  })}
  ${group.join === 'at-least'
    ? typedView({
        id: `${id}-least`,
        label: say(WORDS['line.joined.number']),
        value: String(atLeast ?? 1),
        kind: 'number',
        set: (text) => /^\d{1,4}$/.test(text.trim()) && set({ ...group, atLeast: Number(text) }),
      })
    : nothing}`;
}

function groupView(group: GroupOfLines, at: ConditionAt): TemplateResult {
  const { id, number, scope, set } = at;
  const isJoined = !at.counted && (group.of.length > 1 || group.join === 'at-least' || number !== '');
  const inside = (place: number) => (number === '' ? String(place + 1) : `${number}.${place + 1}`);
  return html`
    ${isJoined ? joinView(group, at) : nothing}
    ${group.of.length > 0
      ? html`<ol class="lines">
          ${group.of.map(
            (line, place) =>
              html`<li class="line">
                ${conditionView(line, {
                  id: `${id}-${place}`,
                  number: inside(place),
                  scope,
                  set: (changed) => set({ ...group, of: nth(group.of, place, changed) }),
                  remove: () => {
                    set({ ...group, of: without(group.of, place) });
                    void scope.desk.state.focus(`${id}-add`);
                  },
                })}
              </li>`,
          )}
        </ol>`
      : number === ''
        ? nothing
        : html`<p class="error">${scope.desk.say(WORDS['line.empty'])}</p>`}
    ${addView(group, at)} ${group.not || group.blank ? html`${notView(group, at)} ${blankView(group, at)}` : nothing}
  `;
}

function keptView(sentence: ConditionSentence, { scope }: ConditionAt): TemplateResult {
  const { draft, desk } = scope;
  return html`<div class="kept">
    <p class="kept-name">${desk.say(WORDS['line.kept'])}</p>
    <p><bdi>${clauseInWords(writeCondition(sentence), draft, desk.language)}</bdi></p>
    <p class="hint">${desk.say(WORDS['line.kept.about'])}</p>
  </div>`;
}

function bodyOf(sentence: ConditionSentence, at: ConditionAt): TemplateResult {
  switch (sentence.kind) {
    case 'group':
      return groupView(sentence, at);
    case 'entries':
      return entriesView(sentence, at);
    case 'kept':
      return keptView(sentence, at);
    case 'fixed': {
      const { say } = at.scope.desk;
      const choices = [
        { value: 'true', words: say(WORDS['line.always']) },
        { value: 'false', words: say(WORDS['line.never']) },
      ];
      const choose = (chosen: string) => at.set({ kind: 'fixed', is: chosen === 'true', ...turnsOf(sentence) });
      const label = say(WORDS['line.how']);
      return selectView({ id: `${at.id}-fixed`, label, value: String(sentence.is), lists: [{ choices }], choose });
    }
    default:
      return lineView(sentence, at);
  }
}

/** A line by itself is drawn as the only one of a list, so that a second can be added. */
function asList(sentence: ConditionSentence): GroupOfLines {
  return sentence.kind === 'group' && !sentence.not && !sentence.blank
    ? sentence
    : { kind: 'group', join: 'all', of: [sentence] };
}

function asWritten(list: ConditionSentence): ConditionSentence {
  return list.kind === 'group' && list.join !== 'at-least' && list.of.length === 1 ? list.of[0]! : list;
}

/** One line, or several that belong together, with its name and what takes it away. */
export function conditionView(sentence: ConditionSentence, at: ConditionAt): TemplateResult {
  const { number, scope, remove, id } = at;
  const { say } = scope.desk;
  if (number === '') return groupView(asList(sentence), { ...at, set: (list) => at.set(asWritten(list)) });
  const name = say(sentence.kind === 'group' ? WORDS['line.group'] : WORDS['line.number'], { number });
  return html`<fieldset class="one-line ${sentence.kind}">
    <legend class="line-name">${name}</legend>
    ${bodyOf(sentence, at)}
    ${remove
      ? linkButton(`${id}-remove`, say(WORDS['line.remove']), remove, say(WORDS['line.remove.of'], { number }))
      : nothing}
  </fieldset>`;
}
