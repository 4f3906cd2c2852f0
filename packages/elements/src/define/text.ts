// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-text`.
import { defineElement } from '../base/define-element.js';
import { CpkText } from '../text/text.js';

defineElement(CpkText);

// Also brings the tag's type into the host's program.
export { CpkText };
