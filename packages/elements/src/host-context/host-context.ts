// SPDX-License-Identifier: Apache-2.0
import { createContext } from '@lit/context';
import type { CareActor } from '@careplan-kit/model';
import type { AuditEvent } from './audit-event.js';

/** What the host product tells every element below it. */
export interface HostContext {
  /** Who is signed in. */
  readonly worker: CareActor;
  /** The host system's identifier, for the MODS change log. */
  readonly systemIdentifier: string;
  /** BCP 47, for dates and words. */
  readonly locale: string;
  /** IANA zone in which the worker's day begins and ends. */
  readonly timeZone: string;
  /** The present moment. */
  clock(): Date;
  /** Told of every view, prefill, submission and draft restored or discarded. Keep it: the library does not. */
  audit(event: AuditEvent): void;
}

/**
 * The @lit/context key. It is the same for every copy and version of the library on a page, so that one provider
 * serves all.
 */
export const hostContext = createContext<HostContext>(Symbol.for('careplan-kit/host-context'));

/** Used where the host gives nothing. It has no worker, so nothing can be submitted under it. */
export const NO_HOST: Omit<HostContext, 'worker'> & { readonly worker: null } = {
  worker: null,
  systemIdentifier: '',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  clock: () => new Date(),
  audit: () => undefined,
};

export type Host = HostContext | typeof NO_HOST;

/** The worker's calendar day, `YYYY-MM-DD`. */
export function todayOf(host: Host): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: host.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(host.clock());
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
