// SPDX-License-Identifier: Apache-2.0
import { createContext } from '@lit/context';
import type { CodedAnswer } from '@careplan-kit/forms/contract';
import type { CareActor, MultiMedia } from '@careplan-kit/model';
import { isDatePlace } from '../words/dates.js';
import type { AuditEvent } from './audit-event.js';

/** What a worker may ask to do. */
export type Action = 'view' | 'write' | 'print' | 'export';

/** A part of a person's record: all of a class, or one element of it. */
export interface RecordPart {
  /** The host's identifier of the person. */
  readonly subjectOfCare: string;
  /** Name of the class, such as "About Me". */
  readonly class: string;
  /** Key of the element, such as `myWellness`; absent for the class as a whole. */
  readonly element?: string;
}

/** What a look-up field asks the host for. */
export interface SearchRequest {
  /** What may be chosen from: the item's `valueSet`, an address or the name the host knows it by. */
  readonly valueSet: string;
  /** What was typed, at least two letters. */
  readonly text: string;
  /** BCP 47 of the words wanted. */
  readonly language: string;
  /** More than this many are not shown. */
  readonly limit: number;
}

/** What the host product tells every element below it. */
export interface HostContext {
  /** Who is signed in. */
  readonly worker: CareActor;
  /** The host system's identifier, for the MODS change log. */
  readonly systemIdentifier: string;
  /** BCP 47, for dates and words: `en-GB`, or `cy` for Welsh. May be changed at any time. */
  readonly locale: string;
  /**
   * Shows translations that no speaker of the language has checked yet. Without it such words stay English. All Welsh of
   * this version is unchecked.
   */
  readonly unreviewedTranslations?: boolean;
  /**
   * Scores the host turns on, by their ids, or all of them. Without it none is worked out: a total is shown only with its
   * working, the worker confirms it, and whether it may guide care is for the host to have assessed.
   */
  readonly scores?: 'all' | readonly string[];
  /** IANA zone in which the worker's day begins and ends. */
  readonly timeZone: string;
  /** The present moment. */
  clock(): Date;
  /** Told of everything in {@link AuditEvent}, each once. Keep it: the library does not. */
  audit(event: AuditEvent): void;
  /**
   * Whether this worker may. Without it everything may be done: the library keeps no list of who may do what. Asked for
   * the class first and then for each element. What may not be viewed is shown as withheld, and is not in the page at
   * all. An error thrown counts as no.
   */
  can?(action: Action, part: RecordPart): boolean;
  /**
   * What workers call another system whose identifier stands in the change log, such as "the GP record"; undefined where
   * they have no name for it. Without it answers from there are said to be from the record.
   */
  sourceName?(systemIdentifier: string): string | undefined;
  /**
   * Opens a photo, sound or film that the record keeps behind an address. Without it the address is shown as a link:
   * the library fetches nothing by itself.
   */
  openMedia?(media: MultiMedia, part: RecordPart): Promise<Blob>;
  /**
   * Looks codes up in a terminology of the host's, best first; without it nothing can be looked up. Each is kept as it is
   * given: system, code, the words it was chosen by, and the version. The signal says that the answer is not wanted any
   * more. A rejection is shown as "could not be looked up", with a button to try again, and is reported.
   */
  search?(request: SearchRequest, signal: AbortSignal): Promise<readonly CodedAnswer[]>;
}

/**
 * The @lit/context key. It is the same for every copy and version of the library on a page, so that one provider
 * serves all.
 */
export const hostContext = createContext<HostContext>(Symbol.for('careplan-kit/host-context'));

/** What elements go by: a host, or none. */
export type Host = Omit<HostContext, 'worker'> & { readonly worker: CareActor | null };

/** Used where the host gives nothing. It has no worker, so nothing can be submitted under it. */
export const NO_HOST: Host = {
  worker: null,
  systemIdentifier: '',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  clock: () => new Date(),
  audit: () => undefined,
};

/** The worker's calendar day, `YYYY-MM-DD`. */
export function todayOf(host: Host): string {
  const { timeZone } = isDatePlace(host) ? host : NO_HOST;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(host.clock());
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
