// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Words } from './words.js';

interface CodedValueParts {
  /** Where the code comes from, as a URI where one is published: `http://snomed.info/sct`. */
  system?: string | undefined;
  /** The code, as text always: a SNOMED CT id is longer than a JS number can hold. */
  code?: string | undefined;
  /** What the list said for the code when it was chosen. */
  display?: string | undefined;
  /** Version of the system or list the code was chosen from. */
  version?: string | undefined;
  /** What was said, typed or received, in the words of whoever said it. */
  originalText?: string | undefined;
  [other: string]: unknown;
}

/**
 * A value from a list: system, code, display, version, and the original words. It holds a code, or the original words,
 * or both: where no code fits, the words stand alone. A code the list does not know is a good coded value: whether it is
 * known is asked of the list (`lookUp`), and nothing is dropped for being unknown. A `Coding` is a coded value.
 */
export type CodedValue = CodedValueParts & ({ code: string } | { originalText: string });

const parts = z.looseObject({
  system: z.optional(z.string()),
  code: z.optional(Words),
  display: z.optional(z.string()),
  version: z.optional(z.string()),
  originalText: z.optional(Words),
});

// The rule beside the parts and not a union of whole shapes, so that a fault in a part is reported at that part.
export const CodedValue: z.ZodMiniType<CodedValue> = z.intersection(
  z.union([z.looseObject({ code: Words }), z.looseObject({ originalText: Words })]),
  parts,
);
