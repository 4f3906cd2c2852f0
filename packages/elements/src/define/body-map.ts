// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-body-map`.
import { defineElement } from '../base/define-element.js';
import { CpkBodyMap } from '../body-map/body-map.js';

defineElement(CpkBodyMap);

// Also brings the tag's type into the host's program.
export { CpkBodyMap };
