// SPDX-License-Identifier: Apache-2.0
import type { FieldKind } from './field-view.js';
import { FIELD_WORDS } from './field-views.words.js';
import { InsteadView } from './instead-view.js';

/**
 * In place of a question this worker may not see: that it is there, and that it is withheld. Nothing of its answer. Not in
 * the registry: permission is no matter of an item's type.
 */
export const withheldKind: FieldKind = {
  name: 'withheld',
  priority: 0,
  fits: () => true,
  create: (tools, state) => new InsteadView(tools, state, 'withheld', tools.say(FIELD_WORDS['field.withheld'])),
};
