// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Document, documentShape } from '../../administrative-information/document.js';
import { MANY, inferredRows } from '../../element-rows.js';
import { AdditionalInformationRequiredForImages } from '../../parts/additional-information-required-for-images.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CareActor } from '../../values.js';

const row = inferredRows('MODS data browser, class 464127 (Document)', 'likely');

const schema = z.looseObject({
  ...documentShape,
  author: z.optional(z.array(CareActor)),
  additionalInformationRequiredForImages: z.optional(AdditionalInformationRequiredForImages.schema),
});

/**
 * `Document` with Author, whose name was on the page and whose type and number were cut off, and with the part for
 * pictures that the page names. Of that part no row was found that holds it, so it has none; that it sits here is a
 * guess, as the rest is, outside semver.
 */
export const ProvisionalDocument: RecordClass<ProvisionalDocument> = defineRecordClass({
  ...Document,
  schema,
  elements: [...Document.elements, row('author', 'Author', 'Lookup', MANY, { target: 'Care actor' })],
});
export type ProvisionalDocument = ValueOf<typeof schema>;
