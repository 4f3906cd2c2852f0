// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-open-choice`.
import { defineElement } from '../base/define-element.js';
import { CpkOpenChoice } from '../open-choice/open-choice.js';

defineElement(CpkOpenChoice);

// Also brings the tag's type into the host's program.
export { CpkOpenChoice };
