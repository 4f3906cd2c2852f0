// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';
import { OpenGroup } from './open-group.js';
import { CORE_INFORMATION_STANDARD } from './prsb-standards.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const additionalInformationRequiredForImagesShape = {
  imageProcedure: z.optional(CodedValue),
  imageProcedureDate: z.optional(DateTime),
  /** Of each picture: when it was taken, its identifier, and where it is. */
  images: z.optional(OpenGroup),
  formatCode: z.optional(z.string()),
  /** DICOM event codes. */
  eventCodeList: z.optional(CodedValue),
  comments: z.optional(z.string()),
};

const schema = z.looseObject(additionalInformationRequiredForImagesShape);

/**
 * MODS Additional information required for images: what a document says beside the rest when it is an X-ray, a scan or
 * another picture. The full stop in the name is the standard's own. MODS names this part of a document; its page was
 * not read. The six rows are those of the PRSB part of the same name; the parts of `images` were not read.
 */
export const AdditionalInformationRequiredForImages: RecordClass<AdditionalInformationRequiredForImages> =
  defineRecordClass({
    name: 'Additional information required for images.',
    standard: MODS,
    onePerPerson: false,
    schema,
    elements: [
      row('imageProcedure', 'Image procedure', 'Lookup', OPTIONAL),
      row('imageProcedureDate', 'Image procedure date', 'Date and Time', OPTIONAL),
      row('images', 'Images', 'Group', OPTIONAL),
      row('formatCode', 'Format code', 'Text', OPTIONAL),
      row('eventCodeList', 'Event code list', 'Lookup', OPTIONAL),
      row('comments', 'Comments', 'Text', OPTIONAL),
    ],
  });
export type AdditionalInformationRequiredForImages = ValueOf<typeof schema>;
