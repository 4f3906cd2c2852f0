// SPDX-License-Identifier: Apache-2.0
export { type BothLanguages, GLOSSARY_TOPICS, type GlossaryTerm, type GlossaryTopic } from './term.js';
export { allTerms, search, term } from './glossary.js';
export { peopleTerms } from './people.js';
export { recordsTerms } from './records.js';
export { plansTerms } from './plans.js';
export { healthTerms } from './health.js';
export { medicinesTerms } from './medicines.js';
export { lawTerms } from './law.js';
export { assessmentsTerms } from './assessments.js';
export { everydayCareTerms } from './everyday-care.js';
export { servicesTerms } from './services.js';
