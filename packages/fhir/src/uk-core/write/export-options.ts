// SPDX-License-Identifier: Apache-2.0
import type { CareActor, VersionedRecord } from '@careplan-kit/model';
import type { ReasonableAdjustmentRecord } from '@careplan-kit/model/reasonable-adjustments';
import type { Confidentiality } from '../../about-me/about-me-bundle.js';
import type { PatientOptions } from '../../patient/to-patient.js';
import type { Concept, FhirResource } from '../fhir-resource.js';

/** What a document says besides the record. */
export interface DocumentOptions {
  /** Such as "Summary for the hospital". */
  readonly title?: string | undefined;
  /** Kind of document. No code was found for what a care home hands over, so the default is words. */
  readonly type?: Concept | undefined;
  /** Who answers for the document; without it, whoever made the last entry of the record. */
  readonly author?: CareActor | undefined;
  /** Who keeps the record. */
  readonly custodian?: { readonly name: string; readonly odsCode?: string | undefined } | undefined;
  readonly confidentiality?: Confidentiality | undefined;
}

export interface ExportOptions extends PatientOptions {
  /**
   * The moment as of which the record is written, an ISO instant: what ended before it is written as ended. Without it the
   * last entry of the change log counts, so that the same record gives the same bytes.
   */
  readonly at?: string | undefined;
  /** The host's own https address for identifiers of workers; without it, they are named only. */
  readonly authorSystem?: string | undefined;
  /** Withdrawn records stay out and are listed, or go out as entered in error to somebody who got them before. */
  readonly withdrawn?: 'leave-out' | 'entered-in-error' | undefined;
  /** True for a version this receiver is not to have. It is listed in `notExported`. */
  readonly leaveOut?: ((version: VersionedRecord) => boolean) | undefined;
  /** The person's reasonable adjustments, which stand beside the record. */
  readonly reasonableAdjustments?: ReasonableAdjustmentRecord | undefined;
  /** A Bundle of everything: as a collection, or as a document with a Composition in front. */
  readonly bundle?: 'collection' | 'document' | undefined;
  readonly document?: DocumentOptions | undefined;
}

/**
 * Why something is not in an export.
 * `withdrawn`, `left-out-by-host`: the whole record. `entered-in-error`, `objected`: it says so itself.
 * `medicine`: medicines are not exported yet. `class`: there is no mapping of the class. `no-place`: R4 has no element that
 * means exactly this element. `nothing-to-say`: R4 wants words, and the record has none. `status`: R4 wants a status, and
 * the record's is no code it knows. `statement`: a safety statement that is in the document's narrative only.
 * `contradicted`: "none known" beside a record of one. `never-exported`: the library does not hand it on.
 */
export type NotExportedReason =
  | 'withdrawn'
  | 'left-out-by-host'
  | 'entered-in-error'
  | 'objected'
  | 'medicine'
  | 'class'
  | 'no-place'
  | 'nothing-to-say'
  | 'status'
  | 'statement'
  | 'contradicted'
  | 'never-exported';

export interface NotExported {
  readonly class: string;
  readonly recordUid: string;
  readonly reason: NotExportedReason;
  /** There when the record is exported and this element of it is not. */
  readonly element?: string;
}

export interface FhirBundle {
  resourceType: 'Bundle';
  type: 'collection' | 'document';
  identifier: { system: string; value: string };
  timestamp: string;
  entry: { fullUrl: string; resource: FhirResource }[];
}

export interface FhirExport {
  /** Patient first; references between them are `Type/id`. */
  readonly resources: readonly FhirResource[];
  /** The same with `urn:uuid:` references, when `bundle` was asked for. */
  readonly bundle?: FhirBundle;
  /** What is not in it, and why. Show it to whoever sends the export. */
  readonly notExported: readonly NotExported[];
}
