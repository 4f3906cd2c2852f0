// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, QuestionItem, Repeats } from '../../contract/definition.js';
import { isQuestion } from '../places.js';
import { REASONS } from './clauses.words.js';
import { shownSentence } from './explain.js';
import { valueOf } from './explain-value.js';
import { SENTENCES } from './item.words.js';
import type { Phrase } from './phrase.js';
import { type ExplainOptions, Speaker, quoted } from './speaker.js';
import { VALUES } from './values.words.js';

function* ofRepeats({ min, max }: Repeats, speaker: Speaker): Iterable<string> {
  if (min !== undefined) yield speaker.say(SENTENCES.repeatsAtLeast, { count: String(min) });
  if (max !== undefined) yield speaker.say(SENTENCES.repeatsAtMost, { count: String(max) });
  if (min === undefined && max === undefined) yield speaker.say(SENTENCES.repeats);
}

function* limitsOf(item: QuestionItem, speaker: Speaker): Iterable<string> {
  const count = (words: Phrase, number: number | undefined) =>
    number === undefined ? [] : [speaker.say(words, { count: String(number) })];
  switch (item.type) {
    case 'text':
    case 'long-text':
      yield* count(SENTENCES.shortest, item.minLength);
      yield* count(SENTENCES.longest, item.maxLength);
      return;
    case 'integer':
    case 'decimal':
    case 'quantity':
    case 'scale': {
      const { min, max } = item;
      if (min !== undefined || max !== undefined) {
        yield speaker.say(SENTENCES.range, { range: speaker.range({ min, max }, speaker.unitOf(item)) });
      }
      if ('decimalPlaces' in item) yield* count(SENTENCES.places, item.decimalPlaces);
      if (!item.points) return;
      const points = item.points
        .slice(0, 20)
        .map((range) => speaker.say(VALUES.band, { gives: String(range.weight), range: speaker.range(range) }));
      yield speaker.say(SENTENCES.worth, { points: speaker.join(points) });
      return;
    }
    case 'date':
    case 'partial-date':
    case 'time':
    case 'date-time': {
      const day = (limit: string) => (limit === 'today' ? speaker.say(VALUES.today) : speaker.day(limit));
      if (item.min !== undefined) yield speaker.say(SENTENCES.notBefore, { day: day(item.min) });
      if (item.max !== undefined) yield speaker.say(SENTENCES.notAfter, { day: day(item.max) });
      return;
    }
    case 'choice':
    case 'multiple-choice':
    case 'look-up':
      if (item.open) yield speaker.say(SENTENCES.ownWords);
      if (item.type === 'multiple-choice') yield* count(SENTENCES.mostChoices, item.mostChoices);
      return;
    case 'body-map':
      yield* count(SENTENCES.mostMarks, item.mostMarks);
      return;
    case 'attachment':
      yield* count(SENTENCES.mostBytes, item.maxSize);
      yield* count(SENTENCES.mostSeconds, item.maxSeconds);
  }
}

function* ofQuestion(item: QuestionItem, definition: FormDefinition, options?: ExplainOptions): Iterable<string> {
  const speaker = () => new Speaker(definition, options);
  const say = (words: Phrase) => speaker().say(words);
  if (item.calculate) {
    const one = speaker();
    yield one.say(SENTENCES.workedOut, { value: valueOf(item.calculate, one) });
  }
  if (item.binding && item.binding.mode !== 'write') yield say(SENTENCES.fromRecord);
  if (item.initial) {
    const one = speaker();
    yield one.say(SENTENCES.startsAs, { value: valueOf(item.initial, one, 0, { op: 'answer', item: item.id }) });
  }
  if (item.required) yield say(SENTENCES.required);
  if (item.readOnly) yield say(SENTENCES.readOnly);
  if (item.unknowns && item.unknowns.length > 0) {
    const one = speaker();
    const reasons = item.unknowns.map((reason) => quoted(one.say(REASONS[reason])));
    yield one.say(SENTENCES.unknowns, { list: one.join(reasons, 'or') });
  }
  yield* limitsOf(item, speaker());
  if (item.whenHidden === 'keep') yield say(SENTENCES.kept);
}

/**
 * What an item does, in plain sentences: when it is shown, what it begins with, how it is worked out, whether it must be
 * answered, and its limits. Nothing for an item that only stands there.
 *
 * @param definition - the form it is in, as returned by `parseDefinition`
 */
export function explainItem(item: FormItem, definition: FormDefinition, options?: ExplainOptions): string[] {
  const speaker = () => new Speaker(definition, options);
  return [
    ...(item.hidden ? [speaker().say(SENTENCES.hidden)] : []),
    ...(item.enableWhen ? [shownSentence(item.enableWhen, speaker())] : []),
    ...('repeats' in item && item.repeats ? ofRepeats(item.repeats, speaker()) : []),
    ...(isQuestion(item) ? ofQuestion(item, definition, options) : []),
  ];
}
