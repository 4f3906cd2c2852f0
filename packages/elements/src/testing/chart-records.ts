// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, createRecord } from '@careplan-kit/model';
import { bettyRecord, careWorkers, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { Assessment, InvestigationResult } from '@careplan-kit/model/mods';
import { commitAt } from './banner-records.js';

interface Given {
  readonly date: string;
  readonly time?: string;
  readonly value: string;
  readonly unit?: string;
  readonly note?: string;
}

/** A record with results of one investigation. */
export function withResults(record: CareRecord, freeText: string, results: readonly Given[]): CareRecord {
  return results.reduce((before, { date, time, value, unit, note }) => {
    const content = {
      date,
      ...(time && { time }),
      careActor: [careWorkers.sue],
      investigation: { freeText },
      structuredInvestigationResult: { value, ...(unit && { unitsOfMeasure: unit }) },
      ...(note && { investigationResult: { freeText: note } }),
    };
    const commit = commitAt(`${date.length === 10 ? date : '2026-11-20'}T20:00:00Z`, careWorkers.sue);
    return createRecord(before, InvestigationResult, content as never, commit).record;
  }, record);
}

/** Mrs Smith's weight: once a week, but for two weeks in which nobody weighed her. */
export const weights = (): CareRecord =>
  withResults(mrsSmithRecord(), 'Weight', [
    { date: '2026-08-31', time: '09:10', value: '58.4', unit: 'kg' },
    { date: '2026-09-07', time: '09:00', value: '58.0', unit: 'kg' },
    { date: '2026-09-14', time: '09:20', value: '57.7', unit: 'kilograms' },
    { date: '2026-09-21', time: '09:05', value: '57.9', unit: 'kg' },
    { date: '2026-10-12', time: '09:30', value: '56.1', unit: 'kg', note: 'In her coat; she would not take it off.' },
    { date: '2026-10-19', time: '09:10', value: '55.8', unit: 'kg' },
    { date: '2026-10-26', time: '09:15', value: '55.2', unit: 'kg' },
    { date: '2026-11-02', time: '09:00', value: '55.3', unit: 'kg' },
    { date: '2026-11-09', time: '09:25', value: '54.6', unit: 'kg' },
    { date: '2026-11-16', time: '09:10', value: '54.2', unit: 'kg' },
  ]);

/** Betty's weight in two units, with one reading in none, one that is words, and one of which only the month is known. */
export const mixedWeights = (): CareRecord =>
  withResults(bettyRecord(), 'Weight', [
    { date: '2026-11-19', time: '16:30', value: '61.5', unit: 'kg' },
    { date: '2026-11-20', time: '09:00', value: '9.7', unit: 'st' },
    { date: '2026-11-21', time: '09:00', value: '61.2', unit: 'kg' },
    { date: '2026-11-21', time: '15:00', value: '61' },
    { date: '2026-11-22', time: '09:00', value: 'Would not stand on the scales', unit: '' },
    { date: '2026-03', value: '64', unit: 'kg' },
  ]);

/** What Mrs Smith drank: some entries a day, one without a number, and today not over. */
export const drinks = (): CareRecord =>
  withResults(
    mrsSmithRecord(),
    'Fluid intake',
    ['11-14', '11-15', '11-16', '11-18', '11-19', '11-20', '11-21', '11-22'].flatMap((day, index) =>
      [200, 150, 180 + index * 10, 120, ...(day === '11-22' ? [] : [250, 150])].map((value, at) => ({
        date: `2026-${day}`,
        time: `${String(8 + at * 2).padStart(2, '0')}:10`,
        value: day === '11-19' && at === 3 ? 'some, and spilled the rest' : String(value),
        unit: 'ml',
      })),
    ),
  );

/** Scores of a tool, one a day. */
export const scores = (): CareRecord =>
  ['1', '1', '2', '1', '3', '5', '4'].reduce((record, score, index) => {
    const content = {
      date: `2026-11-${16 + index}`,
      time: '08:30',
      assessmentType: 'NEWS2',
      structuredAssessment: { structuredAssessmentName: { originalText: 'NEWS2' }, assessmentValue: score },
    };
    return createRecord(record, Assessment, content as never, commitAt(`2026-11-${16 + index}T09:00:00Z`)).record;
  }, mrsSmithRecord());
