// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-date`.
import { defineElement } from '../base/define-element.js';
import { CpkDate } from '../date/date.js';

defineElement(CpkDate);

// Also brings the tag's type into the host's program.
export { CpkDate };
