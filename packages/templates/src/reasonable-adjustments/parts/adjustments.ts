// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, Expression, FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { all, answer, constant, inAny, is, oneOf } from '../../expressions.js';
import { ALL_OPTIONS, CATEGORY_OPTIONS, LISTED_CATEGORIES, adjustmentOptions } from './codes.js';

const inAlert = (element: string) => ({ class: 'Alert', element }) as const;
const FLAG_STATUS = 'http://hl7.org/fhir/flag-status';

/** Whether it is done; the words are those of the list, since they go into the record. */
export const holds = (id: string, label: string, help: string): ChoiceItem => ({
  type: 'choice',
  id,
  label,
  help,
  required: true,
  options: [
    { code: 'active', label: 'Active', system: FLAG_STATUS },
    { code: 'inactive', label: 'Inactive', system: FLAG_STATUS },
    { code: 'entered-in-error', label: 'Entered in Error', system: FLAG_STATUS },
  ],
  binding: { ...inAlert('status'), as: 'coded-value' },
});

/** Id of the question that asks for a code of one category. */
export const codeItem = (category: string) => `code${category}`;

/** One list for each category, so that nobody reads through all of them. */
const codeLists: readonly FormItem[] = LISTED_CATEGORIES.map((category) => ({
  type: 'choice',
  id: codeItem(category),
  label: `Which of the national list: ${CATEGORY_OPTIONS.find(({ code }) => code === category)?.label ?? category}`,
  help: 'Leave it empty if none fits: your words above are what counts.',
  control: 'drop-down',
  initial: answer('codeThere'),
  enableWhen: inAny('category', oneOf('category', category)),
  options: adjustmentOptions(category),
}));

/** The code of the list, or else the category. */
const code: Expression = {
  op: 'first-known',
  of: [
    ...LISTED_CATEGORIES.map((category) => answer(codeItem(category))),
    { op: 'over', items: 'category', fold: 'first', value: answer('category') },
    // A heading in own words: bespoke, so that the list finds it again. An empty entry has no code.
    { op: 'if', when: { op: 'exists', item: 'doWhat' }, then: constant('011'), otherwise: answer('codeThere') },
  ],
};

const listed: Expression = { op: 'over', items: 'adjustments', fold: 'count' };

const isOver = oneOf('holds', 'inactive', 'entered-in-error');

const adjustment: readonly FormItem[] = [
  {
    type: 'long-text',
    id: 'doWhat',
    label: 'What do we do, and what happens if we do not?',
    help: 'As something to do, so that a stranger can: “Show him the picture first, count to ten and wait. Asked twice, he walks away.”',
    required: true,
    binding: inAlert('freeText'),
  },
  {
    type: 'choice',
    id: 'category',
    label: 'Heading of the national flag',
    required: true,
    control: 'drop-down',
    repeats: { min: 1, max: 4, each: 'heading' },
    options: CATEGORY_OPTIONS,
    open: { label: 'As it stood on the record' },
    binding: { ...inAlert('alertCategory'), as: 'coded-value' },
  },
  {
    type: 'text',
    id: 'codeThere',
    label: 'Its code on the record',
    hidden: true,
    readOnly: true,
    binding: { ...inAlert('codedValue'), select: 'code', mode: 'read' },
  },
  ...codeLists,
  {
    type: 'choice',
    id: 'code',
    label: 'Its code',
    hidden: true,
    control: 'drop-down',
    calculate: code,
    options: ALL_OPTIONS,
    binding: { ...inAlert('codedValue'), as: 'coded-value', mode: 'write' },
  },
  {
    type: 'partial-date',
    id: 'since',
    label: 'Since when is it known?',
    unknowns: ['unknown'],
    max: 'today',
    binding: inAlert('alertStartDate'),
  },
  holds(
    'holds',
    'Does it hold?',
    'Active: we do this. Inactive: not needed any more. Entered in error: it was never right, or is about somebody else.',
  ),
  {
    type: 'date',
    id: 'endedOn',
    label: 'Since when does it not hold?',
    required: true,
    max: 'today',
    enableWhen: isOver,
    binding: inAlert('alertEndDate'),
  },
  {
    type: 'date',
    id: 'endThere',
    label: 'When it ended, on the record',
    hidden: true,
    readOnly: true,
    binding: { ...inAlert('alertEndDate'), mode: 'read' },
  },
  {
    type: 'long-text',
    id: 'endedWhy',
    label: 'Why, and who decided that with the person?',
    required: true,
    // What had ended before was said when it ended.
    enableWhen: all(isOver, { op: 'not', of: { op: 'exists', item: 'endThere' } }),
  },
];

/** An empty list says nothing: whether there is anything is a question of its own. */
export const needed: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'adjustmentsNeeded',
    label: 'Does anything have to be done differently for this person?',
    help: 'Talking, papers, waiting, noise, touch, time, who is with them. Ask them, and those who know them.',
    required: true,
    control: 'radio',
    unknowns: ['not-asked', 'unknown'],
    options: [
      { code: 'yes', label: 'Yes: each is listed below' },
      { code: 'none', label: 'No: they were asked, and nothing is needed' },
    ],
  },
  {
    type: 'display',
    id: 'neededNotListed',
    label: 'Add below what is to be done, or nobody will do it.',
    enableWhen: all(oneOf('adjustmentsNeeded', 'yes'), is(listed, 'equal', 0)),
  },
  {
    type: 'display',
    id: 'noneAndListed',
    label:
      'You say that nothing is needed, and an adjustment below is active. Find out which is right; go on doing it till then.',
    enableWhen: all(oneOf('adjustmentsNeeded', 'none'), inAny('adjustments', oneOf('holds', 'active'))),
  },
];

/** Each adjustment is a warning of the record, so that it is seen wherever the person is. One that ended stays, as ended. */
export const adjustments: GroupItem = {
  type: 'group',
  id: 'adjustments',
  label: 'Adjustments',
  help: 'One entry for each thing we do differently. To take one off this list leaves it on the record: say “inactive”.',
  repeats: { max: 60, each: 'adjustment' },
  binding: {
    class: 'Alert',
    where: { element: 'codedValue', select: 'code', is: ALL_OPTIONS.map((option) => option.code) },
  },
  items: adjustment,
};
