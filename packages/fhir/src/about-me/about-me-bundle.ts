// SPDX-License-Identifier: Apache-2.0
import type { Coding, FhirAttachment, Extension, Identifier, Patient, Reference } from '../resources.js';

/*
 * About Me as a FHIR document. No FHIR profile of About Me was found: that a section's words are an Observation and a
 * clip is a DocumentReference is this library's choice, within what R4 and UK Core allow.
 */

export interface Narrative {
  status: 'generated';
  /** XHTML made of plain text. */
  div: string;
}

export interface CompositionSection {
  title: string;
  code: { coding?: Coding[]; text: string };
  text: Narrative;
  entry?: Reference[];
}

export interface Composition {
  resourceType: 'Composition';
  meta: { profile: string[] };
  text: Narrative;
  extension?: Extension[];
  identifier: Identifier;
  status: 'final';
  type: { coding: Coding[]; text: string };
  subject: Reference;
  date: string;
  author: Reference[];
  title: string;
  confidentiality?: Confidentiality;
  custodian?: Reference;
  section?: CompositionSection[];
}

/** How confidential the document is: normal, restricted, very restricted. */
export type Confidentiality = 'N' | 'R' | 'V';

export interface Observation {
  resourceType: 'Observation';
  meta: { profile: string[] };
  status: 'final';
  code: { coding?: Coding[]; text: string };
  subject: Reference;
  effectiveDateTime?: string;
  performer: Reference[];
  valueString: string;
}

export interface DocumentReference {
  resourceType: 'DocumentReference';
  status: 'current';
  subject: Reference;
  author: Reference[];
  content: { attachment: FhirAttachment }[];
}

export interface AboutMeBundle {
  resourceType: 'Bundle';
  type: 'document';
  identifier: Identifier;
  timestamp: string;
  entry: { fullUrl: string; resource: Composition | Patient | Observation | DocumentReference }[];
}

/** SNOMED CT "About me (record artifact)", as public drafts of About Me in FHIR use it. */
export const ABOUT_ME_TYPE = { system: 'http://snomed.info/sct', code: '1515851000000101', display: 'About me' };

/** The title of the section that is none of the seven. */
export const SUPPORTED = 'Supported to write this by';

/** The narrative of a section without words or media: R4 wants one. */
export const NOTHING_WRITTEN = 'Nothing is written here.';
