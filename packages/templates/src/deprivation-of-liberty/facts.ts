// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** How the person lives, in facts. No answer here is a legal test, and nothing is worked out from them. */
export const howThePersonLives: GroupItem = {
  type: 'group',
  id: 'howThePersonLives',
  label: 'How the person lives',
  items: [
    {
      type: 'choice',
      id: 'setting',
      label: 'Where does the person live or stay?',
      required: true,
      options: [
        { code: 'care-home', label: 'Care home' },
        { code: 'hospital', label: 'Hospital' },
        { code: 'supported', label: 'Supported living, or their own home' },
      ],
    },
    {
      type: 'display',
      id: 'courtRoute',
      label:
        'The safeguards are for care homes and hospitals. In supported living or at home, only the Court of Protection can authorise it: tell the council and seek advice.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'setting' },
        right: { op: 'constant', value: 'supported' },
      },
    },
    {
      type: 'boolean',
      id: 'adult',
      label: 'Is the person 18 or older?',
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'underEighteen',
      label: 'The safeguards are for adults. For somebody under 18, seek advice before anything else.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'adult' },
        right: { op: 'constant', value: false },
      },
    },
    {
      type: 'reference',
      id: 'capacityRef',
      label: 'Which capacity assessment is about where and how the person lives?',
      classes: ['Mental capacity assessment'],
      unknowns: ['not-asked', 'unknown'],
    },
    {
      type: 'group',
      id: 'restrictions',
      label: 'Limits on what the person can do',
      help: 'Each thing that holds the person back, whoever wanted it. One entry for each.',
      repeats: { max: 30, each: 'limit' },
      items: [
        {
          type: 'choice',
          id: 'restrictionKind',
          label: 'What kind is it?',
          options: [
            { code: 'supervision', label: 'Somebody watches or is always near' },
            { code: 'leaving', label: 'They cannot go out when they want to' },
            { code: 'locks', label: 'Locks, codes, gates or alarms' },
            { code: 'holding', label: 'Being held or guided by hand' },
            { code: 'equipment', label: 'Bed rails, belts, chairs or trackers' },
            { code: 'medicines', label: 'Medicines that calm' },
            { code: 'contact', label: 'Limits on visits, calls or letters' },
            { code: 'control', label: 'Others decide what happens in the day' },
          ],
          open: { label: 'Something else' },
        },
        { type: 'long-text', id: 'restriction', label: 'What is done, when and how often?' },
        { type: 'long-text', id: 'restrictionReason', label: 'What is it for, and what with less limits was tried?' },
        { type: 'date', id: 'restrictionSince', label: 'Since when?', max: 'today' },
      ],
    },
    {
      type: 'long-text',
      id: 'wishes',
      label: 'What does the person say or show about living like this?',
      help: 'Content, unhappy, asking to leave, at the door: what you saw or heard, and when.',
      unknowns: ['not-asked', 'unknown'],
      required: true,
    },
    {
      type: 'choice',
      id: 'objects',
      label: 'Does the person object, in any way?',
      help: 'Trying the door or saying “I want to go home” counts.',
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'sometimes', label: 'Sometimes' },
        { code: 'no', label: 'No sign of it' },
      ],
    },
    {
      type: 'long-text',
      id: 'context',
      label: 'What is it all for, how long will it be, and what does it do to the person?',
    },
  ],
};

/** What a trained manager does about it, in their own words. */
export const whatTheManagerDoes: GroupItem = {
  type: 'group',
  id: 'whatTheManagerDoes',
  label: 'What the manager decides to do',
  items: [
    {
      type: 'display',
      id: 'lawHasChanged',
      label:
        'The law on this changed in June 2026. This form holds facts and dates and tests nothing. Authorisations that are in force, and duties under them, go on. If you are not sure what to do, seek advice.',
    },
    {
      type: 'choice',
      id: 'legalView',
      label: 'What has the manager decided?',
      help: 'The view of a trained manager. Nothing above answers this.',
      unknowns: ['not-asked'],
      options: [
        { code: 'yes', label: 'To ask for an authorisation' },
        { code: 'no', label: 'Not to ask for one now' },
        { code: 'unsure', label: 'Not sure: to seek advice first' },
      ],
    },
    {
      type: 'long-text',
      id: 'legalViewReasons',
      label: 'Why?',
      enableWhen: { op: 'exists', item: 'legalView' },
    },
    {
      type: 'text',
      id: 'advice',
      label: 'Who gives or gave advice, and when?',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'legalView' },
        right: { op: 'constant', value: 'unsure' },
      },
    },
    {
      type: 'text',
      id: 'legalViewBy',
      label: 'Which manager?',
      enableWhen: { op: 'exists', item: 'legalView' },
    },
    {
      type: 'date',
      id: 'legalViewOn',
      label: 'When was this decided?',
      max: 'today',
      enableWhen: { op: 'exists', item: 'legalView' },
    },
    { type: 'date', id: 'reviewDate', label: 'When will all this be looked at again?' },
  ],
};
