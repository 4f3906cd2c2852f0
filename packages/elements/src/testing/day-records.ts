// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type RecordClass, createRecord } from '@careplan-kit/model';
import { careWorkers, mrGreenRecord } from '@careplan-kit/model/fixtures';
import { InvestigationResult } from '@careplan-kit/model/mods';
import { ProvisionalAction, ProvisionalDailyLiving, ProvisionalIncident } from '@careplan-kit/model/provisional';
import { FACE } from './about-me-records.js';
import { commitAt } from './banner-records.js';

/** A drawing, as a camera's picture would stand in a record. */
const PHOTO = {
  mimeType: 'image/png',
  file: FACE,
  transcript: 'The left heel, with a red place the size of a coin',
};

const { emily, jane, sue } = careWorkers;

interface Told {
  readonly date: string;
  readonly time?: string;
  readonly at: string;
  readonly words: string;
  readonly by?: { readonly id: string; readonly name: string; readonly role: string };
  readonly of?: RecordClass;
  readonly more?: object;
}

/** Writes entries into a record: what, when it happened, and when it was entered. */
export function told(record: CareRecord, entries: readonly Told[]): CareRecord {
  return entries.reduce((before, { date, time, at, words, by = emily, of = ProvisionalAction, more }) => {
    const content = { date, ...(time && { time }), freeText: words, careActor: [by], ...more };
    return createRecord(before, of as RecordClass, content, commitAt(at, by)).record;
  }, record);
}

/** Two days of Mr Green, and one a week before: with a night that nobody wrote of, a late entry, a photo and a reading. */
export const mrGreensDays = (): CareRecord =>
  told(mrGreenRecord(), [
    {
      date: '2026-11-15',
      time: '08:10',
      at: '2026-11-15T08:30:00Z',
      words: 'Up and dressed by himself. Ate two slices of toast.',
    },
    { date: '2026-11-15', time: '13:00', at: '2026-11-15T13:20:00Z', words: 'Ate all of his dinner.', by: jane },
    { date: '2026-11-15', time: '18:40', at: '2026-11-15T18:45:00Z', words: 'His sister rang. He was cheerful after.' },
    {
      date: '2026-11-21',
      time: '07:20',
      at: '2026-11-21T07:40:00Z',
      words: 'Up at seven. Washed his face and top half himself.',
    },
    {
      date: '2026-11-21',
      time: '10:30',
      at: '2026-11-21T11:00:00Z',
      words: 'Walked to the gate and back. Talked about the beans.',
    },
    { date: '2026-11-21', time: '12:50', at: '2026-11-21T13:00:00Z', words: 'Ate half of his dinner.', by: sue },
    {
      date: '2026-11-21',
      time: '21:45',
      at: '2026-11-21T21:50:00Z',
      words: 'In bed. Bathroom light on, door open a crack.',
      by: sue,
    },
    { date: '2026-11-22', time: '06:10', at: '2026-11-22T06:20:00Z', words: 'Asleep. Light on.', by: sue },
    {
      date: '2026-11-22',
      time: '08:15',
      at: '2026-11-22T08:40:00Z',
      words: 'Left his tea, and says he is all right. Asked twice: his heel hurts.',
      of: ProvisionalDailyLiving,
    },
    {
      date: '2026-11-22',
      time: '09:05',
      at: '2026-11-22T09:20:00Z',
      words: 'A red place on his left heel. Told the district nurse.',
      of: ProvisionalIncident as RecordClass,
      more: {
        description: ['A red place on his left heel.'],
        freeText: undefined,
        photo: PHOTO,
        informed: [{ id: 'n', name: 'The district nurse', role: 'District nurse' }],
      },
    },
    {
      date: '2026-11-22',
      time: '09:30',
      at: '2026-11-22T09:35:00Z',
      words: '',
      of: InvestigationResult as RecordClass,
      more: {
        freeText: undefined,
        investigation: { freeText: 'Temperature' },
        structuredInvestigationResult: { value: '37.9', unitsOfMeasure: '°C' },
      },
    },
    { date: '2026-11-22', at: '2026-11-22T11:00:00Z', words: 'Ate little today.', by: jane },
    {
      date: '2026-11-22',
      time: '11:30',
      at: '2026-11-22T13:10:00Z',
      words: 'Rested on the bed with his heel up.',
      by: jane,
    },
  ]);

/** A thousand entries on one day. */
export const aThousand = (): CareRecord => {
  const record = mrGreenRecord();
  const versions = Array.from({ length: 1000 }, (_, index) => ({
    class: 'Action',
    recordUid: `entry-${index}`,
    versionNumber: 1,
    content: {
      date: '2026-11-22',
      time: `${String(Math.floor(index / 72)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
      freeText: `Entry ${index}: ${'something was done, and written down. '.repeat(1 + (index % 3))}`,
      careActor: [emily],
    },
    writtenBy: { library: 'stories' },
  }));
  const changeLog = versions.map(({ recordUid }) => ({
    date: '2026-11-22T13:50:00Z',
    changeType: 'created',
    systemIdentifier: 'stories',
    committer: emily,
    recordUid,
    recordVersion: 1,
  }));
  return { ...record, records: [...record.records, ...versions], changeLog: [...record.changeLog, ...changeLog] };
};
