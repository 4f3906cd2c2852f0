// SPDX-License-Identifier: Apache-2.0
import type { FieldKind } from './field-view.js';
import { InsteadView } from './instead-view.js';
import { NOT_HERE_WORDS } from './not-here.words.js';

/** For the kinds of question that need a control of their own and have none on this page. Nothing of them is changed. */
export const notHereKind: FieldKind = {
  name: 'not-here',
  priority: 0,
  fits: ({ type }) => type === 'look-up' || type === 'signature' || type === 'body-map' || type === 'reference',
  create: (tools, state) => new InsteadView(tools, state, 'not-here', tools.say(NOT_HERE_WORDS['field.not-here'])),
};
