// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-partial-date`.
import { defineElement } from '../base/define-element.js';
import { CpkPartialDate } from '../partial-date/partial-date.js';

defineElement(CpkPartialDate);

// Also brings the tag's type into the host's program.
export { CpkPartialDate };
