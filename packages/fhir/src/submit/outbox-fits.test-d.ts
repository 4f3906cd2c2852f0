// SPDX-License-Identifier: Apache-2.0
// The submitters fit an outbox by their shape: this package knows none.
import { fhirSubmitter, jsonSubmitter } from './index.js';

interface OutgoingEntry {
  readonly id: string;
  readonly person: string;
  readonly author: string;
  readonly payload: unknown;
  readonly attempt: number;
  readonly enqueuedAt: Date;
}

type SendResult =
  | { readonly kind: 'sent'; readonly receipt?: unknown }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'conflict'; readonly current?: unknown }
  | { readonly kind: 'later'; readonly after?: number; readonly reason: string };

type Send = (entry: OutgoingEntry, signal: AbortSignal) => Promise<SendResult>;

// The platform's own fetch is one that can be handed in.
fhirSubmitter({
  base: 'https://records.example/fhir',
  system: 'https://lantern.example/fhir/Id',
  fetch,
}) satisfies Send;
jsonSubmitter({ url: 'https://records.example/submissions', fetch }) satisfies Send;
fhirSubmitter({
  base: 'https://records.example/fhir',
  system: 'https://lantern.example/fhir/Id',
  fetch: (url, init) => fetch(url, { ...init, credentials: 'same-origin' }),
}) satisfies Send;

// @ts-expect-error Nothing is sent by itself: the host hands in what may reach the network.
fhirSubmitter({ base: 'https://records.example/fhir', system: 'https://lantern.example/fhir/Id' });
