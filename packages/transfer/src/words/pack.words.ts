// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

const label = 'Label on the page that says why a person goes to hospital.';
const heading = 'Heading on the page that lists what is in the pack.';

export const PACK = {
  title: phrase('Papers for hospital: {name}', 'Papurau i’r ysbyty: {name}', 'Title of the file. {name} is a person.'),
  now: phrase('Wrong now', 'Beth sydd o’i le nawr', label),
  since: phrase('Since', 'Ers', label),
  usual: phrase('Usual for them', 'Arferol iddynt', label),
  done: phrase('Done so far', 'Wedi’i wneud hyd yma', label),
  told: phrase('Told', 'Wedi cael gwybod', label),
  accompaniedBy: phrase('Goes with them', 'Yn mynd gyda nhw', label),
  to: phrase('To', 'I', label),
  handsOver: phrase('Handed over by', 'Trosglwyddwyd gan', label),
  madeAt: phrase('Pack made', 'Gwnaed y pecyn', label),
  home: phrase('The home', 'Y cartref', label),
  telephone: phrase('Telephone', 'Ffôn', label),
  address: phrase('Address', 'Cyfeiriad', label),
  odsCode: phrase('ODS code', 'Cod ODS', label),
  packId: phrase('Pack', 'Pecyn', label),
  replaces: phrase('In place of pack', 'Yn lle pecyn', label),
  noDoses: phrase(
    'No last doses were handed over. Ring the home before you give anything.',
    'Ni throsglwyddwyd dosau diwethaf. Ffoniwch y cartref cyn rhoi dim.',
    'In place of the table of last doses.',
  ),
  line: phrase('Line', 'Llinell', 'Head of a column.'),
  says: phrase('What it says', 'Beth mae’n ei ddweud', 'Head of a column.'),
  from: phrase('Where it comes from', 'O ble y daw', 'Head of a column.'),
  noSource: phrase('Nothing in the record', 'Dim yn y cofnod', 'In place of where a line comes from.'),
  notInRecord: phrase('Looked for, and not there', 'Chwiliwyd amdano, ac nid yw yno', heading),
  leftOut: phrase(
    'In the record, and left out of this pack',
    'Yn y cofnod, ac wedi’i adael allan o’r pecyn hwn',
    heading,
  ),
  firstPage: phrase('First page', 'Tudalen gyntaf', heading),
  nhs: phrase('NHS number', 'Rhif GIG', 'Label on every page.'),
  bornLabel: phrase('Born', 'Ganed', 'Label on the first page, before the date of birth.'),
  called: phrase('Likes to be called {name}', 'Hoffi cael ei alw’n {name}', 'On the first page.'),
  page: phrase('{page} of {pages}', '{page} o {pages}', 'Number of a page.'),
  noPhoto: phrase('No photo', 'Dim llun', 'In place of the photo on the first page.'),
  photoOf: phrase('Photo of {name}', 'Llun o {name}', 'Said in place of the photo on the first page.'),
  more: phrase('More inside', 'Rhagor y tu mewn', 'Beside a line that was shortened.'),
  codes: phrase(
    'Some signs could not be printed and stand as numbers, such as [U+1F600]: {list}.',
    'Ni ellid argraffu rhai arwyddion, ac maent fel rhifau, megis [U+1F600]: {list}.',
    'At the end of the file. {list} is a list of such numbers.',
  ),
  photoFailed: phrase(
    'Photo that could not be put in ({why}): {what}',
    'Llun na ellid ei gynnwys ({why}): {what}',
    'In place of a photo.',
  ),
  tooLarge: phrase('too large', 'rhy fawr', 'Why a photo is not in the file.'),
  unreadable: phrase('not readable', 'annarllenadwy', 'Why a photo is not in the file.'),
  notHere: phrase('not in this pack', 'nid yn y pecyn hwn', 'Why a photo is not in the file.'),
} as const;
