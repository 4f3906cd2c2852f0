// SPDX-License-Identifier: Apache-2.0
import { compareVersions } from '@careplan-kit/catalogue';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { alike } from '../alike.js';
import type { Draft } from '../draft.js';
import { type Finding, findingsOf } from '../findings.js';
import type { Said } from '../said.js';
import { consequencesOf } from './consequences.js';
import { PUBLICATION_WORDS as WORDS } from './publish.words.js';

/** Somebody who makes or approves a form, as the host knows them. */
export interface Signatory {
  readonly id: string;
  readonly name: string;
}

/** A form that waits for a second person, or was approved by one. Plain data, for the host to keep and to send on. */
export interface Publication {
  /** As it is published: with its version, and in use. */
  readonly definition: FormDefinition;
  readonly author: Signatory;
  /** Day by which somebody looks at the form again, `YYYY-MM-DD`. */
  readonly reviewBy: string;
  /** What changed, in the author's words. */
  readonly note: string;
  /** Version whose place it takes; null for the first. */
  readonly replaces: string | null;
  readonly approvedBy?: Signatory | undefined;
  /** Day of the approval, `YYYY-MM-DD`. */
  readonly approvedOn?: string | undefined;
}

/** Why something is not published, with what has to be put right. */
export interface NotPublished {
  readonly refused: Said;
  readonly findings?: readonly Finding[] | undefined;
}

export interface PublicationRequest {
  readonly version: string;
  readonly author: Signatory;
  readonly reviewBy: string;
  readonly note?: string | undefined;
  /** Today by the host's clock, `YYYY-MM-DD`. */
  readonly today: string;
  /** All versions that were published, in any order. */
  readonly published?: readonly FormDefinition[] | undefined;
}

const refuse = (word: keyof typeof WORDS, values?: Said['values']): NotPublished => ({
  refused: values ? { phrase: WORDS[word], values } : { phrase: WORDS[word] },
});

const newest = (published: readonly FormDefinition[]): FormDefinition | null =>
  published.toSorted((one, other) => compareVersions(other.version, one.version))[0] ?? null;

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

/**
 * Asks for a form to be published: it has no error, its version is above all that were published, and somebody will look at
 * it again. What is given back is the form as it will be, unchangeable.
 */
export function requestPublication(draft: Draft, request: PublicationRequest): Publication | NotPublished {
  const { version, author, reviewBy, note = '', today, published = [] } = request;
  const definition = { ...draft, version, status: 'active' };
  const errors = findingsOf(definition).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ...refuse('faults', { count: errors.length }), findings: errors };
  if (author.id.trim() === '' || author.name.trim() === '') return refuse('nobody');
  const form = parseDefinition(definition);
  const before = newest(published);
  const { next, changed, advice } = consequencesOf(before, form);
  if (before && !changed) return refuse('nothingNew', { from: before.version });
  if (published.some((one) => one.version === version)) return refuse('used', { version, next });
  const isTooLow = advice
    ? !advice.ok || compareVersions(version, advice.from) <= 0
    : compareVersions(version, next) < 0;
  if (isTooLow) return refuse('version', { next });
  if (!isDay(reviewBy) || reviewBy <= today) return refuse('review');
  return { definition: form, author, reviewBy, note, replaces: before?.version ?? null };
}

const bare = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * A second person approves a form. Who they are is for the host to be sure of: here the author is known by id, and by name
 * where one person has two accounts.
 *
 * @param seen - the form that was looked at, where it came by another way than the request
 */
export function approve(
  publication: Publication,
  by: Signatory,
  today: string,
  seen: FormDefinition = publication.definition,
): Publication | NotPublished {
  const { author, approvedBy, definition } = publication;
  if (by.id.trim() === '' || by.name.trim() === '') return refuse('nobody');
  if (by.id === author.id || bare(by.name) === bare(author.name)) return refuse('samePerson', { name: author.name });
  if (approvedBy) return refuse('approved', { name: approvedBy.name });
  if (!alike(seen, definition)) return refuse('changedSince');
  return { ...publication, approvedBy: by, approvedOn: today };
}
