// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DataError } from '../errors.js';
import { parseWith } from '../parse.js';
import { mappingFaults } from './mapping-faults.js';

const Column = z.string().check(z.minLength(1));

/** How one element gets its value: from one column, from several joined to one text, or always the same. */
export const ImportField = z.strictObject({
  /** Key of the element, and of its parts after dots: `myWellness.response.text`. */
  element: z.string().check(z.minLength(1)),
  column: z.optional(Column),
  /** Several columns as one text, those that are blank left out. */
  join: z.optional(z.array(Column).check(z.minLength(1))),
  /** Between joined columns; a new line if left out. */
  separator: z.optional(z.string()),
  /** True puts the column's name before each joined part: `Likes: tea`. */
  labels: z.optional(z.boolean()),
  /** Any JSON value. A record is never made of constants alone. */
  constant: z.optional(z.unknown()),
  /** How the cell is read; as the text it is, if left out. `originalText` makes a coded value without a code. */
  as: z.optional(z.enum(['text', 'date', 'time', 'nhsNumber', 'originalText'])),
  /** Formats of dates and times, such as `D/M/YYYY`, tried in turn. Day first if left out. */
  formats: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Old code to new value. A code that is not here is left over, unless `otherwise` says how to keep it. */
  values: z.optional(z.record(z.string(), z.unknown())),
  otherwise: z.optional(z.literal('originalText')),
  /** Cuts the cell into a list, such as at `;`. */
  split: z.optional(z.string().check(z.minLength(1))),
});
export type ImportField = z.infer<typeof ImportField>;

/** How rows become records of one class. */
export const ImportRecord = z.strictObject({
  /** The standard's name of the class, such as "About Me". */
  class: z.string(),
  /** Only rows whose cell in this column is one of these. */
  when: z.optional(z.strictObject({ column: Column, is: z.array(z.string()).check(z.minLength(1)) })),
  elements: z.array(ImportField).check(z.minLength(1)),
  /** Columns for which there is no element: their text stays in the record, under `importedFrom`. */
  keep: z.optional(z.array(Column)),
  /**
   * Of a class a person has one record of: `merge` puts rows together and leaves over what differs; `versions` makes
   * each row a version, in the order of the file.
   */
  repeated: z.optional(z.enum(['merge', 'versions'])),
});
export type ImportRecord = z.infer<typeof ImportRecord>;

/**
 * How the rows of an old system become care records. It is data: a supplier keeps one for each system, and a manager
 * can be shown what happens to each column.
 */
export const ImportMapping = z.strictObject({
  schemaVersion: z.literal(1),
  /** What is imported, for the change log: "Old system, export of care plans". */
  name: z.string().check(z.minLength(1)),
  /** If left out, the one by which most columns of the mapping are found. */
  delimiter: z.optional(z.enum([',', ';', '\t', '|'])),
  /** Row of the column names, counted from 1. */
  headerRow: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** `accept` rows that end early. Left over otherwise: a broken line looks the same, and its cells are not what they seem. */
  shortRows: z.optional(z.enum(['leave', 'accept'])),
  person: z.strictObject({
    /** The column that says whose row it is; its text becomes the host's identifier of the person. */
    identifier: Column,
    /** Elements of the subject of care. */
    elements: z.array(ImportField),
  }),
  records: z.array(ImportRecord).check(z.minLength(1)),
  /** Columns nobody wants, each with the reason, so that none is forgotten by accident. */
  ignore: z.optional(z.array(z.strictObject({ column: Column, why: z.string().check(z.minLength(1)) }))),
});
export type ImportMapping = z.infer<typeof ImportMapping>;

/**
 * Reads a mapping.
 *
 * @throws DataError with the path of each fault, such as `records[0].elements[2].formats[1]`.
 */
export function parseImportMapping(input: unknown): ImportMapping {
  const mapping = parseWith('The import mapping', ImportMapping, input);
  const faults = mappingFaults(mapping);
  if (faults.length > 0) throw new DataError('The import mapping', faults);
  return mapping;
}
