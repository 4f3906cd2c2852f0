// SPDX-License-Identifier: Apache-2.0

/** What the terms are about. Each topic is a module of its own. */
export const GLOSSARY_TOPICS = [
  'people',
  'records',
  'plans',
  'health',
  'medicines',
  'law',
  'assessments',
  'everyday-care',
  'services',
] as const;
export type GlossaryTopic = (typeof GLOSSARY_TOPICS)[number];

/** The same words in both languages. */
export interface BothLanguages {
  readonly en: string;
  readonly cy: string;
}

/** A term of adult social care, and what is agreed to be meant by it, in words of our own. */
export interface GlossaryTerm {
  /** The English term in kebab case: `best-interests`. It stays when the words are improved. */
  readonly id: string;
  readonly topic: GlossaryTopic;
  readonly term: BothLanguages;
  /** One to three short sentences for a reader of about ten. */
  readonly meaning: BothLanguages;
  /** False until somebody who speaks Welsh at work has read it. Show unreviewed Welsh only if you chose to. */
  readonly welshReviewed: boolean;
  /** Short forms and other names, by which it can be found. */
  readonly also: readonly string[];
  /** Ids of terms to read next. */
  readonly related: readonly string[];
  /** The class or element that holds it, by its exact name. */
  readonly belongsTo?: { readonly standard: 'MODS' | 'PRSB'; readonly name: string };
  /** Where the fact comes from: a law, a standard, or whoever owns the name. */
  readonly source: string;
}

/** What a term has beside its words. */
export interface TermFacts {
  readonly also?: readonly string[];
  readonly related?: readonly string[];
  readonly mods?: string;
  readonly prsb?: string;
  readonly source?: string;
}

type TermWords = readonly [en: string, cy: string, meaning: string, ystyr: string, facts?: TermFacts];

/** `Mental Health Act` as `mental-health-act`. */
export const termId = (english: string): string =>
  english
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Makes the terms of a topic; `source` holds for those that name none. */
export function termsOf(topic: GlossaryTopic, source: string, rows: readonly TermWords[]): readonly GlossaryTerm[] {
  return Object.freeze(
    rows.map(([en, cy, meaning, ystyr, facts = {}]) => {
      const { mods, prsb } = facts;
      const name = mods ?? prsb;
      return Object.freeze({
        id: termId(en),
        topic,
        term: Object.freeze({ en, cy }),
        meaning: Object.freeze({ en: meaning, cy: ystyr }),
        welshReviewed: false,
        also: Object.freeze([...(facts.also ?? [])]),
        related: Object.freeze([...(facts.related ?? [])]),
        ...(name && { belongsTo: Object.freeze({ standard: mods ? ('MODS' as const) : ('PRSB' as const), name }) }),
        source: facts.source ?? source,
      });
    }),
  );
}
