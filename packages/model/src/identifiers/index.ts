// SPDX-License-Identifier: Apache-2.0
export {
  ODS_ORGANISATION_SYSTEM,
  ODS_SITE_SYSTEM,
  type OdsCode,
  type OdsCodeFault,
  type OdsCodeResult,
  formatOdsCode,
  isOdsCode,
  parseOdsCode,
} from './ods-code.js';
export { type ReferenceNumberFault, type ReferenceNumberResult } from './reference-number.js';
export { type Uprn, type UprnResult, formatUprn, isUprn, parseUprn } from './uprn.js';
export { type Usrn, type UsrnResult, formatUsrn, isUsrn, parseUsrn } from './usrn.js';
export {
  type Postcode,
  type PostcodeFault,
  type PostcodeResult,
  formatPostcode,
  isPostcode,
  parsePostcode,
} from './postcode.js';
export {
  type SnomedId,
  type SnomedIdFault,
  type SnomedIdResult,
  type SnomedKind,
  formatSnomedId,
  isSnomedConceptId,
  isSnomedId,
  parseSnomedId,
} from './snomed-id.js';
export {
  DMD_SYSTEM,
  type DmdId,
  type DmdIdFault,
  type DmdIdResult,
  UK_DRUG_NAMESPACE,
  formatDmdId,
  isDmdId,
  parseDmdId,
} from './dmd.js';
