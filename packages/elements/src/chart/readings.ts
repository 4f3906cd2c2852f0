// SPDX-License-Identifier: Apache-2.0
import { Assessment, InvestigationResult } from '@careplan-kit/model/mods';
import { actorWords, isBag, textIn } from '../record-views/record-words.js';
import type { Rights, Shown } from '../record-views/rights.js';
import type { Say } from '../words/words.js';
import type { ChartMeasure, ChartReading } from './measure.js';

type Bag = Readonly<Record<string, unknown>>;

export const READING_CLASSES = [InvestigationResult, Assessment] as const;

/** What a record holds of a measure, as this worker may see it. */
export interface Readings {
  readonly readings: readonly ChartReading[];
  /** Names of classes that are withheld: what they hold is not known. */
  readonly withheld: boolean;
  readonly unreadable: number;
  readonly shown: readonly Shown<unknown>[];
}

/** Whether something in the record is called so. */
function isCalled(value: unknown, { names = [], codes = [] }: ChartMeasure): boolean {
  const bag: Bag = isBag(value) ? value : { originalText: value };
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const texts = [bag['display'], bag['originalText'], bag['freeText']].map((text) => textIn(text).toLowerCase());
  return codes.includes(textIn(bag['code'])) || texts.some((text) => text !== '' && wanted.has(text));
}

function eventOf(content: Bag): string {
  const [date, time] = [textIn(content['date']), textIn(content['time'])];
  return /^\d{4}-\d\d-\d\d$/.test(date) && time ? `${date}T${time}` : date;
}

/** What was investigated: coded, in words, or both. */
function ofInvestigation(content: Bag, measure: ChartMeasure): Pick<ChartReading, 'value' | 'unit' | 'note'> | null {
  const { investigation, structuredInvestigationResult: result, investigationResult: finding } = content;
  if (!isBag(investigation)) return null;
  if (!isCalled(investigation['codedValue'], measure) && !isCalled(investigation, measure)) return null;
  const words = isBag(finding) ? textIn(finding['freeText']) : '';
  const value = isBag(result) ? textIn(result['value']) : '';
  const unit = isBag(result) ? textIn(result['unitsOfMeasure']) : '';
  return value ? { value, unit, note: words || undefined } : words ? { value: words, unit: '' } : null;
}

function ofAssessment(content: Bag, measure: ChartMeasure): Pick<ChartReading, 'value' | 'unit' | 'note'> | null {
  const { structuredAssessment: tool, assessmentType, comment } = content;
  const name: unknown = isBag(tool) ? tool['structuredAssessmentName'] : undefined;
  if (!isBag(tool) || (!isCalled(name, measure) && !isCalled(assessmentType, measure))) return null;
  const value = textIn(tool['assessmentValue']) || textIn(tool['assessmentScore']);
  return value ? { value, unit: '', note: textIn(comment) || undefined } : null;
}

/** The readings of a measure on a record, in its order: results of investigations, and scores of assessments. */
export function readingsOf(rights: Rights, measure: ChartMeasure, say: Say): Readings {
  const readings: ChartReading[] = [];
  const shown: Shown<unknown>[] = [];
  const sources = [
    [
      rights.all(InvestigationResult, [
        'investigation',
        'structuredInvestigationResult',
        'investigationResult',
        'careActor',
      ]),
      ofInvestigation,
    ],
    [rights.all(Assessment, ['structuredAssessment', 'assessmentType', 'comment', 'careActor']), ofAssessment],
  ] as const;
  for (const [found, read] of sources)
    for (const one of found.shown) {
      const content = one.content as Bag;
      const reading = read(content, measure);
      if (!reading) continue;
      const by = actorWords(content['careActor'], say) || undefined;
      readings.push({ ...reading, at: eventOf(content), by });
      shown.push(one as Shown<unknown>);
    }
  const parts = sources.map(([found]) => found);
  return {
    readings,
    shown,
    withheld: parts.some(({ withheld, shown: of }) => withheld || of.some(({ withheld: keys }) => keys.length > 0)),
    unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}
