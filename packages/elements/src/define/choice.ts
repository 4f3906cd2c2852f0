// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-choice`.
import { defineElement } from '../base/define-element.js';
import { CpkChoice } from '../choice/choice.js';

defineElement(CpkChoice);

// Also brings the tag's type into the host's program.
export { CpkChoice };
