// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms/contract';
import { choiceKind } from './choice-view.js';
import { dateKind } from './date-view.js';
import type { FieldKind } from './field-view.js';
import { lateUnknowns } from './late-unknowns.js';
import { notHereKind } from './not-here-view.js';
import { longTextKind, numberKind, textKind } from './typed-view.js';

/** Those that are typed or chosen. A field standing alone is one of them and need not carry a camera along. */
export const WRITTEN_KINDS: readonly FieldKind[] = [
  textKind,
  longTextKind,
  numberKind,
  dateKind,
  choiceKind,
  notHereKind,
];

/** The fitting kind with the highest priority; the first of equals. */
export function kindFor(item: QuestionItem, kinds: readonly FieldKind[]): FieldKind {
  let best: FieldKind | undefined;
  for (const kind of kinds) if ((!best || kind.priority > best.priority) && kind.fits(item)) best = kind;
  const kind = best ?? textKind;
  return item.unknowns?.length ? lateUnknowns(kind) : kind;
}
