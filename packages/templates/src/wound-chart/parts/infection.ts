// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';

/** Signs that the infection may be more than a matter of the wound. */
export const danger: Expression = oneOf('infectionSigns', 'spreading', 'fever', 'muddled');

/** Any sign of infection. */
export const infection: Expression = oneOf(
  'infectionSigns',
  ...['warm', 'swelling', 'pain', 'pus', 'smell', 'larger', 'spreading', 'fever', 'muddled'],
);
