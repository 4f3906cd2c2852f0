// SPDX-License-Identifier: Apache-2.0
/** Building blocks: parts of MODS classes that have no group of their own. */
export { Address } from './address.js';
export { OpenGroup } from './open-group.js';
export { ReferralTo } from './referral-to.js';
export { ReasonForReferral } from './reason-for-referral.js';
export { ClinicalUrgencyOfReferral } from './clinical-urgency-of-referral.js';
export { AdditionalInformationRequiredForImages } from './additional-information-required-for-images.js';
export { CORE_INFORMATION_STANDARD, LOCAL_AUTHORITY_INFORMATION } from './prsb-standards.js';
export { ABOUT_ME_IN_CORE_INFORMATION } from './about-me-in-core-information.js';
