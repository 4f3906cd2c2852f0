// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, DataError, Instant } from '@careplan-kit/model';
import { QUESTIONS, type QuestionsOfForms, changesOfForms } from './back/from-forms.js';
import { RecordReader } from './back/from-record.js';
import { type MustKnow, type RotaShift, mustKnowOf } from './back/must-know.js';
import type { FilledForm, Said } from './pack.js';
import type { PackSent } from './receipt.js';
import { WAY_BACK } from './words/way-back.words.js';
import { type PackLanguage, speakerOf } from './words/speaker.js';

/** One thing that is not as it was when the person left. */
export interface BackChange {
  /** Same in every run for the same words: acknowledgements name it. */
  readonly id: string;
  readonly kind:
    | 'medicine'
    | 'allergy'
    | 'decision'
    | 'problem'
    | 'need'
    | 'follow-up'
    | 'belonging'
    | 'paper'
    | 'other';
  readonly text: Said;
  /** What it was before, where that is known. */
  readonly before?: Said | undefined;
  /** "Discharge summary, 24 November 2026". */
  readonly source: Said;
  /** ISO day or instant. */
  readonly date?: string | undefined;
  /** By when something has to be done. */
  readonly due?: string | undefined;
}

export interface WayBack {
  readonly packId: string;
  readonly subjectOfCare: string;
  /** ISO instant. */
  readonly backAt: string;
  /** Medicines, allergies and decisions first. */
  readonly changes: readonly BackChange[];
  readonly mustKnow: readonly MustKnow[];
  /** What nobody has answered: "The summary says nothing about medicines". */
  readonly open: readonly Said[];
}

export interface WayBackInput {
  readonly sent: PackSent;
  /** The record now, with its earlier versions. */
  readonly record: CareRecord;
  /** Filled forms of the way back: discharge summary, follow-ups, medicines and belongings returned. */
  readonly discharge: readonly FilledForm[];
  /** ISO instant. */
  readonly backAt: string;
  /** The shifts of the home. The host says who works when. */
  readonly rota: readonly RotaShift[];
  /** How many shifts after the running one are told; 3 without. */
  readonly shifts?: number | undefined;
  readonly language?: PackLanguage | undefined;
  /** Questions of the host's own forms that tell of a change, by form and item; beside those of the catalogue. */
  readonly questions?: QuestionsOfForms | undefined;
}

const ORDER: readonly BackChange['kind'][] = [
  ...(['medicine', 'allergy', 'decision', 'need', 'problem', 'follow-up', 'belonging', 'paper', 'other'] as const),
];

/** What cannot wait is read first. */
const inOrder = (changes: readonly BackChange[]): readonly BackChange[] =>
  [...changes].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

/**
 * What changed while the person was away, which workers must know, and what nobody has answered. From facts alone: the same
 * facts give the same result, and nothing is changed by asking.
 *
 * @throws DataError when the record, or a form, is that of another person, or `backAt` is no instant
 */
export function wayBack(input: WayBackInput): WayBack {
  const { sent, record, discharge, backAt, rota, shifts = 3, language = 'en', questions = {} } = input;
  const { subjectOfCare } = sent;
  const other = discharge.findIndex(({ submission }) => submission.subjectOfCare !== subjectOfCare);
  const path =
    record.subjectOfCare.id !== subjectOfCare
      ? ['record', 'subjectOfCare', 'id']
      : other >= 0
        ? ['discharge', other, 'submission', 'subjectOfCare']
        : undefined;
  if (path) throw new DataError('The way back', [{ path, code: 'wrong-person', message: 'is about somebody else' }]);
  if (!Instant.safeParse(backAt).success) {
    throw new DataError('The way back', [{ path: ['backAt'], code: 'invalid_format', message: 'is no instant' }]);
  }
  const speaker = speakerOf(language);
  const fromForms = changesOfForms(discharge, { ...QUESTIONS, ...questions }, speaker);
  const urls = new Set(discharge.map(({ submission }) => submission.form.url));
  const fromRecord = new RecordReader(record, speaker).changes(sent, urls);
  const hasSummary = discharge.some(({ submission }) => submission.form.id === 'discharge-summary');
  return {
    packId: sent.packId,
    subjectOfCare,
    backAt,
    changes: inOrder([...fromForms.changes, ...fromRecord]),
    mustKnow: mustKnowOf(rota, backAt, shifts),
    open: [...(hasSummary ? [] : [speaker.said(WAY_BACK.noSummary)]), ...fromForms.open],
  };
}
