// SPDX-License-Identifier: Apache-2.0
import type { Action, RecordPart } from '../host-context/host-context.js';

/** The host does not let this worker do it. The message names the parts of the record, and nothing that is in them. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';

  constructor(
    readonly action: Action,
    /** What it was refused for: the class as a whole, or elements of it. */
    readonly parts: readonly RecordPart[],
  ) {
    super(`The worker may not ${action}: ${parts.map((part) => part.element ?? part.class).join(', ')}`);
  }
}
