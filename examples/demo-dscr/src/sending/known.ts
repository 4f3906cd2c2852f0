// SPDX-License-Identifier: Apache-2.0
import type { Stored } from '@careplan-kit/fhir/submit';
import type { Received } from '../record-database.js';

/** The person is looked up each time, and what is written once is never changed: no version of those has to be known. */
const NEVER_CHANGED = /^(Patient|QuestionnaireResponse|Provenance)\//;

/** The newest version of each resource that the record server said it keeps. The submissions come oldest first. */
export function newestKnown(lists: readonly (readonly Stored[])[]): Stored[] {
  const newest = new Map(lists.flat().map((stored) => [stored.local, stored]));
  return [...newest.values()].filter(({ local }) => !NEVER_CHANGED.test(local));
}

/** What the next submission of a person is made from: what is at the server, and what is still on its way there. */
export function madeFrom(newestFirst: readonly Received[]): { known: Stored[]; after: string[] } {
  const inOrder = [...newestFirst].reverse();
  return {
    known: newestKnown(inOrder.map(({ receipt }) => receipt?.stored ?? [])),
    after: inOrder.filter(({ receipt }) => !receipt).map(({ submission }) => submission.id),
  };
}
