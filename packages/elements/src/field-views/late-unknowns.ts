// SPDX-License-Identifier: Apache-2.0
import { unknownsPart } from '../parts/unknowns-part.js';
import type { FieldKind } from './field-view.js';
import { lateView } from './late-kind.js';

/** A kind with the reasons for having no answer, which the page fetches for forms that offer them. */
export function lateUnknowns(inner: FieldKind): FieldKind {
  return {
    ...inner,
    create: (tools, state) =>
      lateView(tools, state, unknownsPart, ({ withUnknowns }) => withUnknowns(inner), { meanwhile: inner }),
  };
}
