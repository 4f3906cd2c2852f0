// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-date-time`.
import { defineElement } from '../base/define-element.js';
import { CpkDateTime } from '../date-time/date-time.js';

defineElement(CpkDateTime);

// Also brings the tag's type into the host's program.
export { CpkDateTime };
