// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { answer } from '../expressions.js';

/** What texture food has to have, as it stands on the record. It is read here, and changed in the form on choking. */
export const texture: readonly FormItem[] = [
  {
    type: 'text',
    id: 'textureCoded',
    label: 'Words of the level: food',
    hidden: true,
    readOnly: true,
    binding: { class: 'Safety statements', element: 'swallowing', select: 'foodTexture.display', mode: 'read' },
  },
  {
    type: 'text',
    id: 'textureInWords',
    label: 'Own words on the level: food',
    hidden: true,
    readOnly: true,
    binding: { class: 'Safety statements', element: 'swallowing', select: 'foodTexture.originalText', mode: 'read' },
  },
  {
    type: 'text',
    id: 'texture',
    label: 'What texture must food have?',
    help: 'From their record. “Not known yet” is no leave to give anything: look in the plan.',
    readOnly: true,
    calculate: { op: 'first-known', of: [answer('textureInWords'), answer('textureCoded')] },
  },
];
