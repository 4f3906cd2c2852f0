// SPDX-License-Identifier: Apache-2.0
import { isUnknown, keyOf } from '@careplan-kit/forms/contract';
import type { DoseGiven, FilledForm } from '@careplan-kit/transfer';

const GIVERS: readonly DoseGiven['givenBy'][] = ['worker', 'family', 'person', 'other'];
const DAY_MILLISECONDS = 36 * 3_600_000;

/** Doses that somebody wrote down in the record of a fall: ours, and those that family gave. Newest first. */
export function lastDoses(forms: readonly FilledForm[], now: Date): readonly DoseGiven[] {
  const all = forms.flatMap(({ definition, submission }) => {
    const { answers, entries, author } = submission;
    return (entries?.[keyOf('doses', [])] ?? []).flatMap((entry): DoseGiven[] => {
      const text = (id: string) => {
        const answer = answers[keyOf(id, [entry])];
        return typeof answer === 'string' && answer.trim() ? answer.trim() : undefined;
      };
      const medicine = text('doseOf');
      if (medicine === undefined) return [];
      const at = answers[keyOf('doseAt', [entry])];
      const time = typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at: new Date(at).toISOString() } : {};
      const givenBy = GIVERS.find((one) => one === text('doseGivenBy')) ?? 'not-known';
      const who = text('from');
      const known = text('doseKnownFrom') ?? `${definition.title}, ${author.name}`;
      return [
        {
          medicine: { text: medicine },
          ...time,
          ...(isUnknown(at) ? { when: { text: 'nobody knows when' } } : {}),
          givenBy,
          ...(who ? { who: { text: who } } : {}),
          source: { text: known },
        },
      ];
    });
  });
  const since = now.getTime() - DAY_MILLISECONDS;
  const recent = all.filter(({ at }) => at === undefined || Date.parse(at) >= since);
  return recent.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}
