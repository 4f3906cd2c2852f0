// SPDX-License-Identifier: Apache-2.0
import type { AboutMe } from '../about-me.js';

/**
 * Where the elements of the About Me section of the PRSB Core Information Standard 2 are in {@link AboutMe}, which
 * follows the later PRSB About Me 2.01: by key, those whose key differs. There each section is one text; here the
 * text is in `response.text`, and the one link to a film became a `response.multiMedia` in every section.
 */
export const ABOUT_ME_IN_CORE_INFORMATION = {
  howICommunicateAndHowToCommunicateWithMe: 'howICommunicate',
  pleaseDoAndPleaseDont: 'pleaseDoAndPleaseDoNot',
  date: 'dateLastUpdated',
} as const satisfies Readonly<Record<string, keyof AboutMe>>;
