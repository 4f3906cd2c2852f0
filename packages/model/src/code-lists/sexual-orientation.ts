// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Sexual orientation as the national monitoring standard asks for it. */
export const SEXUAL_ORIENTATION_CODES = /* @__PURE__ */ codeList(
  {
    id: 'sexual-orientation',
    name: 'Sexual orientation code',
    system: 'https://www.datadictionary.nhs.uk/data_elements/sexual_orientation_code.html',
    systemName: 'DCB2094 Sexual Orientation Monitoring, as restated for COSD',
    version: null,
    source: 'https://health-informatics-uon.github.io/nuh-data/datasets/cosd/PersonSexualOrientationCodeAtDiagnosis/',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['1', 'Heterosexual or Straight'],
    ['2', 'Gay or Lesbian'],
    ['3', 'Bisexual'],
    ['4', 'Other sexual orientation not listed'],
    ['9', 'Not Known (Not Recorded)'],
    ['U', 'Person asked and does not know or is not sure'],
    ['Z', 'Not Stated (person asked but declined to provide a response)'],
  ],
);
