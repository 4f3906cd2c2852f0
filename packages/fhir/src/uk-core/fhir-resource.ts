// SPDX-License-Identifier: Apache-2.0
import type { Coding, Extension, Reference } from '../resources.js';

/** A resource of R4 as plain JSON. */
export interface FhirResource {
  resourceType: string;
  id: string;
  meta?: { versionId?: string; lastUpdated?: string; profile?: string[] };
  [element: string]: unknown;
}

/** What R4 calls a CodeableConcept, with what this package writes beside its codings. */
export interface Concept {
  coding?: Coding[];
  text?: string;
  extension?: Extension[];
}

export interface Annotation {
  text: string;
  extension?: Extension[];
}

export type { Coding, Extension, Reference };
