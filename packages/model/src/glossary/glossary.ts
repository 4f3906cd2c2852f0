// SPDX-License-Identifier: Apache-2.0
import { assessmentsTerms } from './assessments.js';
import { everydayCareTerms } from './everyday-care.js';
import { healthTerms } from './health.js';
import { lawTerms } from './law.js';
import { medicinesTerms } from './medicines.js';
import { peopleTerms } from './people.js';
import { plansTerms } from './plans.js';
import { recordsTerms } from './records.js';
import { servicesTerms } from './services.js';
import type { GlossaryTerm } from './term.js';

const inEnglish = (a: GlossaryTerm, b: GlossaryTerm) => (a.term.en.toLowerCase() < b.term.en.toLowerCase() ? -1 : 1);

const everyTerm = (): readonly GlossaryTerm[] =>
  Object.freeze(
    [
      peopleTerms,
      recordsTerms,
      plansTerms,
      healthTerms,
      medicinesTerms,
      lawTerms,
      assessmentsTerms,
      everydayCareTerms,
      servicesTerms,
    ]
      .flat()
      .sort(inEnglish),
  );

/** Every term, in the order of the English alphabet. Import a topic's own list where one topic is enough. */
export const allTerms: readonly GlossaryTerm[] = /* @__PURE__ */ everyTerm();

/** The term with this id, such as `best-interests`. */
export function term(id: string): GlossaryTerm | undefined {
  return allTerms.find((one) => one.id === id);
}

/** Small letters without accents: a reader types "dwr" for "dŵr". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

/** How well a term fits, best first; undefined when it does not. */
function rank({ term: { en, cy }, meaning, also }: GlossaryTerm, sought: string): number | undefined {
  const names = [en, cy, ...also].map(plain);
  if (names.includes(sought)) return 0;
  if (names.some((name) => name.startsWith(sought))) return 1;
  if (names.some((name) => name.includes(sought))) return 2;
  return [meaning.en, meaning.cy].some((text) => plain(text).includes(sought)) ? 3 : undefined;
}

/** Terms in which the text occurs, in either language: first in their names, then in what is said of them. */
export function search(text: string): readonly GlossaryTerm[] {
  const sought = plain(text);
  if (sought === '') return [];
  return allTerms
    .flatMap((one) => {
      const found = rank(one, sought);
      return found === undefined ? [] : [{ one, found }];
    })
    .sort((a, b) => a.found - b.found)
    .map(({ one }) => one);
}
