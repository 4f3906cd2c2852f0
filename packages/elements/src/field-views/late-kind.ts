// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms/contract';
import { latePart } from '../parts/late-part.js';
import type { Part } from '../parts/part.js';
import type { FieldKind, FieldState, FieldTools, FieldView } from './field-view.js';

export interface LateKindOptions {
  /** Milliseconds before it is said that something is being fetched: a sentence that flashes by helps nobody. */
  readonly quiet?: number;
  /** What it is, in what is said while it is fetched, and when it cannot be. */
  readonly subject?: 'field' | 'attachments';
  /** Takes the answer as far as it can when the piece takes long or cannot be fetched. */
  readonly meanwhile?: FieldKind;
}

/** What stands in place of a view until the part it comes from is here. */
export function lateView<Content>(
  tools: FieldTools,
  state: FieldState,
  part: Part<Content>,
  kind: (content: Content) => FieldKind,
  options: LateKindOptions = {},
): FieldView {
  const here = () => kind(part.here!);
  if (part.here) return here().create(tools, state);
  return new latePart.here!.LateView(tools, state, part, here, options);
}

/** A piece of the library that shows some kinds of question. */
export interface LatePiece {
  readonly kinds: readonly FieldKind[];
}

/**
 * Kinds of question whose views the page fetches when a form asks for one. Of the piece's kinds the first that fits the
 * item is taken.
 */
export function lateKind(
  name: string,
  fits: (item: QuestionItem) => boolean,
  piece: Part<LatePiece>,
  options?: LateKindOptions,
): FieldKind {
  return {
    name,
    priority: 0,
    fits,
    create: (tools, state) =>
      lateView(tools, state, piece, ({ kinds }) => kinds.find((kind) => kind.fits(state.item))!, options),
  };
}
