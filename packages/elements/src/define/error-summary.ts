// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-error-summary`.
import { defineElement } from '../base/define-element.js';
import { CpkErrorSummary } from '../error-summary/error-summary.js';

defineElement(CpkErrorSummary);

// Also brings the tag's type into the host's program.
export { CpkErrorSummary };
export type { CpkGoToEvent } from '../events/go-to-event.js';
