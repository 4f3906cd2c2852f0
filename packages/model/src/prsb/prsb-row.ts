// SPDX-License-Identifier: Apache-2.0
import type { ElementRow } from '../record-class.js';

/** How the PRSB models type an item. */
export type PrsbDataType =
  | 'string'
  | 'text'
  | 'date'
  | 'datetime'
  | 'boolean'
  | 'decimal'
  | 'count'
  | 'quantity'
  | 'coded'
  | 'identifier';

/** M: must be there. R: a system holds it and shares it when it was recorded. O: local choice. */
export type PrsbConformance = 'M' | 'R' | 'O';

/** One node of a PRSB standard as data: an {@link ElementRow} that is a tree, and says what PRSB says beside. */
export interface PrsbRow extends ElementRow {
  readonly kind: 'group' | 'item';
  /** Null where the source leaves it open. */
  readonly mro: PrsbConformance | null;
  /** True when a document that lacks it in a present group is refused. Of all other rows the minimum is a finding. */
  readonly enforced: boolean;
  /** Undefined of a group, and of an item whose type could not be read: that takes any value. */
  readonly dataType?: PrsbDataType;
  /** In characters. Longer text is kept, and is a finding. */
  readonly maxLength?: number;
  /** Of a score. A number outside it is kept, and is a finding. */
  readonly range?: { readonly min: string; readonly max: string };
  /** What a text must look like beside being text. Text that does not is kept, and is a finding. */
  readonly format?: 'nhs-number';
  /** Points to a national set (owner, name or expression) and is no copy of it. */
  readonly valueSet?: string;
  /** Empty of items, and of groups whose parts the source does not list. */
  readonly children: readonly PrsbRow[];
}

/** What holds of every row of a section, unless a node says otherwise. */
export type Provenance = Pick<ElementRow, 'status' | 'source' | 'confidence'>;
