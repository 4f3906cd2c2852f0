// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What a nurse, a pharmacist or a doctor may have to look at. Each finding has its own action. */
export const health: GroupItem = {
  type: 'group',
  id: 'health',
  label: 'Health and medicines',
  items: [
    {
      type: 'group',
      id: 'bloodPressure',
      label: 'Dizziness and blood pressure',
      items: [
        {
          type: 'choice',
          id: 'bloodPressureFinding',
          label: 'Is the person dizzy or faint, or does blood pressure drop on standing?',
          help: 'Blood pressure lying and then standing is for a nurse or somebody trained in it.',
          required: true,
          control: 'radio',
          options: [
            { code: 'present', label: 'Yes' },
            { code: 'absent', label: 'No, I looked' },
            { code: 'not-assessed', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'bloodPressureSeen',
          label: 'What did you see or hear: dizziness and blood pressure?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'bloodPressureFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'bloodPressureActions',
          label: 'What is done about it: dizziness and blood pressure',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'bloodPressureFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'bloodPressureAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'bloodPressureActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'bloodPressureActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'medicines',
      label: 'Medicines',
      items: [
        {
          type: 'choice',
          id: 'medicinesFinding',
          label: 'Could medicines play a part?',
          help: 'Those that make sleepy, lower blood pressure, or are many together. Do not stop any: ask the pharmacist or GP.',
          required: true,
          control: 'radio',
          options: [
            { code: 'present', label: 'Yes' },
            { code: 'absent', label: 'No, I looked' },
            { code: 'not-assessed', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'medicinesSeen',
          label: 'What did you see or hear: medicines?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'medicinesFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'medicinesActions',
          label: 'What is done about it: medicines',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'medicinesFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'medicinesAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'medicinesActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'medicinesActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'nutrition',
      label: 'Food, drink and alcohol',
      items: [
        {
          type: 'choice',
          id: 'nutritionFinding',
          label: 'Does eating, drinking or alcohol play a part?',
          help: 'Weight lost, too little to drink, alcohol with medicines.',
          required: true,
          control: 'radio',
          options: [
            { code: 'present', label: 'Yes' },
            { code: 'absent', label: 'No, I looked' },
            { code: 'not-assessed', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'nutritionSeen',
          label: 'What did you see or hear: food, drink and alcohol?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'nutritionFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'nutritionActions',
          label: 'What is done about it: food, drink and alcohol',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'nutritionFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'nutritionAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'nutritionActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'nutritionActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'conditions',
      label: 'Long-term illness',
      items: [
        {
          type: 'choice',
          id: 'conditionsFinding',
          label: 'Does a long-term illness play a part?',
          help: 'Such as a stroke, Parkinson’s, diabetes with numb feet, or seizures.',
          required: true,
          control: 'radio',
          options: [
            { code: 'present', label: 'Yes' },
            { code: 'absent', label: 'No, I looked' },
            { code: 'not-assessed', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'conditionsSeen',
          label: 'What did you see or hear: long-term illness?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'conditionsFinding' },
            right: { op: 'constant', value: 'present' },
          },
        },
        {
          type: 'group',
          id: 'conditionsActions',
          label: 'What is done about it: long-term illness',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'conditionsFinding' },
            right: { op: 'constant', value: 'present' },
          },
          repeats: { min: 1, each: 'action' },
          binding: { class: 'Instruction', mode: 'write' },
          items: [
            {
              type: 'long-text',
              id: 'conditionsAction',
              label: 'What will be done?',
              required: true,
              unknowns: ['unknown'],
              binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
            },
            {
              type: 'text',
              id: 'conditionsActionBy',
              label: 'Who does it?',
              binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
            },
            {
              type: 'date',
              id: 'conditionsActionReview',
              label: 'When do you look whether it works?',
              binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
            },
          ],
        },
      ],
    },
  ],
};
