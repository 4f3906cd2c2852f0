// SPDX-License-Identifier: Apache-2.0
import { DraftError, type DraftFailure } from './failure.js';

/** The same exception means another thing while the database is being opened than when it is in use. */
export type Phase = 'opening' | 'use';

/**
 * What browsers throw when the connection under a transaction is gone: Chromium and Firefox end the transaction
 * (AbortError) or refuse a new one (InvalidStateError), WebKit says UnknownError.
 */
const CONNECTION_GONE: ReadonlySet<string> = new Set(['AbortError', 'InvalidStateError', 'UnknownError']);

/**
 * Chromium tells a quota that is used up from a disk that is full: that one fails as an UnknownError that closes the
 * connection, or, of a large value, as a DataError. Only their messages say why.
 */
const NO_SPACE = /NO_SPACE|Failed to write blobs/;

export function isNoSpace(cause: unknown): boolean {
  return cause instanceof DOMException && (cause.name === 'QuotaExceededError' || NO_SPACE.test(cause.message));
}

/** True when the same work may well succeed on a new connection. */
export function isConnectionGone(cause: unknown): boolean {
  return cause instanceof DOMException && CONNECTION_GONE.has(cause.name);
}

/** The one place where exceptions of the browser become failures of a draft. */
export function failureOf(cause: unknown, phase: Phase): DraftFailure {
  if (cause instanceof DraftError) return cause.failure;
  const name = cause instanceof Error ? cause.name : 'Error';
  if (!(cause instanceof DOMException)) return { kind: 'unknown', name };
  if (isNoSpace(cause)) return { kind: 'quota' };
  if (name === 'VersionError') return { kind: 'newer-schema' };
  if (name === 'SecurityError' || name === 'NotSupportedError') return { kind: 'unavailable' };
  // Firefox answers so at opening in a private window whose storage is off.
  if (name === 'InvalidStateError' && phase === 'opening') return { kind: 'unavailable' };
  if (CONNECTION_GONE.has(name)) return { kind: 'terminated' };
  return { kind: 'unknown', name };
}

export function asDraftError(cause: unknown, phase: Phase): DraftError {
  return cause instanceof DraftError ? cause : new DraftError(failureOf(cause, phase), { cause });
}
