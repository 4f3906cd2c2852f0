// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-timeline`.
import { defineElement } from '../base/define-element.js';
import { CpkTimeline } from '../timeline/timeline.js';

defineElement(CpkTimeline);

// Also brings the tag's type into the host's program.
export { CpkTimeline };
