// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score } from '@careplan-kit/forms/contract';

/** Where an item stands: within another (null at the outermost), counted once a moved item has been taken out. */
export interface Place {
  readonly parent: string | null;
  readonly index: number;
}

/** What may be done to a form that is being made. Each is plain data, so that it can be kept, told and tried. */
export type Command =
  | { readonly kind: 'add-item'; readonly type: string; readonly at: Place; readonly label?: string }
  | { readonly kind: 'remove-item'; readonly id: string; readonly withReaders?: boolean }
  | { readonly kind: 'move-item'; readonly id: string; readonly to: Place }
  | { readonly kind: 'copy-item'; readonly id: string; readonly to?: Place }
  | { readonly kind: 'rename-item'; readonly id: string; readonly to: string }
  | { readonly kind: 'set'; readonly id: string; readonly key: string; readonly value: unknown }
  | { readonly kind: 'change-type'; readonly id: string; readonly type: string }
  | { readonly kind: 'set-options'; readonly id: string; readonly text: string }
  | { readonly kind: 'wrap-in-group'; readonly id: string; readonly label?: string }
  | { readonly kind: 'unwrap'; readonly id: string }
  | {
      readonly kind: 'set-repeats';
      readonly id: string;
      readonly repeats: { readonly min?: number; readonly max?: number; readonly each?: string } | undefined;
    }
  | { readonly kind: 'set-form'; readonly key: string; readonly value: unknown }
  | {
      readonly kind: 'set-translation';
      readonly language: string;
      /** Null: the words of the form itself. */
      readonly id: string | null;
      readonly key: string;
      readonly text: unknown;
    }
  | { readonly kind: 'add-score'; readonly score: Score }
  | { readonly kind: 'set-score'; readonly id: string; readonly score: Score }
  | { readonly kind: 'remove-score'; readonly id: string; readonly withReaders?: boolean }
  | { readonly kind: 'set-condition'; readonly id: string; readonly expression: Expression | undefined }
  | { readonly kind: 'set-calculation'; readonly id: string; readonly expression: Expression | undefined }
  | { readonly kind: 'set-binding'; readonly id: string; readonly binding: unknown }
  | { readonly kind: 'set-locked'; readonly id: string; readonly locked: 'always' | 'may-hide' | undefined }
  | { readonly kind: 'many'; readonly commands: readonly Command[] };
