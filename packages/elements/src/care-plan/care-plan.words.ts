// SPDX-License-Identifier: Apache-2.0
import type { Counted } from '../about-me/counted.js';
import type { Phrase } from '../words/words.js';

const term = 'Label in front of a fact about the plan.';
const mark = 'Mark on a need, goal, action or risk. {day} is a date, such as that of the worker’s last shift.';
const count = 'How long ago a review was due. {number} is a number of days.';

export const CARE_PLAN_WORDS = {
  'carePlan.title': { en: 'Care plan of {name}', cy: 'Cynllun gofal {name}', note: 'Heading. {name} is the person.' },
  'carePlan.none': {
    en: 'No care plan has been written down yet. What is known of needs stands below.',
    cy: 'Nid oes cynllun gofal wedi’i ysgrifennu eto. Mae’r hyn sy’n hysbys am anghenion isod.',
    note: 'Where there is no plan. Never means that no care is needed.',
  },
  'carePlan.overdue': {
    en: 'Overdue for review',
    cy: 'Adolygiad yn hwyr',
    note: 'Heading over what must be reviewed.',
  },
  'carePlan.overdue.plan': {
    en: 'This plan was to be reviewed by {date}, {ago}.',
    cy: 'Roedd y cynllun hwn i’w adolygu erbyn {date}, {ago}.',
    note: '{ago} is "2 days ago".',
  },
  'carePlan.overdue.action': {
    en: '“{what}” was to be reviewed by {date}, {ago}.',
    cy: 'Roedd “{what}” i’w adolygu erbyn {date}, {ago}.',
    note: 'Of one action.',
  },
  'carePlan.agreed': { en: 'Agreed', cy: 'Cytunwyd', note: term },
  'carePlan.agreed.unsaid': {
    en: 'Nobody has written down whether this was agreed with {name}',
    cy: 'Nid oes neb wedi nodi a gytunwyd hyn gyda {name}',
    note: 'Never means that it was not agreed.',
  },
  'carePlan.signed': { en: 'Signed', cy: 'Llofnodwyd', note: term },
  'carePlan.signed.by': {
    en: '{reason}. {name}, {moment}',
    cy: '{reason}. {name}, {moment}',
    note: '{reason} is what was signed for, in the words of whoever signed.',
  },
  'carePlan.signed.plain': { en: '{name}, {moment}', cy: '{name}, {moment}', note: 'Who signed, and when.' },
  'carePlan.signed.proof': { en: 'The paper: {proof}', cy: 'Y papur: {proof}', note: 'Where the signed document is.' },
  'carePlan.signed.not': { en: 'Not signed', cy: 'Heb ei lofnodi', note: 'Of a plan nobody has signed.' },
  'carePlan.signed.changed': {
    en: 'Changed since it was signed, and not signed again. Version {number} was signed:',
    cy: 'Newidiwyd ers ei lofnodi, ac ni lofnodwyd eto. Llofnodwyd fersiwn {number}:',
    note: 'Followed by who signed the earlier version.',
  },
  'carePlan.updated': { en: 'Last updated', cy: 'Diweddarwyd ddiwethaf', note: term },
  'carePlan.lastReview': { en: 'Last review', cy: 'Adolygiad diwethaf', note: term },
  'carePlan.lastReview.none': { en: 'None on record', cy: 'Dim ar gofnod', note: 'Of a plan never reviewed.' },
  'carePlan.nextReview': { en: 'Next review', cy: 'Adolygiad nesaf', note: term },
  'carePlan.nextReview.none': { en: 'No date set', cy: 'Dim dyddiad wedi’i bennu', note: 'Without a date.' },
  'carePlan.nextReview.by': {
    en: '{date}, {name} sees to it',
    cy: '{date}, {name} sy’n gyfrifol',
    note: 'The next review and who must see that it is done.',
  },
  'carePlan.overdue.badge': { en: 'Overdue', cy: 'Yn hwyr', note: 'Mark beside the date of a review.' },
  'carePlan.funding': { en: 'Paid for by', cy: 'Telir gan', note: term },
  'carePlan.documents': { en: 'Other documents', cy: 'Dogfennau eraill', note: term },
  'carePlan.strengths': {
    en: 'What {name} is good at and can do',
    cy: 'Yr hyn y mae {name} yn dda ynddo ac yn gallu ei wneud',
    note: 'Heading over strengths.',
  },
  'carePlan.risks': { en: 'Risks', cy: 'Risgiau', note: 'Heading.' },
  'carePlan.risks.none': {
    en: 'No risk is recorded. That does not mean that there is none.',
    cy: 'Nid oes risg wedi’i chofnodi. Nid yw hynny’n golygu nad oes un.',
    note: 'Under the heading above.',
  },
  'carePlan.risk.since': { en: 'Since {date}', cy: 'Ers {date}', note: 'When a risk began.' },
  'carePlan.risk.ended': { en: 'Ended {date}', cy: 'Daeth i ben {date}', note: 'Of a risk that is over.' },
  'carePlan.risk.told': { en: 'Tell {names}', cy: 'Dywedwch wrth {names}', note: 'Who is to be told of a risk.' },
  'carePlan.risk.toNeed': { en: 'To the need: {need}', cy: 'I’r angen: {need}', note: 'Button.' },
  'carePlan.risk.toRisk': { en: 'To the risk: {risk}', cy: 'I’r risg: {risk}', note: 'Button.' },
  'carePlan.needs': { en: 'Needs', cy: 'Anghenion', note: 'Heading.' },
  'carePlan.otherNeeds': {
    en: 'Needs that stand in no plan',
    cy: 'Anghenion nad ydynt mewn unrhyw gynllun',
    note: 'Heading.',
  },
  'carePlan.needs.none': { en: 'No need is recorded', cy: 'Nid oes angen wedi’i gofnodi', note: 'Under the heading.' },
  'carePlan.need.gone': {
    en: 'A need that is no longer on the record',
    cy: 'Angen nad yw ar y cofnod mwyach',
    note: 'In place of a need that was withdrawn, with goals that still hang on it.',
  },
  'carePlan.goal': { en: 'Goal', cy: 'Nod', note: 'Label in front of a goal.' },
  'carePlan.goal.none': {
    en: 'No goal is recorded for this need',
    cy: 'Nid oes nod wedi’i gofnodi ar gyfer yr angen hwn',
    note: 'Under a need.',
  },
  'carePlan.goal.matters': {
    en: 'matters {score} out of 10 to {name}',
    cy: 'pwysigrwydd i {name}: {score} allan o 10',
    note: 'How much a goal matters to the person.',
  },
  'carePlan.action': { en: 'What to do', cy: 'Beth i’w wneud', note: 'Label in front of an action.' },
  'carePlan.action.none': {
    en: 'Nothing to do is recorded',
    cy: 'Nid oes dim i’w wneud wedi’i gofnodi',
    note: 'Under a goal or need.',
  },
  'carePlan.who': { en: 'Who', cy: 'Pwy', note: term },
  'carePlan.who.unsaid': { en: 'Nobody is named', cy: 'Nid oes neb wedi’i enwi', note: 'Of an action.' },
  'carePlan.when': { en: 'When', cy: 'Pryd', note: term },
  'carePlan.when.unsaid': { en: 'How often is not written down', cy: 'Ni nodwyd pa mor aml', note: 'Of an action.' },
  'carePlan.when.from': { en: 'From {date}', cy: 'O {date}', note: 'An action with a date only.' },
  'carePlan.how': { en: 'How', cy: 'Sut', note: term },
  'carePlan.step': { en: 'Next step', cy: 'Y cam nesaf', note: term },
  'carePlan.canDo': {
    en: 'Does without help',
    cy: 'Yn ei wneud heb help',
    note: 'Label: what the person does by themselves.',
  },
  'carePlan.evaluations': { en: 'How it has gone', cy: 'Sut mae wedi mynd', note: 'Label over dated evaluations.' },
  'carePlan.status': { en: 'Progress', cy: 'Cynnydd', note: term },
  'carePlan.task': { en: 'Task', cy: 'Tasg', note: term },
  'carePlan.review': { en: 'Review by', cy: 'Adolygu erbyn', note: term },
  'carePlan.loose': {
    en: 'Goals and actions that belong to no need',
    cy: 'Nodau a chamau nad ydynt ynghlwm wrth angen',
    note: 'Heading.',
  },
  'carePlan.broken': {
    en: 'The plan names something that is not on the record. Tell whoever looks after the system.',
    cy: 'Mae’r cynllun yn enwi rhywbeth nad yw ar y cofnod. Dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'Where a link leads nowhere.',
  },
  'carePlan.unreadable': {
    en: 'Part of this plan cannot be read ({number}). It may hold something you must know: ask, and tell whoever looks after the system.',
    cy: 'Ni ellir darllen rhan o’r cynllun hwn ({number}). Efallai fod ynddo rywbeth y mae’n rhaid i chi ei wybod: gofynnwch, a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: '{number} is how many entries.',
  },
  'carePlan.noWords': { en: 'Recorded without words', cy: 'Wedi’i gofnodi heb eiriau', note: 'Of an empty entry.' },
  'carePlan.changed.added': { en: 'New since {day}', cy: 'Newydd ers {day}', note: mark },
  'carePlan.changed.changed': { en: 'Changed since {day}', cy: 'Newidiwyd ers {day}', note: mark },
  'carePlan.changed.signed': { en: 'Signed since {day}', cy: 'Llofnodwyd ers {day}', note: mark },
  'carePlan.changed.none': {
    en: 'Nothing in this plan changed since {day}',
    cy: 'Nid oes dim yn y cynllun hwn wedi newid ers {day}',
    note: 'At the head of the plan.',
  },
  'carePlan.withdrawn': {
    en: 'Taken out since {day}',
    cy: 'Tynnwyd allan ers {day}',
    note: 'Heading over needs, goals, actions and risks that no longer hold.',
  },
  'carePlan.withdrawn.one': {
    en: '“{what}”, by {name}, {moment}: {reason}',
    cy: '“{what}”, gan {name}, {moment}: {reason}',
    note: '{reason} is why it was taken out.',
  },
  'carePlan.withdrawn.plain': {
    en: '“{what}”, by {name}, {moment}',
    cy: '“{what}”, gan {name}, {moment}',
    note: 'As above, without a reason.',
  },
} as const satisfies Record<string, Phrase>;

/** By the names the plan has for its classes. */
export const WITHHELD_CLASSES: Readonly<Record<string, Phrase>> = {
  plans: { en: 'the plan itself', cy: 'y cynllun ei hun', note: 'In a list of what is withheld.' },
  needs: { en: 'needs', cy: 'anghenion', note: 'In a list of what is withheld.' },
  goals: { en: 'goals', cy: 'nodau', note: 'In a list of what is withheld.' },
  actions: { en: 'actions', cy: 'camau', note: 'In a list of what is withheld.' },
  tasks: { en: 'tasks', cy: 'tasgau', note: 'In a list of what is withheld.' },
  risks: { en: 'risks', cy: 'risgiau', note: 'In a list of what is withheld.' },
  reviews: { en: 'reviews', cy: 'adolygiadau', note: 'In a list of what is withheld.' },
  strengths: { en: 'strengths', cy: 'cryfderau', note: 'In a list of what is withheld.' },
};

export const CHANGED_COUNT: Counted = {
  one: {
    en: '{number} thing in this plan changed since {day}',
    cy: 'Newidiodd {number} peth yn y cynllun hwn ers {day}',
    note: 'At the head of the plan.',
  },
  two: {
    en: '{number} things in this plan changed since {day}',
    cy: 'Newidiodd {number} beth yn y cynllun hwn ers {day}',
    note: 'At the head of the plan.',
  },
  other: {
    en: '{number} things in this plan changed since {day}',
    cy: 'Newidiodd {number} peth yn y cynllun hwn ers {day}',
    note: 'At the head of the plan.',
  },
};

/** Days by which a review is overdue. */
export const OVERDUE_COUNT: Counted = {
  one: { en: 'yesterday', cy: 'ddoe', note: count },
  two: { en: '{number} days ago', cy: '{number} ddiwrnod yn ôl', note: count },
  other: { en: '{number} days ago', cy: '{number} diwrnod yn ôl', note: count },
};
