// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-leaving-summary`.
import { defineElement } from '../base/define-element.js';
import { CpkLeavingSummary } from '../leaving-summary/leaving-summary.js';

defineElement(CpkLeavingSummary);

// Also brings the tag's type into the host's program.
export { CpkLeavingSummary };
