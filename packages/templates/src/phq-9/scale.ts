// SPDX-License-Identifier: Apache-2.0
import type { Licence, Option } from '@careplan-kit/forms/contract';

/** How often, over the last two weeks. */
export const HOW_OFTEN: readonly Option[] = [
  { code: '0', label: 'Not at all', weight: 0 },
  { code: '1', label: 'Several days', weight: 1 },
  { code: '2', label: 'More than half the days', weight: 2 },
  { code: '3', label: 'Nearly every day', weight: 3 },
];

/** What is said with both questionnaires. */
export const phqLicence: Licence = {
  kind: 'open',
  text: 'Developed by Drs Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
};
