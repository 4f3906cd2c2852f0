// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-long-text`.
import { defineElement } from '../base/define-element.js';
import { CpkLongText } from '../long-text/long-text.js';

defineElement(CpkLongText);

// Also brings the tag's type into the host's program.
export { CpkLongText };
