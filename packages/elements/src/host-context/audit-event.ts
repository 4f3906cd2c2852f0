// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';

interface AuditBase {
  /** ISO instant. */
  readonly at: string;
  readonly worker: CareActor | null;
  /** The host's identifier of the person. */
  readonly subjectOfCare: string;
}

/** One version of one record. Both are null where nothing has been recorded yet. */
interface OfRecord {
  readonly class: string;
  readonly recordUid: string | null;
  readonly versionNumber: number | null;
}

/** What a copy leaves in. */
export type ExportFormat = 'prsb-2.01' | 'prsb-1' | 'fhir-r4';

/**
 * What the host keeps for its audit: one event for each thing done. It names records, forms and questions, and never
 * holds what was written in them.
 */
export type AuditEvent = AuditBase &
  (
    | (OfRecord & {
        /** A version came on screen. `withheld` names the elements this worker was not shown; absent when none. */
        readonly type: 'view';
        readonly withheld?: readonly string[];
      })
    /** A version left as a copy, or in the papers of a transfer. */
    | (OfRecord & { readonly type: 'export'; readonly format: ExportFormat | 'transfer-pack' })
    /** A version was sent to the printer. Whether paper came out, a browser does not say. */
    | (OfRecord & { readonly type: 'print' })
    /** A form that was filled in came on screen to be read. `submission` is null where nobody has finished it. */
    | { readonly type: 'form-viewed'; readonly form: string; readonly submission: string | null }
    /** A form that was filled in left in the papers of a transfer, or was sent to the printer with them. */
    | { readonly type: 'form-exported' | 'form-printed'; readonly form: string; readonly submission: string }
    /** The record filled these questions of a form. */
    | { readonly type: 'prefill'; readonly form: string; readonly questions: readonly string[] }
    /** The worker changed, for the first time since the form was opened, what the record had filled in. */
    | { readonly type: 'override'; readonly form: string; readonly question: string }
    | { readonly type: 'submit'; readonly form: string; readonly submission: string }
    | { readonly type: 'draft-restored' | 'draft-discarded'; readonly form: string }
    /** A draft went from one worker to another. `reason` is what the worker typed as such. */
    | {
        readonly type: 'draft-handed-over' | 'draft-taken-over';
        readonly form: string;
        /** Ids of workers. */
        readonly from: string;
        readonly to: string;
        readonly reason: string;
      }
    /** A worker put two states of a form together. `conflicts` are the questions that had to be decided. */
    | {
        readonly type: 'merge';
        readonly form: string;
        readonly with: 'record' | 'device' | 'outbox';
        readonly conflicts: readonly string[];
      }
    /** A photo, sound or film was put into a draft, or taken out. */
    | { readonly type: 'file-added' | 'file-removed'; readonly form: string; readonly question: string }
  );

/** The part of an audit event that says what was done. */
export type AuditDetail = AuditEvent extends infer Event
  ? Event extends AuditEvent
    ? Omit<Event, keyof AuditBase>
    : never
  : never;
