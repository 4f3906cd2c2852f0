// SPDX-License-Identifier: Apache-2.0
import type { Later, LaterReason, Rejected } from './send-result.js';

/** What a status means for what was sent. */
export type Verdict = 'done' | 'conflict' | 'rejected' | LaterReason;

const VERDICTS: Readonly<Record<number, Verdict>> = {
  401: 'not-allowed',
  403: 'not-allowed',
  407: 'not-allowed',
  408: 'too-slow',
  409: 'conflict',
  412: 'conflict',
  423: 'busy',
  425: 'busy',
  429: 'busy',
  504: 'too-slow',
  511: 'not-allowed',
};

/**
 * Never "rejected" for what may pass by itself, and never "later" for what will be the same tomorrow: a submission that
 * waits for ever is one that nobody knows is missing.
 */
export function verdictOf(status: number): Verdict {
  if (status >= 200 && status < 300) return 'done';
  return VERDICTS[status] ?? (status >= 400 && status < 500 ? 'rejected' : 'server-fault');
}

/** The result for a verdict that needs no look at the server. */
export function asResult(
  verdict: Exclude<Verdict, 'done' | 'conflict'>,
  said: { readonly status: number; readonly reason: () => string; readonly after?: number },
): Rejected | Later {
  if (verdict === 'rejected') return { kind: 'rejected', status: said.status, reason: said.reason() };
  return { kind: 'later', reason: verdict, ...(said.after === undefined ? {} : { after: said.after }) };
}
