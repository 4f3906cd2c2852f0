// SPDX-License-Identifier: Apache-2.0

/** Whose draft it is. A draft opens only when all four are the same, letter by letter. */
export interface DraftIdentity {
  /** The person the form is about. */
  readonly person: string;
  /** The form's id or url. */
  readonly form: string;
  /** The form's version. */
  readonly version: string;
  /** The worker who types. */
  readonly author: string;
}

const PARTS = ['person', 'form', 'version', 'author'] as const;

/**
 * A copy that the caller can no longer change.
 *
 * @throws TypeError when a part is missing or empty: two unknown people would then share one draft
 */
export function ownIdentity(given: DraftIdentity): DraftIdentity {
  for (const part of PARTS) {
    const value: unknown = given[part];
    if (typeof value !== 'string' || value === '') throw new TypeError(`A draft needs the ${part} as a text.`);
  }
  const { person, form, version, author } = given;
  return Object.freeze({ person, form, version, author });
}

/** The four parts in one text that no other four parts give. */
export function identityKey({ person, form, version, author }: DraftIdentity): string {
  return JSON.stringify([person, form, version, author]);
}
