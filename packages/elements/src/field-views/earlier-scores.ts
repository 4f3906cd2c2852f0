// SPDX-License-Identifier: Apache-2.0
import type { Score } from '@careplan-kit/forms/contract';
import type { EarlierScore, FieldTools } from './field-view.js';
import { SCORE_WORDS } from './score-view.words.js';

/** So many are shown; how many more there are is said. */
const MOST = 5;

const isMoment = (at: unknown): at is string => typeof at === 'string' && !Number.isNaN(Date.parse(at));

/** Those of this score and of this version of it, the newest first; what the host gave may be anything. */
function ofScore({ id, version }: Score, given: readonly EarlierScore[]): readonly EarlierScore[] {
  if (!Array.isArray(given)) return [];
  return (given as readonly (EarlierScore | null | undefined)[])
    .filter((one): one is EarlierScore => one?.score === id && one.version === version)
    .filter(({ at, total }) => isMoment(at) && typeof total === 'string')
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** What the score came to before, in words beside the result: facts, without a judgement of where they lead. */
export function earlierList(score: Score, tools: FieldTools): readonly HTMLElement[] {
  const { document, say, formatMoment, formatDay } = tools;
  const earlier = ofScore(score, tools.earlierScores?.() ?? []);
  if (earlier.length === 0) return [];
  const line = (tag: string, words: string) => Object.assign(document.createElement(tag), { textContent: words });
  const list = document.createElement('ul');
  for (const { at, total, band, by } of earlier.slice(0, MOST)) {
    const moment = (formatMoment ?? formatDay)(at);
    const facts = [total, band, by].filter(Boolean).join(', ');
    list.append(line('li', say(SCORE_WORDS['score.earlier.line'], { moment, total: facts })));
  }
  const more = earlier.length - MOST;
  return [
    line('p', say(SCORE_WORDS['score.earlier'])),
    list,
    ...(more > 0 ? [line('p', say(SCORE_WORDS['score.earlier.more'], { number: more }))] : []),
  ];
}
