// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';
import { notKnown } from './conditions.js';

const pressure = oneOf('kind', 'pressure');
const categorised: Expression = {
  op: 'and',
  of: [
    pressure,
    { op: 'not', of: { op: 'equal', left: { op: 'answer', item: 'mucosal' }, right: { op: 'constant', value: true } } },
  ],
};

/** What stays the same from look to look. One chart is for one wound. */
export const wound: GroupItem = {
  type: 'group',
  id: 'wound',
  label: 'The wound',
  help: 'One chart for one wound.',
  items: [
    {
      type: 'text',
      id: 'whichWound',
      label: 'Which wound is it?',
      help: 'As you would say it: “left heel, outside”.',
      required: true,
    },
    {
      type: 'body-map',
      id: 'site',
      label: 'Where is it on the body?',
      help: 'Left and right are the person’s own.',
      mostMarks: 1,
    },
    { type: 'partial-date', id: 'firstSeen', label: 'When was it first seen?', max: 'today', unknowns: ['unknown'] },
    {
      type: 'choice',
      id: 'kind',
      label: 'What kind of wound is it?',
      help: 'A nurse or doctor says so. Until then, say that you do not know.',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'pressure', label: 'From pressure' },
        { code: 'moisture', label: 'From wet: urine, stool, sweat' },
        { code: 'skin-tear', label: 'Skin tear' },
        { code: 'leg-ulcer', label: 'Leg ulcer' },
        { code: 'diabetic-foot', label: 'Foot wound with diabetes' },
        { code: 'surgical', label: 'After an operation' },
        { code: 'burn', label: 'Burn or scald' },
      ],
      open: { label: 'Another kind' },
    },
    {
      type: 'display',
      id: 'askNurse',
      label: 'Ask a nurse to look today. Until then keep it clean and covered, and keep weight off it.',
      enableWhen: notKnown('kind'),
    },
    {
      type: 'display',
      id: 'footToday',
      label: 'A foot wound with diabetes: ring the GP or the foot team today, also when it does not hurt.',
      enableWhen: oneOf('kind', 'diabetic-foot'),
    },
    { type: 'text', id: 'kindSaidBy', label: 'Who said what kind it is?', enableWhen: { op: 'exists', item: 'kind' } },
    {
      type: 'long-text',
      id: 'cause',
      label: 'How did it come about?',
      help: 'What is known, and who says so. If nobody can explain it, tell the manager now.',
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'unexplained',
      label: 'A wound nobody can explain: tell the manager or senior on duty now. They decide about safeguarding.',
      enableWhen: notKnown('cause'),
    },
    {
      type: 'boolean',
      id: 'device',
      label: 'Did something press there: a tube, mask, splint, stocking?',
      unknowns: ['unknown'],
      enableWhen: pressure,
    },
    {
      type: 'boolean',
      id: 'mucosal',
      label: 'Is it on a moist lining: inside the mouth or nose, or at the opening of the bladder or bowel?',
      unknowns: ['unknown'],
      enableWhen: pressure,
    },
    {
      type: 'choice',
      id: 'category',
      label: 'Category the nurse gave it',
      help: 'The worst it has been. A wound that heals keeps its category and is never given a lower one.',
      unknowns: ['unknown', 'not-asked'],
      enableWhen: categorised,
      options: [
        { code: '1', label: '1: skin whole, a changed colour that stays when pressed' },
        { code: '2', label: '2: the top of the skin is gone, or a blister' },
        { code: '3', label: '3: through the whole skin, fat may be seen' },
        { code: '4', label: '4: as deep as muscle, tendon or bone' },
        { code: 'U', label: 'Depth not to be seen: dead tissue covers it' },
        { code: 'DTI', label: 'Skin whole, dark purple or maroon: the damage may be deep' },
      ],
    },
    {
      type: 'text',
      id: 'categoryBy',
      label: 'Who gave the category, and when?',
      required: true,
      enableWhen: { op: 'exists', item: 'category' },
    },
    {
      type: 'display',
      id: 'deepNow',
      label:
        'Deep, or its depth cannot be seen: tell the manager and the nurse today. They decide who has to be told, and about safeguarding.',
      enableWhen: oneOf('category', '3', '4', 'U', 'DTI'),
    },
    {
      type: 'long-text',
      id: 'dressingPlan',
      label: 'What was ordered: which dressing, how often, and by whom?',
    },
    {
      type: 'integer',
      id: 'measureEveryDays',
      label: 'How often is it measured: every how many days?',
      help: 'Without another order, once a week.',
      min: 1,
      max: 31,
      unit: 'days',
      unitCode: 'd',
    },
    {
      type: 'choice',
      id: 'photoAgreed',
      label: 'Did they agree to photos being taken and kept?',
      unknowns: ['not-asked'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'decided-for', label: 'They could not say; it was decided in their best interests' },
      ],
    },
    {
      type: 'display',
      id: 'noPhoto',
      label: 'Then take no photo. Never use a telephone of your own.',
      enableWhen: any(oneOf('photoAgreed', 'no'), notKnown('photoAgreed')),
    },
  ],
};
