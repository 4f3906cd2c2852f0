// SPDX-License-Identifier: Apache-2.0
// What a line or a calculation may be about, as choices of one select.
import type { DraftItem } from '../../design/draft.js';
import type { ConditionSentence, ValueSentence } from '../../design/sentences/model.js';
import { type ValueKind, kindOfItem, lineAbout } from '../../design/sentences/lines.js';
import type { Choice, ChoiceList } from './controls.js';
import type { Scope } from './sentence-desk.js';
import { VALUE_WORDS as WORDS } from './values.words.js';

/** Longer labels are cut in a select, which cannot break a line. */
const MOST_SIGNS = 90;

export function labelOf({ label, id }: DraftItem): string {
  const words = label?.replace(/\s+/g, ' ').trim() || id;
  return words.length > MOST_SIGNS ? `${words.slice(0, MOST_SIGNS - 1).trimEnd()}…` : words;
}

/** The questions that may be named, under the headings of the form. */
export function questionLists({ can, desk }: Scope, kinds?: readonly ValueKind[]): ChoiceList[] {
  const sections = new Map<string, Choice[]>();
  for (const { item, section } of can.questions) {
    if (kinds && !kinds.includes(kindOfItem(item))) continue;
    const list = sections.get(section) ?? [];
    list.push({ value: item.id, words: labelOf(item) });
    sections.set(section, list);
  }
  return [...sections].map(([section, choices]) => ({
    words: section || desk.say(WORDS['value.list.questions']),
    choices,
  }));
}

export const entryChoices = ({ can }: Scope): Choice[] =>
  can.repeats.map(({ item }) => ({ value: item.id, words: labelOf(item) }));

export const scoreChoices = ({ can }: Scope): Choice[] =>
  can.scores.map(({ id, title }) => ({ value: id, words: title }));

export const nameChoices = ({ can }: Scope): Choice[] => can.names.map((name) => ({ value: name, words: name }));

/** Parts of a choice's name. Neither an id nor a name has a bar in it; the code of a flag comes last. */
const BAR = '|';

/** What a line may be about. `something` is a calculation of its own. */
export function subjectLists(scope: Scope): ChoiceList[] {
  const { can, desk } = scope;
  const { say } = desk;
  const named = (lists: ChoiceList[]) =>
    lists.map(({ words, choices }) => ({
      words,
      choices: choices.map(({ value, words: label }) => ({ value: `answer${BAR}${value}`, words: label })),
    }));
  return [
    ...named(questionLists(scope)),
    {
      words: say(WORDS['value.list.entries']),
      choices: can.repeats.flatMap(({ item }) => [
        { value: `entries${BAR}${item.id}`, words: labelOf(item) },
        { value: `count${BAR}${item.id}`, words: say(WORDS['value.countOf'], { items: labelOf(item) }) },
      ]),
    },
    {
      words: say(WORDS['value.list.scores']),
      choices: can.scores.flatMap(({ id, title: score, bands, flags }) => [
        { value: `total${BAR}${id}`, words: say(WORDS['value.totalOf'], { score }) },
        ...(bands.length > 0 ? [{ value: `band${BAR}${id}`, words: say(WORDS['value.bandOf'], { score }) }] : []),
        ...flags.map(({ code, label: flag }) => ({
          value: `flag${BAR}${id}${BAR}${code}`,
          words: say(WORDS['value.flagOf'], { score, flag }),
        })),
      ]),
    },
    {
      words: say(WORDS['value.list.names']),
      choices: can.names.map((name) => ({ value: `named${BAR}${name}`, words: name })),
    },
    {
      words: say(WORDS['value.list.other']),
      choices: [
        { value: 'today', words: say(WORDS['value.today']) },
        { value: 'something', words: say(WORDS['value.something']) },
      ],
    },
  ];
}

/** The choice that stands for what a line is about. */
export function subjectOf(line: ConditionSentence): string {
  if (line.kind === 'flag') return ['flag', line.score, line.flag].join(BAR);
  if (line.kind === 'answered' || line.kind === 'marked') return `answer${BAR}${line.item}`;
  if (!('what' in line)) return 'something';
  const { what } = line;
  switch (what.kind) {
    case 'answer':
      return `answer${BAR}${what.item}`;
    case 'entry-count':
      return what.when ? 'something' : `count${BAR}${what.items}`;
    case 'score':
      return `${what.of === 'band' ? 'band' : 'total'}${BAR}${what.score}`;
    case 'named':
      return `named${BAR}${what.name}`;
    case 'today':
      return 'today';
    default:
      return 'something';
  }
}

/** A value somebody begins with, that asks for as little as can be. */
export function somethingIn({ can }: Scope): ValueSentence {
  const first = can.questions.find(({ item }) => kindOfItem(item) === 'number') ?? can.questions[0];
  return { kind: 'several', how: 'sum', of: first ? [{ kind: 'answer', item: first.item.id }] : [] };
}

/** The line a choice begins with. */
export function lineFor(choice: string, scope: Scope): ConditionSentence {
  const { draft, can } = scope;
  const [what, id = '', ...rest] = choice.split(BAR);
  switch (what) {
    case 'answer':
      return lineAbout({ kind: 'answer', item: id }, draft);
    case 'entries': {
      const inside = can.repeats.find(({ item }) => item.id === id)?.item;
      const first = inside?.items?.find((item) => item.type !== 'display' && item.type !== 'group');
      const about = first ?? (inside?.type === 'group' ? undefined : inside);
      const is: ConditionSentence = about
        ? lineAbout({ kind: 'answer', item: about.id }, draft)
        : { kind: 'fixed', is: true };
      return { kind: 'entries', items: id, how: 'any', is: { kind: 'group', join: 'all', of: [is] } };
    }
    case 'count':
      return lineAbout({ kind: 'entry-count', items: id }, draft);
    case 'total':
      return lineAbout({ kind: 'score', score: id }, draft);
    case 'band':
      return lineAbout({ kind: 'score', score: id, of: 'band' }, draft);
    case 'flag':
      return { kind: 'flag', score: id, flag: rest.join(BAR) };
    case 'named':
      return lineAbout({ kind: 'named', name: id }, draft);
    case 'today':
      return lineAbout({ kind: 'today' }, draft);
    default:
      return lineAbout(somethingIn(scope), draft);
  }
}
