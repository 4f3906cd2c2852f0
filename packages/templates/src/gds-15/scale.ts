// SPDX-License-Identifier: Apache-2.0
import type { Licence, Option } from '@careplan-kit/forms/contract';

/** Yes counts. */
export const YES_COUNTS: readonly Option[] = [
  { code: 'yes', label: 'Yes', weight: 1 },
  { code: 'no', label: 'No', weight: 0 },
];

/** No counts. */
export const NO_COUNTS: readonly Option[] = [
  { code: 'yes', label: 'Yes', weight: 0 },
  { code: 'no', label: 'No', weight: 1 },
];

/** What is said with the scale. */
export const gdsLicence: Licence = {
  kind: 'open',
  text: 'Geriatric Depression Scale: Yesavage JA, Brink TL, Rose TL and colleagues, 1983; short form: Sheikh JI, Yesavage JA, 1986, Stanford University. In the public domain.',
};
