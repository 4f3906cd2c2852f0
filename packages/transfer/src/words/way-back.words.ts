// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

const open = 'What nobody has answered after somebody came home. Each worker reads it.';

export const WAY_BACK = {
  fromForm: phrase('{form}, {when}', '{form}, {when}', 'Where a change comes from: a form and its moment.'),
  fromRecord: phrase(
    '{what}, {when}, {who}',
    '{what}, {when}, {who}',
    'Where a change comes from: record, moment, worker.',
  ),
  withdrawn: phrase('No longer in force: {what}', 'Ddim mewn grym mwyach: {what}', 'A record that was withdrawn.'),
  form: phrase(
    'Filled in: {form}. Read it.',
    'Wedi’i lenwi: {form}. Darllenwch.',
    'A form of the way back without a mapping.',
  ),
  noSummary: phrase(
    'No discharge summary has been copied. Ring the ward before the next dose.',
    'Nid oes crynodeb rhyddhau wedi’i gopïo. Ffoniwch y ward cyn y dos nesaf.',
    open,
  ),
  silentMedicines: phrase(
    'The summary says nothing about medicines. That is not “no change”: ask before the next dose.',
    'Nid yw’r crynodeb yn dweud dim am feddyginiaethau. Nid yw hynny’n golygu “dim newid”: gofynnwch cyn y dos nesaf.',
    open,
  ),
  silentAllergies: phrase(
    'The summary says nothing about allergies: what was recorded before stands.',
    'Nid yw’r crynodeb yn dweud dim am alergeddau: mae’r hyn a gofnodwyd yn sefyll.',
    open,
  ),
  silentDiagnoses: phrase(
    'The summary names no diagnosis: ask.',
    'Nid yw’r crynodeb yn enwi diagnosis: gofynnwch.',
    open,
  ),
  silentFollowUp: phrase(
    'The summary says nothing about what is to be done: ask.',
    'Nid yw’r crynodeb yn dweud beth sydd i’w wneud: gofynnwch.',
    open,
  ),
} as const;
