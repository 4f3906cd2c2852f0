// SPDX-License-Identifier: Apache-2.0
import { inForce } from '@careplan-kit/model';
import type { DoseGiven, Said, TransferPack } from '../pack.js';
import type { RecordWords } from '../papers/record-words.js';
import { COVER } from '../words/cover.words.js';
import type { Speaker } from '../words/speaker.js';
import { homeClock, homeDay } from '../words/speaker.js';
import { isBloodThinner } from './blood-thinners.js';
import type { LineParts } from './line-parts.js';

const GIVEN_BY = {
  worker: COVER['doses.byWorker'],
  family: COVER['doses.byFamily'],
  person: COVER['doses.byPerson'],
  other: COVER['doses.byOther'],
  'not-known': COVER['doses.byNobody'],
} as const;

/** Who gave a dose, in words: the name where there is one, and always whether it was family. */
export function giverWords({ givenBy, who }: DoseGiven, speaker: Speaker): string {
  const kind = speaker.say(GIVEN_BY[givenBy]);
  return who === undefined ? kind : `${kind}: ${who.text}`;
}

/** When a dose was given: the time alone on the day of the hand-over, else with the day. */
export function doseTime({ at, when }: DoseGiven, madeAt: string, speaker: Speaker): string {
  const clock = at === undefined ? undefined : homeClock(at);
  if (!clock) return when?.text ?? at ?? speaker.say(COVER['doses.noTime']);
  return clock.day === homeDay(madeAt) ? clock.time : `${speaker.day(clock.day)} ${clock.time}`;
}

function doseWords(dose: DoseGiven, madeAt: string, speaker: Speaker): Said {
  const what = [dose.medicine.text, dose.dose?.text].filter(Boolean).join(' ');
  const text = [what, doseTime(dose, madeAt, speaker), giverWords(dose, speaker)].join(', ');
  return dose.medicine.lang === undefined ? { text } : { text, lang: dose.medicine.lang };
}

/** What staff gave last; what anybody else gave is always there. */
const NEWEST = 3;

export function lastDosesLine(pack: TransferPack, speaker: Speaker): LineParts {
  const { lastDoses, madeAt } = pack;
  if (lastDoses.length === 0) return { state: 'missing', texts: [speaker.said(COVER['doses.missing'])] };
  const sorted = [...lastDoses].sort((a, b) => Date.parse(b.at ?? '') - Date.parse(a.at ?? '') || 0);
  const staff = sorted.filter(({ givenBy }) => givenBy === 'worker');
  const kept = new Set<DoseGiven>([
    ...sorted.filter(({ givenBy, medicine }) => givenBy !== 'worker' || isBloodThinner(medicine.text)),
    ...staff.slice(0, NEWEST),
  ]);
  const shown = sorted.filter((dose) => kept.has(dose));
  const more = sorted.length - shown.length;
  return {
    state: 'recorded',
    texts: [
      ...shown.map((dose) => doseWords(dose, madeAt, speaker)),
      ...(more > 0 ? [speaker.said(COVER['doses.more'], { count: String(more) })] : []),
    ],
    date: sorted[0]?.at,
    source: { text: [...new Set(sorted.map(({ source }) => source.text))].join('; ') },
  };
}

export function bloodThinnersLine(pack: TransferPack, words: RecordWords): LineParts {
  const { speaker } = words;
  const medicines = inForce(pack.record, 'Medication');
  const named = medicines.map((version) => ({
    version,
    text: words.of([version.content['medicationName'], version.content['medicationTradeFamily']].filter(Boolean)),
    status: words.of(version.content['courseStatus']),
  }));
  const found = named.filter(({ text }) => isBloodThinner(text));
  const given = pack.lastDoses.filter(
    ({ medicine }) => isBloodThinner(medicine.text) && !found.some(({ text }) => text.includes(medicine.text)),
  );
  if (found.length + given.length === 0) {
    return medicines.length === 0
      ? { state: 'missing', texts: [speaker.said(COVER['thinners.missing'])] }
      : { state: 'not-known', texts: [speaker.said(COVER['thinners.none'])], versions: medicines };
  }
  return {
    state: 'recorded',
    texts: [
      ...found.map(({ text, status }) => ({ text: status ? `${text} (${status})` : text })),
      ...given.map(({ medicine }) => medicine),
    ],
    versions: found.map(({ version }) => version),
  };
}
