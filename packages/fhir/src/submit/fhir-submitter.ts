// SPDX-License-Identifier: Apache-2.0
import { DataError, formatPath } from '@careplan-kit/model';
import { checkedBase, isClientId } from './addresses.js';
import type { ExchangeOptions } from './exchange.js';
import { readPayload } from './fhir-payload.js';
import { FhirServer } from './fhir-server.js';
import { type Plan, type PlanOptions, planOf } from './plan.js';
import { plain } from './said-by-server.js';
import type { Outgoing } from './send-result.js';
import { type FhirResult, Sending } from './sending.js';

export interface FhirSubmitterOptions extends ExchangeOptions, PlanOptions {
  /** The base of a FHIR R4 server: https, or this machine. */
  readonly base: string;
  /**
   * Entries the server takes in one transaction. Without it as many as there are, until the server says that it has no
   * transactions; 0 sends one by one from the start.
   */
  readonly maxEntries?: number | undefined;
}

function whyNot(error: unknown): string {
  if (!(error instanceof DataError)) return 'The submission cannot be written as FHIR.';
  const [issue] = error.issues;
  return plain(
    `The submission cannot be written as FHIR. ${issue ? `${formatPath(issue.path)}: ${issue.message}` : ''}`,
  );
}

/**
 * Sends submissions to a FHIR R4 server: the answers, the resources of the records they changed, and who entered them, in one
 * transaction in which everything is found again by an identifier. The same entry sent twice is stored once, on a server
 * that has conditional create. For a server without transactions: one by one, in an order that can be repeated.
 *
 * It makes no request but by the `fetch` it is given, follows nothing, keeps nothing and logs nothing.
 *
 * @throws TypeError when `base` is no address a record may be sent to, or `system` is none
 */
export function fhirSubmitter(
  options: FhirSubmitterOptions,
): (entry: Outgoing, signal?: AbortSignal) => Promise<FhirResult> {
  const base = checkedBase(options.base);
  if (!/^https:\/\/[^\s|,$\\]+[^\s|,$\\/]$/.test(options.system)) {
    throw new TypeError('The system of identifiers is an https address of your own, without a slash at its end.');
  }
  let takes = options.maxEntries ?? Infinity;
  return async ({ id, payload }, signal) => {
    if (!isClientId(id)) return { kind: 'rejected', reason: 'The submission has no id that can be sent.' };
    let plan: Plan;
    try {
      plan = planOf(readPayload(id, payload), options);
    } catch (error) {
      return { kind: 'rejected', reason: whyNot(error) };
    }
    const sending = new Sending(new FhirServer(base, options, signal), plan, base);
    return sending.send(takes, () => {
      takes = 0;
    });
  };
}
