// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-option-list`.
import { defineElement } from '../base/define-element.js';
import { CpkOptionList } from '../option-list/option-list.js';

defineElement(CpkOptionList);

// Also brings the tag's type into the host's program.
export { CpkOptionList };
