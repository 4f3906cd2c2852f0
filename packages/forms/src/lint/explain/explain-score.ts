// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../../contract/definition.js';
import type { Score, ScoreBand } from '../../contract/score.js';
import { clauseOf } from './explain-clause.js';
import { valueOf } from './explain-value.js';
import { SENTENCES } from './item.words.js';
import { type ExplainOptions, Speaker, quoted } from './speaker.js';

function bandSentence({ label, when, ...range }: ScoreBand, speaker: Speaker): string {
  const { min, over, max, under } = range;
  const hasRange = [min, over, max, under].some((end) => end !== undefined);
  const words = !when ? SENTENCES.bandWithRange : hasRange ? SENTENCES.bandWithBoth : SENTENCES.bandWhen;
  const clause = when ? clauseOf(when, speaker) : '';
  return speaker.say(words, { label: quoted(label), range: speaker.range(range), clause });
}

/** How a score is worked out, in plain sentences: its parts, its total, its bands, flags and results, in that order. */
export function explainScore(score: Score, definition: FormDefinition, options?: ExplainOptions): string[] {
  const speaker = () => new Speaker(definition, options);
  const { parts, total, bands = [], flags = [], results = [] } = score;
  const sentences = parts.map(({ value }) => {
    const one = speaker();
    return one.say(SENTENCES.part, { value: valueOf(value, one) });
  });
  if (total) {
    const one = speaker();
    sentences.push(one.say(SENTENCES.total, { value: valueOf(total, one) }));
  }
  sentences.push(...bands.map((band) => bandSentence(band, speaker())));
  for (const { label, when } of flags) {
    const one = speaker();
    sentences.push(one.say(SENTENCES.flag, { label: quoted(label), clause: clauseOf(when, one) }));
  }
  for (const { label, value } of results) {
    const one = speaker();
    sentences.push(one.say(SENTENCES.result, { label: quoted(label), value: valueOf(value, one) }));
  }
  return sentences;
}
