// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const TRIAL_WORDS = {
  'trial.title': { en: 'Test it', cy: 'Rhoi prawf arno', note: 'Heading that opens made-up answers under a sentence.' },
  'trial.about': {
    en: 'Give made-up answers. Nothing is stored, and the form is not changed.',
    cy: 'Rhowch atebion ffug. Ni chaiff dim ei storio, ac ni chaiff y ffurflen ei newid.',
    note: 'Under the heading.',
  },
  'trial.blank': { en: 'No answer yet', cy: 'Dim ateb eto', note: 'Choice of a select: the question is blank.' },
  'trial.answers': { en: 'Answers', cy: 'Atebion', note: 'Over the options in a select.' },
  'trial.reasons': { en: 'Reasons for no answer', cy: 'Rhesymau dros ddim ateb', note: 'Over reasons in a select.' },
  'trial.several': {
    en: '{question} (one for each entry, with a comma between)',
    cy: '{question} (un ar gyfer pob cofnod, gyda choma rhyngddynt)',
    note: 'Label of a box: a question that is given several times.',
  },
  'trial.none': {
    en: 'No answer is needed to test this.',
    cy: 'Nid oes angen ateb i roi prawf ar hyn.',
    note: 'It reads no question.',
  },
  'trial.forget': { en: 'Clear these answers', cy: 'Clirio’r atebion hyn', note: 'Button.' },
  'trial.shown': {
    en: 'With these answers it is shown.',
    cy: 'Gyda’r atebion hyn, caiff ei ddangos.',
    note: 'Outcome.',
  },
  'trial.notShown': {
    en: 'With these answers it is not shown.',
    cy: 'Gyda’r atebion hyn, ni chaiff ei ddangos.',
    note: 'Outcome.',
  },
  'trial.unknown': {
    en: 'It is not shown, because an answer is missing.',
    cy: 'Ni chaiff ei ddangos, am fod ateb ar goll.',
    note: 'Outcome of a condition.',
  },
  'trial.line.true': { en: 'Line {number}: so', cy: 'Llinell {number}: yn wir', note: 'Outcome of one line.' },
  'trial.line.not-true': {
    en: 'Line {number}: not so',
    cy: 'Llinell {number}: ddim yn wir',
    note: 'Outcome of one line.',
  },
  'trial.line.unknown': {
    en: 'Line {number}: nobody knows',
    cy: 'Llinell {number}: nid oes neb yn gwybod',
    note: 'Outcome of one line: an answer is missing.',
  },
  'trial.comesTo': { en: 'It comes to {value}.', cy: 'Mae’n dod i {value}.', note: 'Outcome of a calculation.' },
  'trial.nothing': {
    en: 'Nothing comes out: an answer is missing, or it cannot be worked out from these.',
    cy: 'Does dim yn dod allan: mae ateb ar goll, neu ni ellir ei gyfrifo o’r rhain.',
    note: 'Outcome of a calculation.',
  },
  'trial.yes': { en: 'Yes', cy: 'Ie', note: 'Answer, and outcome.' },
  'trial.no': { en: 'No', cy: 'Na', note: 'Answer, and outcome.' },
  'trial.faults': {
    en: 'It cannot be tested yet:',
    cy: 'Ni ellir rhoi prawf arno eto:',
    note: 'Before a list of what is wrong.',
  },
  'trial.total': { en: 'Total: {total}', cy: 'Cyfanswm: {total}', note: 'Outcome of a score.' },
  'trial.noTotal': {
    en: 'No total: {missing} not answered.',
    cy: 'Dim cyfanswm: {missing} heb ei ateb.',
    note: 'Outcome of a score. {missing} are labels of questions.',
  },
  'trial.band': { en: 'Band: {band}', cy: 'Y band: {band}', note: 'Outcome of a score.' },
  'trial.noBand': { en: 'No band fits.', cy: 'Does dim band yn addas.', note: 'Outcome of a score.' },
  'trial.flag': { en: 'Flag: {flag}', cy: 'Baner: {flag}', note: 'Outcome of a score.' },
} as const satisfies Record<string, Phrase>;
