// SPDX-License-Identifier: Apache-2.0
import { el } from '../dom.js';

/** In place of a medicines record that cannot be read whole: less than all of it would be worse than none. */
export const unreadableView = (): HTMLElement =>
  el(
    'p',
    { role: 'alert', class: 'paper status missing' },
    'The medicines record on this tablet cannot be read, or not all of it. Do not go by it: use the paper chart, and tell ' +
      'the office.',
  );
