// SPDX-License-Identifier: Apache-2.0
// What all notes have in common. A note is a MODS Communication: `medium` says which kind of note it is (its code) and by
// what way it came (its original text), `recipient` says who may read it, `comments` what was said, in order.
import type { ChoiceItem, Expression, FormItem, GroupItem, TextItem } from '@careplan-kit/forms/contract';
import { NOTE_KIND_SYSTEM } from '@careplan-kit/model/plain';
import { answer, constant, is, oneOf } from './expressions.js';

const COMMUNICATION = 'Communication';

/** Who may read a note, from the fewest to the most: the code is the id of a recipient, the words are its name. */
export const READERS = {
  'readers-team': 'Only the care team',
  'readers-professionals': 'The care team, and professionals who visit',
  'readers-person': 'The care team, professionals who visit, and the person',
  'readers-family': 'The care team, professionals, the person, and family they agreed to',
} as const;

/** Asked in every note. It begins with the fewest; the library writes and shows it, and the host keeps to it. */
export const mayReadQuestion: ChoiceItem = {
  type: 'choice',
  id: 'mayRead',
  label: 'Who may read this?',
  help: 'The person can always ask for what is written about them. Family only as far as the person agreed.',
  required: true,
  initial: constant('readers-team'),
  options: Object.entries(READERS).map(([code, label]) => ({ code, label })),
};

const bindTo = (element: string, select?: string) =>
  ({ class: COMMUNICATION, element, ...(select ? { select } : {}), mode: 'write', on: 'create' }) as const;

const worked = (id: string, label: string, calculate: Expression, element: string, select: string): TextItem => ({
  type: 'text',
  id,
  label,
  hidden: true,
  calculate,
  binding: bindTo(element, select),
});

const readersName: Expression = Object.entries(READERS).reduce<Expression>(
  (otherwise, [code, name]) => ({ op: 'if', when: oneOf('mayRead', code), then: constant(name), otherwise }),
  constant(READERS['readers-team']),
);

/** What the record needs of a note and nobody is asked: its kind, that it is complete, and who may read it. */
export const noteFrame = (kind: string, title: string): readonly FormItem[] => [
  worked('kindSystem', 'Where the kind comes from', constant(NOTE_KIND_SYSTEM), 'medium', 'system'),
  worked('kind', 'Code of the kind of note', constant(kind), 'medium', 'code'),
  worked('kindWords', 'Kind of note', constant(title), 'medium', 'display'),
  worked('statusCode', 'Code of how far it is', constant('completed'), 'status', 'code'),
  worked('statusWords', 'How far it is', constant('Completed'), 'status', 'display'),
  {
    type: 'group',
    id: 'readers',
    label: 'Readers',
    hidden: true,
    repeats: { min: 1, max: 1 },
    binding: { class: COMMUNICATION, element: 'recipient', mode: 'write' },
    items: [
      worked('readersCode', 'Code of the readers', answer('mayRead'), 'recipient', 'id'),
      worked('readersWords', 'Readers', readersName, 'recipient', 'name'),
    ],
  },
];

/** Who it comes from. There is no identifier to a name that is typed, so the name stands for it too. */
export const from = (label: string, help?: string): readonly FormItem[] => [
  { type: 'text', id: 'from', label, ...(help ? { help } : {}), required: true, binding: bindTo('sender', 'name') },
  worked('fromId', 'Name in place of an identifier', answer('from'), 'sender', 'id'),
];

/** The role of who it comes from. */
export const fromRole = (label: string): TextItem => ({
  type: 'text',
  id: 'fromRole',
  label,
  binding: bindTo('sender', 'role'),
});

/** People it is for, by name, beside those who may read it. */
export const toPeople = (label: string, each: string, initial?: Expression): GroupItem => ({
  type: 'group',
  id: 'to',
  label,
  repeats: { min: 1, each },
  binding: { class: COMMUNICATION, element: 'recipient', mode: 'write' },
  items: [
    {
      type: 'text',
      id: 'toName',
      label: 'Name or role',
      required: true,
      ...(initial ? { initial } : {}),
      binding: bindTo('recipient', 'name'),
    },
    worked('toId', 'Name in place of an identifier', answer('toName'), 'recipient', 'id'),
  ],
});

/** When it happened. When it was typed is in the change log. */
export const happenedAt = (label: string): FormItem => ({
  type: 'date-time',
  id: 'at',
  label,
  help: 'When it happened, not when you write it.',
  required: true,
  max: 'today',
  binding: bindTo('dateSent'),
});

/** By what way: a choice of words that stand in the record as they are. */
export const way = (label: string, ...words: string[]): ChoiceItem => ({
  type: 'choice',
  id: 'way',
  label,
  required: true,
  options: inWords(...words),
  open: { label: 'In another way' },
  binding: bindTo('medium', 'originalText'),
});

/** One text more in the list of what was said. */
const asComment = { repeats: { min: 1, max: 1 }, binding: bindTo('comments') } as const;

/** Words that stand among the comments where something is so, and nobody types. */
export const wordsWhere = (id: string, words: string, enableWhen: Expression): TextItem => ({
  type: 'text',
  id,
  label: words,
  hidden: true,
  calculate: constant(words),
  enableWhen,
  ...asComment,
});

/**
 * Puts the answer of a question among the comments, in the order of the form, and before it a word such as "Situation:".
 * The question itself is bound to nothing: the list is one element, and each question gives one text of it.
 */
export const saying = (item: string, heading?: string): readonly TextItem[] => [
  ...(heading ? [wordsWhere(`${item}Heading`, heading, { op: 'exists', item })] : []),
  {
    type: 'long-text',
    id: `${item}Said`,
    label: `Among what was said: ${item}`,
    hidden: true,
    calculate: answer(item),
    enableWhen: { op: 'exists', item },
    ...asComment,
  },
];

/** Options whose words stand in the record as they are, so that the note reads as it was meant. */
export const inWords = (...words: string[]) => words.map((one) => ({ code: one, label: one }));

/** What is to be done now, as instructions of their own. */
export const nextSteps = (label: string): GroupItem => ({
  type: 'group',
  id: 'actions',
  label,
  repeats: { each: 'thing to do' },
  binding: { class: 'Instruction', mode: 'write' },
  items: [
    {
      type: 'text',
      id: 'action',
      label: 'What is to be done?',
      required: true,
      binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
    },
    {
      type: 'text',
      id: 'actionBy',
      label: 'Who does it?',
      required: true,
      binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
    },
    {
      type: 'date',
      id: 'actionWhen',
      label: 'By when?',
      binding: { class: 'Instruction', element: 'when', mode: 'write' },
    },
  ],
});

/** A note tells nobody: said where an answer is one that somebody has to hear now. */
export const tellNow = (enableWhen: Expression): FormItem => ({
  type: 'display',
  id: 'tellNow',
  label: 'This note tells nobody. Tell the nurse or senior on duty now, and see what the escalation plan says.',
  enableWhen,
});

export const yes = (item: string): Expression => is(answer(item), 'equal', true);
