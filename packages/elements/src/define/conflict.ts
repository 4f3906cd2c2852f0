// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-conflict`.
import { defineElement } from '../base/define-element.js';
import { CpkConflict } from '../conflict/conflict.js';

defineElement(CpkConflict);

// Also brings the tag's type into the host's program.
export { CpkConflict };
