// SPDX-License-Identifier: Apache-2.0
export { type FhirSubmitterOptions, fhirSubmitter } from './fhir-submitter.js';
export { type JsonAnswer, type JsonSubmitterOptions, jsonSubmitter } from './json-submitter.js';
export type { ExchangeOptions, Fetch, FetchAnswer, FetchInit, HostHeaders } from './exchange.js';
export type { FhirPayload } from './fhir-payload.js';
export type { PlanOptions } from './plan.js';
export type { FhirResult } from './sending.js';
export type {
  FhirReceipt,
  Held,
  Later,
  LaterReason,
  NotSent,
  Outgoing,
  Rejected,
  SendResult,
  Stored,
} from './send-result.js';
