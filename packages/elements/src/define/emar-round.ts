// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-emar-round`.
import { defineElement } from '../base/define-element.js';
import { CpkEmarRound } from '../emar-round/emar-round.js';

defineElement(CpkEmarRound);

// Also brings the tag's type into the host's program.
export { CpkEmarRound };
