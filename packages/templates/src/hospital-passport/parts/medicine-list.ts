// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The medicines of the record, each in words: a code without words, or half a dose on a small screen, helps nobody. */
export const medicineList: GroupItem = {
  type: 'group',
  id: 'medicines',
  label: 'Medicines on my record',
  repeats: { each: 'medicine' },
  binding: { class: 'Medication', mode: 'read' },
  items: [
    {
      type: 'text',
      id: 'medicineDisplay',
      label: 'Words of the code of the medicine',
      hidden: true,
      readOnly: true,
      binding: { class: 'Medication', element: 'medicationName', select: 'display', mode: 'read' },
    },
    {
      type: 'text',
      id: 'medicineWords',
      label: 'The medicine in words',
      hidden: true,
      readOnly: true,
      binding: { class: 'Medication', element: 'medicationName', select: 'originalText', mode: 'read' },
    },
    {
      type: 'text',
      id: 'medicineCode',
      label: 'Code of the medicine',
      hidden: true,
      readOnly: true,
      binding: { class: 'Medication', element: 'medicationName', select: 'code', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'medicine',
      label: 'Medicine',
      calculate: {
        op: 'first-known',
        of: [
          { op: 'answer', item: 'medicineDisplay' },
          { op: 'answer', item: 'medicineWords' },
          { op: 'answer', item: 'medicineCode' },
        ],
      },
    },
    {
      type: 'text',
      id: 'doseWords',
      label: 'The directions in words',
      hidden: true,
      readOnly: true,
      binding: {
        class: 'Medication',
        element: 'structuredDoseDirectionCluster',
        select: 'doseDirectionsDescription',
        mode: 'read',
      },
    },
    {
      type: 'long-text',
      id: 'dose',
      label: 'How much and when',
      enableWhen: { op: 'exists', item: 'doseWords' },
      calculate: {
        op: 'answer',
        item: 'doseWords',
      },
    },
    {
      type: 'display',
      id: 'doseNotSaid',
      label: 'How much and when is not in words on my record: look at the chart.',
      enableWhen: { op: 'not', of: { op: 'exists', item: 'doseWords' } },
    },
    {
      type: 'text',
      id: 'remarkWords',
      label: 'Whether there is a remark',
      hidden: true,
      readOnly: true,
      binding: { class: 'Medication', element: 'commentRecommendation', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'medicineRemark',
      label: 'Remark',
      enableWhen: { op: 'exists', item: 'remarkWords' },
      calculate: { op: 'answer', item: 'remarkWords' },
    },
    {
      type: 'text',
      id: 'courseDisplay',
      label: 'Words of the code of the course',
      hidden: true,
      readOnly: true,
      binding: { class: 'Medication', element: 'courseStatus', select: 'display', mode: 'read' },
    },
    {
      type: 'text',
      id: 'courseWords',
      label: 'The course in words',
      hidden: true,
      readOnly: true,
      binding: { class: 'Medication', element: 'courseStatus', select: 'originalText', mode: 'read' },
    },
    {
      type: 'text',
      id: 'course',
      label: 'Is it still given?',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'courseDisplay' },
          { op: 'exists', item: 'courseWords' },
        ],
      },
      calculate: {
        op: 'first-known',
        of: [
          { op: 'answer', item: 'courseDisplay' },
          { op: 'answer', item: 'courseWords' },
        ],
      },
    },
  ],
};
