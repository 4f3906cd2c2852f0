// SPDX-License-Identifier: Apache-2.0
import { checkedAddress, isClientId } from './addresses.js';
import { type ExchangeOptions, exchange } from './exchange.js';
import { asResult, verdictOf } from './judge.js';
import { refusalText } from './said-by-server.js';
import type { Outgoing, SendResult } from './send-result.js';

export interface JsonSubmitterOptions extends ExchangeOptions {
  /** Where submissions are posted: https, or this machine. */
  readonly url: string;
}

/** What a server without FHIR answered: its JSON, or null when it said nothing. */
export type JsonAnswer = unknown;

function jsonOf(text: string): { readonly value: JsonAnswer } | undefined {
  if (text.trim() === '') return { value: null };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * Sends submissions as plain JSON, each as one POST of its payload with `Idempotency-Key`, for hosts without FHIR. The host
 * answers 2xx when the submission is stored, and does the same for a key it has seen: nothing here can know that a
 * submission whose answer was lost has arrived.
 *
 * @throws TypeError when `url` is no address a record may be sent to
 */
export function jsonSubmitter(
  options: JsonSubmitterOptions,
): (entry: Outgoing, signal?: AbortSignal) => Promise<SendResult<JsonAnswer, JsonAnswer>> {
  const url = checkedAddress(options.url);
  return async ({ id, payload }, signal) => {
    if (!isClientId(id)) return { kind: 'rejected', reason: 'The submission has no id that can be sent.' };
    let body: string | undefined;
    try {
      body = JSON.stringify(payload);
    } catch {
      body = undefined;
    }
    if (body === undefined) return { kind: 'rejected', reason: 'The submission cannot be written as JSON.' };
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'Idempotency-Key': id };
    const answer = await exchange({ method: 'POST', url, headers, body }, options, signal);
    if (answer.kind === 'later') return answer;
    const { status, text, after, header } = answer;
    const verdict = verdictOf(status);
    const json = jsonOf(text);
    if (verdict === 'done') {
      return json ? { kind: 'sent', receipt: json.value } : { kind: 'later', reason: 'half-answer' };
    }
    if (verdict === 'conflict') {
      // 409 with a time: the first try with this key is still being worked on.
      if (after !== undefined) return { kind: 'later', reason: 'busy', after };
      return { kind: 'conflict', current: json?.value ?? null };
    }
    const reason = () => refusalText(status, text, header('content-type'));
    return asResult(verdict, { status, reason, ...(after === undefined ? {} : { after }) });
  };
}
