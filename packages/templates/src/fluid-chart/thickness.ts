// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { answer } from '../expressions.js';

/** How thick drinks have to be, as it stands on the record. It is read here, and changed in the form on choking. */
export const thickness: readonly FormItem[] = [
  {
    type: 'text',
    id: 'thicknessCoded',
    label: 'Words of the level: drink',
    hidden: true,
    readOnly: true,
    binding: { class: 'Safety statements', element: 'swallowing', select: 'drinkThickness.display', mode: 'read' },
  },
  {
    type: 'text',
    id: 'thicknessInWords',
    label: 'Own words on the level: drink',
    hidden: true,
    readOnly: true,
    binding: { class: 'Safety statements', element: 'swallowing', select: 'drinkThickness.originalText', mode: 'read' },
  },
  {
    type: 'text',
    id: 'thickness',
    label: 'How thick must drinks be?',
    help: 'From their record. “Not known yet” is no leave to give anything: look in the plan.',
    readOnly: true,
    calculate: { op: 'first-known', of: [answer('thicknessInWords'), answer('thicknessCoded')] },
  },
];
