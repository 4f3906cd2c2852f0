// SPDX-License-Identifier: Apache-2.0
export { ProvisionalSubjectOfCare } from './subject-of-care.js';
export { ProvisionalPersonDemographics } from './person-demographics.js';
export { ProvisionalProxyForSubjectOfCare } from './proxy-for-subject-of-care.js';
export { ProvisionalCareWorker } from './care-worker.js';
export { ProvisionalCareOrganisation } from './care-organisation.js';
export { ProvisionalCareProvider } from './care-provider.js';
