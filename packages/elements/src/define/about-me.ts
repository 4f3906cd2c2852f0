// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-about-me`. The form it is written in is fetched for who may write.
import { defineElement } from '../base/define-element.js';
import { CpkAboutMe } from '../about-me/about-me.js';

defineElement(CpkAboutMe);

// Also brings the types of the tag and its events into the host's program.
export { CpkAboutMe };
export type { CpkForm } from '../form/form.js';
export type { CpkEditEvent } from '../events/edit-event.js';
export type { CpkSubmitEvent } from '../events/submit-event.js';
