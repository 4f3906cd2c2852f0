// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-person-banner`.
import { defineElement } from '../base/define-element.js';
import { CpkPersonBanner } from '../person-banner/person-banner.js';

defineElement(CpkPersonBanner);

// Also brings the tag's type into the host's program.
export { CpkPersonBanner };
