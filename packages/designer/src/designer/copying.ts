// SPDX-License-Identifier: Apache-2.0
// What a local copy of a standard form needs: a piece that is fetched when one is made or opened.
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { DataError } from '@careplan-kit/model';
import { type Core, coreFrom, coreOfCopy } from '../design/core.js';
import type { Draft } from '../design/draft.js';

export { localCopyOf } from '../design/local-copy.js';
export { parseDefinition };

/** What the standard locks; of a copy with faults, the marks of its own items say it. */
export function coreIn(draft: Draft, standard: FormDefinition | null): Core | undefined {
  try {
    return standard ? coreFrom(parseDefinition(standard)) : coreOfCopy(parseDefinition(draft));
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
