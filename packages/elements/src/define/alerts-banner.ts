// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-alerts-banner`.
import { defineElement } from '../base/define-element.js';
import { CpkAlertsBanner } from '../alerts-banner/alerts-banner.js';

defineElement(CpkAlertsBanner);

// Also brings the tag's type into the host's program.
export { CpkAlertsBanner };
