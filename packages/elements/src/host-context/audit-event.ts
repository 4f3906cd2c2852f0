// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';

interface AuditBase {
  /** ISO instant. */
  readonly at: string;
  readonly worker: CareActor | null;
  /** The host's identifier of the person. */
  readonly subjectOfCare: string;
}

/** What the host keeps for its audit. It names records and forms, and never holds what was written in them. */
export type AuditEvent = AuditBase &
  (
    | {
        readonly type: 'view';
        readonly class: string;
        readonly recordUid: string | null;
        readonly versionNumber: number | null;
      }
    | { readonly type: 'prefill'; readonly form: string; readonly questions: readonly string[] }
    | { readonly type: 'submit'; readonly form: string; readonly submission: string }
    | { readonly type: 'draft-restored' | 'draft-discarded'; readonly form: string }
  );

/** The part of an audit event that says what was done. */
export type AuditDetail = AuditEvent extends infer Event
  ? Event extends AuditEvent
    ? Omit<Event, keyof AuditBase>
    : never
  : never;
