// SPDX-License-Identifier: Apache-2.0

/** An item of a form that is being made; what is not known here stays as it is. */
export interface DraftItem {
  readonly id: string;
  readonly type: string;
  readonly label?: string;
  readonly items?: readonly DraftItem[];
  readonly [key: string]: unknown;
}

/** A form that is being made: the JSON of a definition, perhaps not valid yet. It is never changed, only replaced. */
export interface Draft {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly items: readonly DraftItem[];
  readonly [key: string]: unknown;
}
