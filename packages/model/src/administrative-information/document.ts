// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = confirmedRows('Document', 464127);

export const documentShape = {
  /** When it was made. */
  date: z.optional(DateTime),
  documentTitle: z.optional(z.string()),
  /** The kind of document by its standard name. */
  documentName: z.optional(CodedValue),
  /** The broad kind, in words. */
  class: z.optional(z.string()),
  /** Where it is kept: an address of a file, or a drawer. */
  documentationLocation: z.optional(z.string()),
  documentMimeType: z.optional(z.string()),
  subject: z.optional(CareActor),
  confidentiality: z.optional(z.string()),
  comments: z.optional(z.string()),
};

const schema = z.looseObject(documentShape);

/**
 * MODS Document: a letter, form or picture about the person, and where it is kept; the file itself is not in the
 * record. Nine rows were read on the page. Of a tenth, Author, only the name was, so it is provisional; a further
 * page may exist.
 */
export const Document: RecordClass<Document> = defineRecordClass({
  name: 'Document',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('date', 'Date', 'Date and Time', OPTIONAL),
    row('documentTitle', 'Document title', 'Text', OPTIONAL),
    row('documentName', 'Document name', 'Reference code', OPTIONAL),
    row('class', 'Class', 'Text', OPTIONAL),
    row('documentationLocation', 'Documentation location', 'Text', OPTIONAL),
    row('documentMimeType', 'Document MIME type', 'Text', OPTIONAL),
    row('subject', 'Subject', 'Lookup', OPTIONAL, { target: 'Care actor' }),
    row('confidentiality', 'Confidentiality', 'Text', OPTIONAL),
    row('comments', 'Comments', 'Text', OPTIONAL),
  ],
});
export type Document = ValueOf<typeof schema>;
