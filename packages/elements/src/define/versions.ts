// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-versions`.
import { defineElement } from '../base/define-element.js';
import { CpkVersions } from '../versions/versions.js';

defineElement(CpkVersions);

// Also brings the tag's type into the host's program.
export { CpkVersions };
