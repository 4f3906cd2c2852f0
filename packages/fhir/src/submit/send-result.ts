// SPDX-License-Identifier: Apache-2.0

/** A resource as the server keeps it. */
export interface Stored {
  /** What this library calls it, such as `Condition/<uuid>`: the same for one record in every submission. */
  readonly local: string;
  /** What the server calls it, such as `Condition/123`. */
  readonly reference: string;
  /** The version the server gave it; absent when the server did not say. */
  readonly versionId?: string;
}

/** Something of the submission that was not sent, and why. */
export interface NotSent {
  /** Its class, or the type of the resource. */
  readonly what: string;
  /**
   * A reason of `recordToFhir`; `patient-of-server`: the person is held by the server and is never changed by a form.
   */
  readonly reason: string;
  readonly recordUid?: string;
  /** There when the record is sent and this element of it is not. */
  readonly element?: string;
}

/** What arrived. Keep `stored`: handed in again as `known` it lets the next change of a record say what it changes. */
export interface FhirReceipt {
  readonly stored: readonly Stored[];
  readonly notSent: readonly NotSent[];
}

/** What the server has in place of what was to be changed. */
export interface Held {
  /** What was to be changed or made, by this library's name. */
  readonly local: string;
  /** Absent when the server has several, and which is meant cannot be said. */
  readonly reference?: string;
  readonly versionId?: string;
  /** The resource as FHIR JSON, for `parseFhir`; absent when the server has it no more. */
  readonly json?: string;
}

/**
 * Why a submission is to be sent again later.
 * `not-allowed`: 401 or 403, or no headers could be got: sign in again. `busy`: 409 with a time, 423, 425 or 429.
 * `too-slow`: 408, 504, or no answer in time. `server-fault`: 5xx. `no-network`: no connection, or an answer of somewhere
 * else. `redirected`: the server points elsewhere, which is not followed. `half-answer`: an answer that is cut short, or is
 * not what was asked for. `answer-too-large`. `stopped`: by whoever sends. `contended`: another change was on its way.
 */
export type LaterReason =
  | 'not-allowed'
  | 'busy'
  | 'too-slow'
  | 'server-fault'
  | 'no-network'
  | 'redirected'
  | 'half-answer'
  | 'answer-too-large'
  | 'stopped'
  | 'contended';

export interface Later {
  readonly kind: 'later';
  readonly reason: LaterReason;
  /** Milliseconds the server asked to wait, at most a day. */
  readonly after?: number;
}

/** Refused as it is: the same again would be refused again. */
export interface Rejected {
  readonly kind: 'rejected';
  /** What the server said, as plain text of at most 1000 characters. It may hold words of the submission. */
  readonly reason: string;
  /** HTTP status, when it was the server that refused. */
  readonly status?: number;
  /** What had arrived by then, on a server that stores one at a time. */
  readonly stored?: readonly Stored[];
}

/** What became of one try to send. Everything but `sent` keeps the submission where it is. */
export type SendResult<Receipt, Current> =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | Rejected
  | { readonly kind: 'conflict'; readonly current: Current; readonly stored?: readonly Stored[] }
  | Later;

/** What an outbox hands over to be sent; it may hold more. */
export interface Outgoing {
  /** Made by the client, and the same in every try: it is how a server knows a submission it has. */
  readonly id: string;
  readonly payload: unknown;
}
