// SPDX-License-Identifier: Apache-2.0
import { falls } from '@careplan-kit/templates/falls';
import { reduced } from './reduced.mjs';

/** What makes a fall more likely: each with a finding, what was seen, and actions of its own. */
const FACTORS = [
  'gait',
  'aids',
  'bones',
  'fear',
  'sight',
  'hearing',
  'cognition',
  'continence',
  'bloodPressure',
  'medicines',
  'nutrition',
  'conditions',
  'feet',
  'surroundings',
];
const factor = (id) =>
  ['', 'Finding', 'Seen', 'Actions', 'Action', 'ActionBy', 'ActionReview'].map((part) => `${id}${part}`);
/** What goes on from it: risks, needs and actions, each a list of entries. */
const LISTS = [
  ...['risks', 'riskKind', 'riskInWords', 'riskKeptSmall', 'riskOver', 'needs', 'need'],
  ...['actions', 'action', 'actionBy', 'actionWhen', 'actionStatus', 'actionReview'],
];
const KEPT = [
  ...['about', 'kindOfAssessment', 'assessedOn', 'why', 'personsView'],
  ...['history', 'urgent', 'urgentNow', 'fallsInTwelveMonths', 'askFallsService', 'fallsService'],
  ...['falls', 'fallDate', 'fallCircumstances', 'fallHurt', 'fallInjury', 'fallOnFloor', 'postFallCheck'],
  ...['body', 'sensesAndMind', 'health', 'around', ...FACTORS.flatMap(factor)],
  ...['notLookedAt', 'notLookedAtPlan', 'whatFollows', 'summary', ...LISTS, 'reviewOn', 'reviewBy'],
];
const { enableWhen: notLookedAt } = falls.items.find(({ id }) => id === 'notLookedAt');

export const fallsReference = reduced(falls, KEPT, {
  notLookedAt: {
    enableWhen: {
      ...notLookedAt,
      of: notLookedAt.of.filter(({ left }) => FACTORS.some((id) => left.item === `${id}Finding`)),
    },
  },
});

const finding = (id, code) => {
  const group = fallsReference.items.flatMap(({ items = [] }) => items).find((item) => item.id === id);
  const { label, options } = group.items[0];
  return { [label]: options.find((option) => option.code === code).label };
};

export const fallsPeople = {
  nobody: {},
  Betty: {
    'When did you look at this with the person?': '2026-11-20',
    'How many falls in the last 12 months?': '1',
    'Each fall you know of': [{ 'Was the person hurt?': 'Yes', 'How were they hurt?': 'A bruised hip' }],
    ...finding('gait', 'present'),
    'What is done about it: walking, balance and strength': [{ 'Who does it?': 'The physiotherapist' }],
    ...finding('feet', 'not-assessed'),
  },
  'Mrs Smith': {
    'When did you look at this with the person?': '2027-01-01',
    'How many falls in the last 12 months?': '3',
    ...finding('gait', 'not-assessed'),
    ...finding('feet', 'present'),
  },
  James: {
    'When did you look at this with the person?': '2026-11-22',
    'How many falls in the last 12 months?': '0',
    'Why now?': 'Planned review',
  },
};
