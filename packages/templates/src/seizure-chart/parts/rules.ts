// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms/contract';
import { all, answer, any, constant, is, oneOf, unless } from '../../expressions.js';

/** Five minutes after NICE NG217. The person's own plan can be earlier, never later. */
export const LONGEST_SECONDS = 300;

const longer = (left: Expression, right: Expression) => is(left, 'greater-or-equal', right);

/** Asks for 999, whatever the plan of the person says. */
export const emergency: Expression = any(
  all(is(answer('convulsive'), 'equal', true), longer(answer('durationSec'), constant(LONGEST_SECONDS))),
  is(answer('firstEver'), 'equal', true),
  is(answer('recovered'), 'equal', false),
  is(answer('injury'), 'equal', true),
);
/** Not known to have been seen to: that nobody wrote of it is no answer. */
export const notSeenTo: Expression = unless(oneOf('helpCalled', '999', 'seen'));

export const asPlanned: Expression = longer(answer('durationSec'), answer('callAfterSec'));
export const beyondUsual: Expression = longer(answer('durationSec'), {
  op: 'sum',
  of: [answer('usualSec'), constant(120)],
});
export const repeated: Expression = longer(answer('count24h'), {
  op: 'first-known',
  of: [answer('planCount24h'), constant(3)],
});
/** Against the number of the person's plan alone. */
export const repeatedAsPlanned: Expression = longer(answer('count24h'), answer('planCount24h'));
export const lengthNotKnown: Expression = all(is(answer('convulsive'), 'equal', true), {
  op: 'unknown',
  item: 'durationSec',
});
