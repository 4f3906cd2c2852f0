// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-about-me` and the form it opens.
import { defineElement } from '../base/define-element.js';
import { CpkAboutMe } from '../about-me/about-me.js';
import { CpkForm } from '../form/form.js';

defineElement(CpkForm);
defineElement(CpkAboutMe);

// Also brings the tag's type into the host's program.
export { CpkAboutMe };
