// SPDX-License-Identifier: Apache-2.0
import { isPrototypeKey } from '@careplan-kit/model/plain';
import { alike } from '../alike.js';
import type { Refused } from '../applied.js';
import type { Command } from '../command.js';
import { REFUSED_WORDS } from '../refused.words.js';
import { namesOf, readersOf, withKey, withoutReaders } from '../readers.js';
import { withoutWords } from '../words-beside.js';
import { asData } from './settings.js';
import { type Act, type Step, nothing, refuse, tell } from './step.js';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

const OTHERWISE: ReadonlySet<string> = new Set(['items', 'scores', 'format']);

function lockedForm({ draft, around: { core } }: Step, key: string, value: unknown): Refused | undefined {
  if (!core) return undefined;
  if (key === 'url' && core.url !== undefined && value === core.url) return refuse('standardAddress');
  if (key === 'derivedFrom' && core.form !== undefined && !(Array.isArray(value) && value.includes(core.form))) {
    return refuse('derivation', { form: core.form });
  }
  if (key !== 'variables') return undefined;
  const valueOf = (list: unknown, name: string) =>
    Array.isArray(list) ? (list as Bag[]).find((one) => isBag(one) && one.name === name)?.value : undefined;
  for (const name of core.variables) {
    if (!alike(valueOf(draft.variables, name), valueOf(value, name))) {
      return refuse('lockedValue', { name, form: core.title });
    }
  }
  return undefined;
}

export const setForm: Act<Of<'set-form'>> = ({ key, value: given }, step) => {
  if (typeof key !== 'string' || OTHERWISE.has(key) || isPrototypeKey(key)) {
    return refuse('notSetting', { key: String(key) });
  }
  const data = asData(given);
  if (!data) return refuse('notData');
  const { value } = data;
  // A form without these is none; what is typed may be empty for a while.
  if (value === undefined && ['id', 'version', 'title'].includes(key)) return refuse('notSetting', { key });
  if (['id', 'version', 'title'].includes(key) && typeof value !== 'string') return refuse('notData');
  if (alike(step.draft[key], value)) return nothing(step);
  const locked = lockedForm(step, key, value);
  return locked ?? tell(withKey(step.draft, key, value), 'form', undefined, '');
};

const titleOf = (score: Bag): string => String(score.title || score.id);

const scoresIn = ({ draft }: Step): readonly Bag[] => (Array.isArray(draft.scores) ? draft.scores.filter(isBag) : []);

const findScore = (step: Step, id: string): Bag | undefined => scoresIn(step).find((score) => score.id === id);

function lockedScore({ around: { core } }: Step, score: Bag): Refused | undefined {
  if (!core?.scores.has(String(score.id))) return undefined;
  return refuse('lockedScore', { score: titleOf(score), form: core.title });
}

const withScores = ({ draft }: Step, scores: readonly Bag[]) =>
  withKey(draft, 'scores', scores.length > 0 ? scores : undefined);

export const addScore: Act<Of<'add-score'>> = ({ score: given }, step) => {
  const score = asData(given)?.value;
  if (!isBag(score) || typeof score.id !== 'string') return refuse('notData');
  const taken = findScore(step, score.id) ?? step.around.core?.scores.has(score.id);
  if (taken) return refuse('scoreTaken', { id: score.id });
  return tell(withScores(step, [...scoresIn(step), score]), 'scoreAdded', { score: titleOf(score) });
};

const PARTS = ['bands', 'flags', 'results'] as const;

/** Words in other languages for bands, flags and results that a score has no more: they go. */
function withScoreWords(draft: Step['draft'], before: Bag, score: Bag): Step['draft'] {
  const codes = (one: Bag, part: string) =>
    new Set((Array.isArray(one[part]) ? one[part] : []).map((own: Bag) => own?.code));
  const gone = PARTS.some((part) => [...codes(before, part)].some((code) => !codes(score, part).has(code)));
  const length = (one: Bag) => (Array.isArray(one.parts) ? one.parts.length : 0);
  if ((!gone && length(score) >= length(before)) || !isBag(draft.translations)) return draft;
  const fit = (words: Bag): Bag =>
    Object.fromEntries(
      Object.entries(words).map(([part, own]) => {
        if (part === 'parts' && Array.isArray(own)) return [part, own.slice(0, length(score))];
        if (!PARTS.some((one) => one === part) || !isBag(own)) return [part, own];
        return [part, Object.fromEntries(Object.entries(own).filter(([code]) => codes(score, part).has(code)))];
      }),
    );
  const translations = Object.entries(draft.translations).map(([language, all]) => {
    const words = isBag(all) && isBag(all.scores) ? all.scores : undefined;
    const own = words?.[String(score.id)];
    if (!isBag(all) || !isBag(own)) return [language, all] as const;
    return [language, { ...all, scores: { ...words, [String(score.id)]: fit(own) } }] as const;
  });
  return { ...draft, translations: Object.fromEntries(translations) };
}

export const setScore: Act<Of<'set-score'>> = ({ id, score: given }, step) => {
  const before = findScore(step, id);
  if (!before) return refuse('scoreGone');
  const score = asData(given)?.value;
  if (!isBag(score) || score.id !== id) return refuse('notData');
  if (alike(before, score)) return nothing(step);
  const locked = lockedScore(step, before);
  if (locked) return locked;
  const draft = withScores(
    step,
    scoresIn(step).map((one) => (one === before ? score : one)),
  );
  return tell(withScoreWords(draft, before, score), 'scoreChanged', { score: titleOf(score) });
};

export const removeScore: Act<Of<'remove-score'>> = (command, step) => {
  const { id } = command;
  const score = findScore(step, id);
  if (!score) return refuse('scoreGone');
  const locked = lockedScore(step, score);
  if (locked) return locked;
  const readers = readersOf(step.draft, { scores: new Set([id]) });
  if (readers.length > 0 && !command.withReaders) {
    const offer = { said: { phrase: REFUSED_WORDS.removeReaders }, command: { ...command, withReaders: true } };
    return refuse('scoreRead', { score: titleOf(score), readers: namesOf(readers) }, offer);
  }
  const left = withoutReaders(step.draft, [...readers, { of: 'score', id, name: titleOf(score) }]);
  const gone = readers.flatMap((reader) => (reader.of === 'score' ? [reader.id] : []));
  return tell(withoutWords(left, 'scores', new Set([id, ...gone])), 'scoreRemoved', { score: titleOf(score) });
};
