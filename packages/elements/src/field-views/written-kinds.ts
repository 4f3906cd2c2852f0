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

/** The kinds with the highest priority first, so that the first that fits can be taken. */
export const inTurn = (kinds: readonly FieldKind[]): readonly FieldKind[] =>
  [...kinds].sort((one, other) => other.priority - one.priority);

/** The fitting kind with the highest priority; the first of equals. */
export const kindFor = (item: QuestionItem, kinds: readonly FieldKind[]): FieldKind =>
  firstKindFor(item, inTurn(kinds));

/** @param kinds - as {@link inTurn} gives them */
export function firstKindFor(item: QuestionItem, kinds: readonly FieldKind[]): FieldKind {
  const kind = kinds.find((one) => one.fits(item)) ?? textKind;
  return item.unknowns?.length ? lateUnknowns(kind) : kind;
}
