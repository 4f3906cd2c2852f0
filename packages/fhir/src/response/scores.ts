// SPDX-License-Identifier: Apache-2.0
import type { SubmittedScore } from '@careplan-kit/forms';
import { SCORE } from '../addresses.js';
import { type Bag, bagsIn, isBag, jsonIn } from '../bag.js';
import { decimalOf } from '../json/decimal.js';
import { fhirText } from '../text.js';
import { isDigits } from '../values/quantity.js';

/** Scores as extensions: what a reader needs to see, and the whole of it as JSON. */
export function writeScores(scores: readonly SubmittedScore[] = []): Bag[] {
  return scores.map((score) => {
    const parts: Bag[] = [{ url: 'score', valueString: score.id }];
    const say = (url: string, words: string | undefined) => {
      const valueString = fhirText(words);
      if (valueString !== undefined) parts.push({ url, valueString });
    };
    say('title', score.title);
    say('version', score.version);
    if (isDigits(score.total)) parts.push({ url: 'total', valueDecimal: decimalOf(score.total) });
    say('band', score.band?.label);
    for (const { label } of score.flags) say('flag', label);
    parts.push({ url: 'confirmed', valueBoolean: score.confirmed });
    parts.push({ url: 'whole', valueString: JSON.stringify(score) });
    return { url: SCORE, extension: parts };
  });
}

/** Reads scores back. One whose total in the extension is another by now is not believed. */
export function readScores(source: Bag): SubmittedScore[] {
  return bagsIn(source['extension']).flatMap((extension) => {
    if (extension['url'] !== SCORE) return [];
    const whole = bagsIn(extension['extension']).find(({ url }) => url === 'whole');
    const score = jsonIn(whole?.['valueString']);
    if (!isBag(score) || typeof score['id'] !== 'string' || !Array.isArray(score['flags'])) return [];
    const read = score as unknown as SubmittedScore;
    return JSON.stringify(writeScores([read])[0]) === JSON.stringify(extension) ? [read] : [];
  });
}
