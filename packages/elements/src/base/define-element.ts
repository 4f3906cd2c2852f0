// SPDX-License-Identifier: Apache-2.0
import { LIBRARY_VERSION } from '@careplan-kit/model/plain';
import { warnOnce } from './warn-once.js';

/** A class that knows its tag without the prefix: `about-me`. */
export interface NamedElement extends CustomElementConstructor {
  readonly tagSuffix: string;
  readonly libraryVersion?: string;
}

export const DEFAULT_PREFIX = 'cpk';

/**
 * Registers an element as `prefix-suffix`. A tag that is taken stays as it is, for a custom element can never be
 * replaced; when another version of the library took it, the console says so once.
 */
export function defineElement(element: NamedElement, prefix = DEFAULT_PREFIX): void {
  const tag = `${prefix}-${element.tagSuffix}`;
  const taken = customElements.get(tag) as NamedElement | undefined;
  if (taken) {
    const version = taken.libraryVersion;
    if (version !== LIBRARY_VERSION) {
      warnOnce(
        `<${tag}> is already defined by ${version ? `version ${version}` : 'something else'}; ` +
          `version ${LIBRARY_VERSION} is not used. Give this copy a prefix of its own with define({ prefix }).`,
      );
    }
    return;
  }
  // A class can carry one tag only, so a second prefix gets a subclass.
  customElements.define(tag, prefix === DEFAULT_PREFIX ? element : class extends element {});
}
