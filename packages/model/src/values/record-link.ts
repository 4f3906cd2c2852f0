// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Words } from './words.js';

/** An identifier something has outside this record: an ODS code, a staff number, a host's own key. */
export interface ExternalIdentifier {
  /** Who issued it, as a URI where one is published: `https://fhir.nhs.uk/Id/ods-organization-code`. */
  system?: string | undefined;
  value: string;
  [other: string]: unknown;
}

export const ExternalIdentifier: z.ZodMiniType<ExternalIdentifier> = z.looseObject({
  system: z.optional(z.string()),
  value: Words,
});

interface RecordLinkParts {
  /** Name of the class of the record pointed to, such as "Risk". */
  class?: string | undefined;
  /** Of a record of the same person. */
  recordUid?: string | undefined;
  /** Only when that version and no other is meant; without it the link follows the record as it changes. */
  versionNumber?: number | undefined;
  /** Of something kept elsewhere: it is not looked for in the record. */
  identifier?: ExternalIdentifier | undefined;
  /** What it was called when the link was made. */
  display?: string | undefined;
  [other: string]: unknown;
}

/**
 * A look-up that points to a record or to somebody or something outside it. It holds a `recordUid`, an `identifier` or at
 * least a `display`: a name alone is what many old records have, and it is kept as that.
 */
export type RecordLink = RecordLinkParts &
  ({ recordUid: string } | { identifier: ExternalIdentifier } | { display: string });

const parts = z.looseObject({
  class: z.optional(z.string()),
  recordUid: z.optional(Words),
  versionNumber: z.optional(z.int().check(z.minimum(1))),
  identifier: z.optional(ExternalIdentifier),
  display: z.optional(Words),
});

// As with a coded value: a fault in a part is reported at that part.
export const RecordLink: z.ZodMiniType<RecordLink> = z.intersection(
  z.union([
    z.looseObject({ recordUid: Words }),
    z.looseObject({ identifier: ExternalIdentifier }),
    z.looseObject({ display: Words }),
  ]),
  parts,
);
