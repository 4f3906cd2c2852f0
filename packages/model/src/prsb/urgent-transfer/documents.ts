// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, many, optional, text, untyped } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { TEXT_OR_URL } from '../value-sets.js';
import { TRANSFER_ROWS } from './standard.js';

/** Pointers to documents that travel with the person, or copies of them. Signed originals still go on paper. */
export const Documents = section(
  'documentsIncludingCorrespondenceAudioAndImages',
  optional(
    'Documents (including correspondence, audio and images)',
    group({
      documents: many(
        'Documents',
        group({
          date: optional('Date', dateTime()),
          documentationLocation: optional('Documentation location', text({ valueSet: TEXT_OR_URL })),
          confidentiality: optional('Confidentiality', coded('FHIR value set: Confidentiality')),
          class: optional('Class', text()),
          documentTitle: optional('Document title', text()),
          documentName: optional('Document name', coded('SNOMED CT: clinical document indexing standard')),
          documentMimeType: optional('Document MIME type', text()),
          service: optional('Service', codedOrText('SNOMED CT: ^1127531000000102 |Services simple reference set|')),
          comments: optional('Comments', text()),
          additionalInformationRequiredForImages: optional(
            'Additional information required for images.',
            group({
              imageProcedure: optional('Image procedure', text({ valueSet: 'DICOM codes' })),
              imageProcedureDate: optional('Image procedure date', dateTime()),
              images: optional('Images', untyped()),
              formatCode: optional('Format code', text()),
              eventCodeList: optional('Event code list', coded('DICOM codes')),
              comments: optional('Comments', text()),
            }),
          ),
        }),
      ),
    }),
  ),
  TRANSFER_ROWS,
);
export type Documents = z.infer<typeof Documents.schema>;
