// SPDX-License-Identifier: Apache-2.0
import { type CpkAboutMe, type ExportFormat, NotAllowedError } from '@careplan-kit/elements';
import { el } from './dom.js';

const FORMATS: Readonly<Record<ExportFormat, string>> = {
  'prsb-2.01': 'PRSB About Me 2.01',
  'prsb-1': 'PRSB About Me 1.x',
  'fhir-r4': 'FHIR R4 document',
};

/** Buttons that make a copy of About Me for another system, each an export in the audit. */
export function copyButtons(aboutMe: CpkAboutMe, show: (copy: string) => void): HTMLElement {
  const copy = async (format: ExportFormat) => {
    try {
      const made = await aboutMe.exportAs(format);
      show(
        made ? JSON.stringify({ document: made.document, notes: made.notes }, null, 2) : 'There is no About Me yet.',
      );
    } catch (error) {
      if (!(error instanceof NotAllowedError)) throw error;
      show('You may not take a copy of this out of Larkfield House.');
    }
  };
  const buttons = (Object.keys(FORMATS) as ExportFormat[]).map((format) =>
    el('button', { type: 'button', textContent: FORMATS[format], onclick: () => void copy(format) }),
  );
  return el('div', { class: 'copies', role: 'group', 'aria-label': 'Formats' }, ...buttons);
}
