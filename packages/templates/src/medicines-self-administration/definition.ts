// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';
import { ability } from './parts/ability.js';
import { agreement } from './parts/agreement.js';

/** Looking after one's own medicines: the person begins by being able to, and the form finds out what help is needed. */
export const medicinesSelfAdministration: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'medicines-self-administration',
  url: 'https://careplan-kit.example/form/medicines-self-administration',
  version: '1.0.0',
  status: 'active',
  title: 'Looking after my own medicines',
  description: 'Which medicines the person takes care of themselves, which with help, and how everybody stays safe.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. The topics follow what NICE SC1 asks of care homes.' },
  items: [
    {
      type: 'group',
      id: 'about',
      label: 'Before you begin',
      items: [
        {
          type: 'text',
          id: 'kindOfAssessment',
          label: 'Kind of assessment',
          hidden: true,
          initial: { op: 'constant', value: 'Self-administration of medicines' },
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'assessedOn',
          label: 'When did you look at this with the person?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        {
          type: 'choice',
          id: 'wish',
          label: 'Does the person want to look after their own medicines?',
          required: true,
          unknowns: ['not-asked', 'declined'],
          control: 'radio',
          options: [
            { code: 'all', label: 'Yes, all of them' },
            { code: 'some', label: 'Some of them' },
            { code: 'no', label: 'No, they want us to' },
          ],
        },
        {
          type: 'display',
          id: 'askFirst',
          label: 'Ask the person before you go on. That they can do it is where you begin; nobody has to prove it.',
          enableWhen: { op: 'unknown', item: 'wish', is: 'not-asked' },
        },
        {
          type: 'long-text',
          id: 'personsView',
          label: 'What does the person say?',
          help: 'How they did it at home, and what they would like to go on doing.',
          unknowns: ['not-asked', 'declined'],
        },
      ],
    },
    {
      type: 'group',
      id: 'medicines',
      label: 'Medicines on the record',
      help: 'For each: who sees to it? What is not on the record cannot be added here; tell whoever keeps the list.',
      repeats: { each: 'medicine' },
      binding: { class: 'Medication', mode: 'read' },
      items: [
        {
          type: 'look-up',
          id: 'medicine',
          label: 'Medicine',
          valueSet: 'medicines',
          open: { label: 'Medicine in words' },
          readOnly: true,
          binding: { class: 'Medication', element: 'medicationName', mode: 'read' },
        },
        {
          type: 'choice',
          id: 'whoSeesToIt',
          label: 'Who sees to it?',
          control: 'radio',
          unknowns: ['unknown'],
          options: [
            { code: 'person', label: 'The person, alone' },
            { code: 'reminded', label: 'The person, when reminded' },
            { code: 'together', label: 'The person, with somebody’s hands' },
            { code: 'staff', label: 'Staff' },
          ],
        },
      ],
    },
    {
      type: 'multiple-choice',
      id: 'special',
      label: 'Is one of these among the medicines?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'controlled', label: 'A controlled drug' },
        { code: 'insulin', label: 'Insulin or another injection' },
        { code: 'blood-thinner', label: 'A blood thinner' },
        { code: 'changing-dose', label: 'A dose that changes from day to day' },
        { code: 'when-needed', label: 'Something taken only when needed' },
        { code: 'fridge', label: 'Something from the fridge' },
        { code: 'none', label: 'None of these', exclusive: true },
      ],
    },
    {
      type: 'display',
      id: 'askPharmacist',
      label: 'Have the pharmacist or nurse look at this with you before the person begins.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'special' },
          {
            op: 'in',
            value: { op: 'answer', item: 'special' },
            list: ['controlled', 'insulin', 'blood-thinner', 'changing-dose'],
          },
        ],
      },
    },
    ability,
    agreement,
    whatFollows,
  ],
};
