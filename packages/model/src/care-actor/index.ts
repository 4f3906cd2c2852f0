// SPDX-License-Identifier: Apache-2.0
/**
 * MODS group "Care actor": whoever takes part in care, in a role. The group itself has no elements; records name a care
 * actor by the value `CareActor`. Of Care organisation, Care provider and Proxy for subject of care only guesses are
 * known, so they are provisional.
 */
export { SubjectOfCareClass } from './subject-of-care.js';
export { PersonDemographics } from '../person-demographics.js';
export { CareWorker } from './care-worker.js';
export { Gp } from './gp.js';
export { GpPractice } from './gp-practice.js';
export { LocalAuthority } from './local-authority.js';
export { LocalAuthorityProfessional } from './local-authority-professional.js';
export { UnpaidCarer } from './unpaid-carer.js';
export { PersonalContact } from './personal-contact.js';
