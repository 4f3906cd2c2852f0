// SPDX-License-Identifier: Apache-2.0
import type { Licence } from '@careplan-kit/forms/contract';

/** What the Royal College of Physicians asks to be said with its score. */
export const acknowledgement: Licence = {
  kind: 'open',
  text: 'Reproduced from: Royal College of Physicians. National Early Warning Score (NEWS) 2: Standardising the assessment of acute-illness severity in the NHS. Updated report of a working party. London: RCP, 2017. The score is worked out from its published cut-offs; its charts are not reproduced.',
};
