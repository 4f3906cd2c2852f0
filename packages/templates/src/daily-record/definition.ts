// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { mayReadQuestion } from '../note-parts.js';
import { partsOfDay } from './parts/part-of-day.js';
import { readFirst } from './parts/read-first.js';

/** The day of one person: read before the shift by somebody who has never met them, written by evening. */
export const dailyRecord: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'daily-record',
  url: 'https://careplan-kit.example/form/daily-record',
  version: '1.0.0',
  status: 'active',
  title: 'Daily record',
  description: 'How the day went, part by part: quick to write, and quick to read for whoever comes next.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [readFirst, partsOfDay, mayReadQuestion],
};
