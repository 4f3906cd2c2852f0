// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-group-entry`.
import { defineElement } from '../base/define-element.js';
import { CpkGroupEntry } from '../group-entry/group-entry.js';

defineElement(CpkGroupEntry);

// Also brings the tag's type into the host's program.
export { CpkGroupEntry };
