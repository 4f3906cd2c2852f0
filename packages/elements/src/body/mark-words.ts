// SPDX-License-Identifier: Apache-2.0
import type { BodyMark, QuestionWords } from '@careplan-kit/forms/contract';
import type { FieldTools } from '../field-views/field-view.js';
import { BODY_WORDS as WORDS } from './body.words.js';
import { REGION_WORDS } from './regions.words.js';

type Tools = Pick<FieldTools, 'say'>;

/** The name of a region; the code of one that this drawing has not. */
export function regionInWords(region: string, { say }: Tools): string {
  return Object.hasOwn(REGION_WORDS, region)
    ? say(REGION_WORDS[region as keyof typeof REGION_WORDS])
    : say(WORDS['body.where.other'], { region });
}

/** "Left forearm, front". */
export function placeInWords({ region, view }: Pick<BodyMark, 'region' | 'view'>, tools: Tools): string {
  return tools.say(WORDS['body.place'], {
    region: regionInWords(region, tools),
    view: tools.say(WORDS[`body.view.${view}`]),
  });
}

/** "Mark 2: Left forearm, front. Bruise. 3 cm. Blue, two days old." */
export function markInWords(mark: BodyMark, at: number, words: QuestionWords, tools: Tools): string {
  const { kind, size, note } = mark;
  const said = [
    placeInWords(mark, tools),
    ...(kind === undefined ? [] : [words.option(kind)]),
    ...(size ? [`${size.value} ${size.unit}`] : []),
    ...(note === undefined ? [] : [note]),
  ];
  return tools.say(WORDS['body.mark'], { number: at + 1, words: said.join('. ') });
}
