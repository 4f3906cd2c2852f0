// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-form`.
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';

defineElement(CpkForm);

// Also brings the types of the tag and its events into the host's program.
export { CpkForm };
export type { CpkAnswerEvent } from '../events/answer-event.js';
export type { CpkErrorEvent } from '../events/error-event.js';
export type { CpkSubmitEvent } from '../events/submit-event.js';
