// SPDX-License-Identifier: Apache-2.0

/** Everything that can go wrong with a draft. The README says when each happens. */
export type DraftFailure =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'terminated' }
  | { readonly kind: 'quota' }
  | { readonly kind: 'newer-schema' }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'lost-key' }
  | { readonly kind: 'tampered' }
  | { readonly kind: 'open-elsewhere' }
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'locked' }
  /** The passphrase, PIN or code does not open the key of this device. */
  | { readonly kind: 'wrong-secret' }
  /** Too many wrong tries in a row: none is made before `until`. */
  | { readonly kind: 'wait'; readonly until: Date }
  /** `minimum` is how many characters a new one needs. */
  | { readonly kind: 'weak-secret'; readonly minimum: number }
  | { readonly kind: 'retired-key' }
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'not-permitted' }
  | { readonly kind: 'rescue-damaged' }
  | { readonly kind: 'rescue-newer' }
  /** Another draft stands where this one would be put. */
  | { readonly kind: 'exists' }
  /** A part of the library that this needs could not be fetched. */
  | { readonly kind: 'not-fetched' }
  /** The browser threw away what was kept on this device: what was not sent is gone. `noticedAt` tells one loss from another. */
  | { readonly kind: 'wiped'; readonly noticedAt: Date }
  /** `name` is the name of the error, never its message: a message may repeat what was typed. */
  | { readonly kind: 'unknown'; readonly name: string };

export type DraftFailureKind = DraftFailure['kind'];

/** `message` is for developers. `failureSentence` of its failure is for the worker. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
  readonly failure: DraftFailure;

  constructor(failure: DraftFailure, options?: ErrorOptions) {
    super(`Draft: ${failure.kind}`, options);
    this.failure = failure;
  }
}

const FINAL: ReadonlySet<DraftFailureKind> = new Set([
  'newer-schema',
  'lost-key',
  'tampered',
  'changed-elsewhere',
  'locked',
  'retired-key',
  'handed-over',
]);

/** After these, writing again could only destroy what is stored, or can never succeed. */
export function isFinal(failure: DraftFailure): boolean {
  return FINAL.has(failure.kind);
}
