// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';

/** What a local copy is called. */
export interface LocalIdentity {
  readonly id: string;
  /** An address of the supplier's or the home's own. */
  readonly url: string;
  readonly version: string;
  readonly title?: string | undefined;
}

/**
 * Begins a local copy of a standard form: the same items, an address of its own, and where it comes from. It is a draft until
 * somebody has changed and approved it.
 *
 * @throws DataError when id, url or version are none
 */
export const deriveLocal = (standard: FormDefinition, { id, url, version, title }: LocalIdentity): FormDefinition =>
  parseDefinition({
    ...structuredClone(standard),
    id,
    url,
    version,
    status: 'draft',
    title: title ?? standard.title,
    derivedFrom: [`${standard.url}|${standard.version}`],
  });
