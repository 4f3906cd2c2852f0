// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const SCORE_WORDS = {
  'score.total': { en: 'Total: {total}', cy: 'Cyfanswm: {total}', note: '{total} is a number.' },
  'score.no-total': {
    en: 'There is no total yet',
    cy: 'Nid oes cyfanswm eto',
    note: 'In place of the total while answers are missing.',
  },
  'score.none': {
    en: 'This has no total',
    cy: 'Nid oes cyfanswm i hwn',
    note: 'In place of the total of a score that never has one.',
  },
  'score.missing': {
    en: 'Missing: {questions}',
    cy: 'Ar goll: {questions}',
    note: '{questions} is a list of labels of questions, separated by semicolons.',
  },
  'score.flags.only': {
    en: 'Take note',
    cy: 'Sylwch',
    note: 'The same heading where nothing is added up.',
  },
  'score.flags': {
    en: 'Take note, whatever the total is',
    cy: 'Sylwch, beth bynnag yw’r cyfanswm',
    note: 'Heading of a list of things to act on.',
  },
  'score.earlier': {
    en: 'What it came to before',
    cy: 'Y canlyniad o’r blaen',
    note: 'Heading of a list of earlier totals of the same score and person.',
  },
  'score.earlier.line': {
    en: '{moment}: {total}',
    cy: '{moment}: {total}',
    note: '{moment} is a date and time, {total} a number, perhaps with its words and who confirmed it.',
  },
  'score.earlier.more': {
    en: '{number} more before these.',
    cy: '{number} arall cyn y rhain.',
    note: 'Under that list, when only the newest are shown.',
  },
  'score.working': {
    en: 'How this was worked out',
    cy: 'Sut y cyfrifwyd hyn',
    note: 'Opens the table of the working.',
  },
  'score.part': { en: 'What counts', cy: 'Beth sy’n cyfrif', note: 'Heading of the first column of the working.' },
  'score.answer': { en: 'Answer', cy: 'Ateb', note: 'Heading of the second column of the working.' },
  'score.points': { en: 'Points', cy: 'Pwyntiau', note: 'Heading of the third column of the working.' },
  'score.blank': { en: 'No answer', cy: 'Dim ateb', note: 'In the working, where a question has no answer.' },
  'score.from-record': {
    en: '{answer} (already in the record)',
    cy: '{answer} (eisoes yn y cofnod)',
    note: 'In the working, an answer that was filled from the record.',
  },
  'score.confirm': {
    en: 'I have checked the working. Confirm {total}',
    cy: 'Rwyf wedi gwirio’r gwaith cyfrifo. Cadarnhau {total}',
    note: 'Button. {total} is a number.',
  },
  'score.confirmed': {
    en: 'You confirmed {total}.',
    cy: 'Rydych wedi cadarnhau {total}.',
    note: 'In place of the button once it was pressed.',
  },
  'score.changed': {
    en: 'The total has changed. Check the working again.',
    cy: 'Mae’r cyfanswm wedi newid. Gwiriwch y gwaith cyfrifo eto.',
    note: 'Said when a confirmed total changes.',
  },
} as const satisfies Record<string, Phrase>;
