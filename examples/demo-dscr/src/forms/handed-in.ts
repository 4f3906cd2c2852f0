// SPDX-License-Identifier: Apache-2.0
import type { CpkForm } from '@careplan-kit/elements';
import type { Session } from '../session.js';

/** What this product hands to a form from what was filled in before. */
export type HandedIn = Partial<Pick<CpkForm, 'answers' | 'earlierScores'>>;

/** A call begins with what was just recorded; a score is shown beside what it came to before. */
export async function handedIn(form: string, person: string, { store, context }: Session): Promise<HandedIn> {
  const received = await store.received(person);
  const earlierScores = received.flatMap(({ submission: { scores = [], submittedAt, author } }) =>
    scores.flatMap(({ id, version, total, band, confirmed }) =>
      total !== null && confirmed
        ? [{ score: id, version, total, band: band?.label, at: submittedAt, by: author.name }]
        : [],
    ),
  );
  if (form !== 'escalation-call') return { earlierScores };
  const { justRecorded } = await import('@careplan-kit/templates/escalation-call');
  return { earlierScores, answers: justRecorded(received, { now: context.clock() }) };
}
