// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What came, from when it is, and who took part. */
export const paper: GroupItem = {
  type: 'group',
  id: 'paper',
  label: 'What came from the council',
  help: 'Copy what the council wrote. You decide nothing here; where something seems wrong, say so at the end.',
  items: [
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: { op: 'constant', value: 'Care Act needs assessment' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'kindOfPaper',
      label: 'Kind of paper',
      hidden: true,
      initial: { op: 'constant', value: 'Needs assessment by the council' },
      binding: { class: 'Document', element: 'documentTitle', mode: 'write', on: 'create' },
    },
    {
      type: 'date',
      id: 'receivedOn',
      label: 'When did it reach you?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
    },
    {
      type: 'partial-date',
      id: 'assessedOn',
      label: 'When did the council assess the person?',
      help: 'The date on the paper. The month is enough.',
      required: true,
      unknowns: ['unknown'],
      max: 'today',
      binding: { class: 'Document', element: 'date', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'paperWhere',
      label: 'Where do you keep it?',
      binding: { class: 'Document', element: 'documentationLocation', mode: 'write', on: 'create' },
    },
    {
      type: 'choice',
      id: 'howAssessed',
      label: 'How did the council assess?',
      unknowns: ['unknown'],
      options: [
        { code: 'visit', label: 'They visited the person' },
        { code: 'hospital', label: 'In hospital' },
        { code: 'call', label: 'By telephone or video' },
        { code: 'self', label: 'The person did it themselves, with help' },
        { code: 'papers', label: 'From papers alone' },
      ],
    },
    {
      type: 'long-text',
      id: 'whoTookPart',
      label: 'Who took part?',
      help: 'The person, family, an interpreter, other professionals.',
      unknowns: ['unknown'],
    },
    {
      type: 'choice',
      id: 'advocate',
      label: 'Did an advocate speak for the person?',
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
    },
  ],
};
