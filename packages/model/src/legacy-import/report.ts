// SPDX-License-Identifier: Apache-2.0

/** Why a cell is in no record, or not wholly. */
export type LeftOverReason =
  /** The mapping does not name its column. */
  | 'not-in-mapping'
  /** The mapping names the column, but nothing that applies to this row uses it. */
  | 'not-for-this-row'
  /** It stands to the right of the last column that has a name, or under a blank name. */
  | 'no-column-name'
  /** Two columns have this name. */
  | 'duplicate-column'
  /** It stands above the row of names. */
  | 'above-header'
  /** Quotation marks in the row do not match, so its cells may be cut in the wrong places. */
  | 'quotes'
  | 'too-many-cells'
  | 'too-few-cells'
  /** A JSON row that is no object. */
  | 'not-a-row'
  /** The row does not say whose it is. */
  | 'no-person'
  | 'not-an-nhs-number'
  /** One identifier, two NHS numbers: these may be two people. Nothing of either is imported. */
  | 'two-nhs-numbers'
  | 'not-a-date'
  | 'not-a-time'
  /** A code that the mapping does not translate. */
  | 'unknown-code'
  /** A JSON value that is a list or an object. */
  | 'not-text'
  /** An earlier row of the person says something else. */
  | 'differs-from-earlier-row'
  /** The class refuses the record it would have made. */
  | 'record-refused'
  | 'person-refused';

/** One cell that somebody has to look at. */
export interface LeftOverCell {
  /** As a spreadsheet counts rows. */
  readonly row: number;
  /** Name of the column; `column 12` where it has none. */
  readonly column: string;
  /** As it was in the input. */
  readonly value: unknown;
  readonly reason: LeftOverReason;
  /** More for a developer, such as the element that was refused. Holds nothing of what was written. */
  readonly detail?: string;
}

/** Something that was imported as it stands, and that a person should look at. */
export interface ImportDoubt {
  readonly kind: /** Day and month could be the other way round. */
  | 'ambiguous-date'
    /** Dates of this column only make sense with the month first, so the others may be wrong too. */
    | 'month-first'
    /** Letters look as if the file had been opened in the wrong encoding: "Ã©" for "é". */
    | 'encoding'
    /** The file starts with a mark of its encoding, which was left out. */
    | 'byte-order-mark'
    /** A spreadsheet would run it. It was kept as a text. */
    | 'formula'
    /** The mapping names a column that is not in the file. */
    | 'missing-column'
    | 'duplicate-column'
    /** Two identifiers, one NHS number: perhaps one person. They were not put together. */
    | 'same-nhs-number';
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** Of an ambiguous date: how it was read. */
  readonly readAs?: string;
  /** How often, where it is told once for a column. */
  readonly count?: number;
  /** Identifiers of the people it is about. */
  readonly people?: readonly string[];
}

/** What an import did, or would do. Every filled cell is counted once: mapped, ignored or left over. */
export interface ImportReport {
  /** Name of the mapping. */
  readonly mapping: string;
  /** Name of the file, when it was given. */
  readonly source?: string;
  readonly rows: {
    /** Below the names, with anything in them. */
    readonly read: number;
    readonly blank: number;
    /** With no cell left over. */
    readonly complete: number;
    /** With some cells left over. */
    readonly partly: number;
    /** With no cell in any record. */
    readonly leftOver: number;
  };
  readonly cells: {
    readonly filled: number;
    readonly mapped: number;
    readonly ignored: number;
    readonly leftOver: number;
  };
  readonly people: number;
  /** By class, in the order of the mapping. */
  readonly records: readonly { readonly class: string; readonly made: number; readonly refused: number }[];
  readonly leftOver: readonly LeftOverCell[];
  readonly doubts: readonly ImportDoubt[];
}
