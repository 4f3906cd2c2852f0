// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

const label = 'Label of a line on the first page, which an ambulance crew reads.';
const sentence = 'A whole line on the first page, which an ambulance crew reads. It may not sound like another state.';

export const COVER_LABELS = {
  now: phrase('Wrong now', 'Beth sydd o’i le nawr', label),
  usual: phrase('Usual for them', 'Arferol iddynt', label),
  allergies: phrase('Allergies', 'Alergeddau', label),
  resuscitation: phrase('Resuscitation (CPR)', 'Dadebru (CPR)', label),
  warnings: phrase('Take care', 'Byddwch yn ofalus', label),
  speak: phrase('How to speak to them', 'Sut i siarad â nhw', label),
  'blood-thinners': phrase('Blood thinners', 'Teneuwyr gwaed', label),
  'last-doses': phrase('Last doses', 'Dosau diwethaf', label),
  capacity: phrase('Who decides', 'Pwy sy’n penderfynu', label),
  'next-of-kin': phrase('Next of kin', 'Perthynas agosaf', label),
  home: phrase('Ring us', 'Ffoniwch ni', label),
} as const;

export const COVER = {
  'born.unknown': phrase('Date of birth not in the record', 'Dyddiad geni ddim yn y cofnod', sentence),
  born: phrase('{date}, age {age}', '{date}, {age} oed', '{date} is the date of birth.'),
  'nhs.none': phrase('NHS number not in the record', 'Rhif GIG ddim yn y cofnod', sentence),
  'usual.missing': phrase('Nobody wrote down what is usual.', 'Nid oes neb wedi nodi beth sy’n arferol.', sentence),
  'allergies.none-known': phrase('None known: asked {when}.', 'Dim yn hysbys: gofynnwyd {when}.', sentence),
  'allergies.none-known.undated': phrase(
    'None known: asked, no date.',
    'Dim yn hysbys: gofynnwyd, dim dyddiad.',
    sentence,
  ),
  'allergies.not-asked': phrase('NOT KNOWN: nobody has asked.', 'DDIM YN HYSBYS: nid oes neb wedi gofyn.', sentence),
  'allergies.declined': phrase('NOT KNOWN: would not say.', 'DDIM YN HYSBYS: ni fynnai ddweud.', sentence),
  'allergies.unknown': phrase('NOT KNOWN: nobody could say.', 'DDIM YN HYSBYS: ni allai neb ddweud.', sentence),
  'allergies.missing': phrase('NOT KNOWN: nothing in the record.', 'DDIM YN HYSBYS: dim yn y cofnod.', sentence),
  'allergies.contradicted': phrase(
    '“None known” also stands in the record: ask.',
    'Mae “dim yn hysbys” hefyd yn y cofnod: gofynnwch.',
    'Beside an allergy, where the record contradicts itself.',
  ),
  'cpr.none-known': phrase('Asked: no decision was made.', 'Gofynnwyd: ni wnaed penderfyniad.', sentence),
  'cpr.not-asked': phrase('No decision known: not asked.', 'Dim penderfyniad yn hysbys: heb ofyn.', sentence),
  'cpr.declined': phrase(
    'No decision known: would not say.',
    'Dim penderfyniad yn hysbys: ni fynnai ddweud.',
    sentence,
  ),
  'cpr.unknown': phrase(
    'No decision known: nobody could say.',
    'Dim penderfyniad yn hysbys: ni allai neb ddweud.',
    sentence,
  ),
  'cpr.missing': phrase('No decision in the record.', 'Dim penderfyniad yn y cofnod.', sentence),
  'cpr.paper': phrase('Paper: {where}', 'Papur: {where}', '{where} is where the form is kept.'),
  'cpr.review': phrase('Review: {when}', 'Adolygu: {when}', 'When the decision is looked at again.'),
  'warnings.missing': phrase('No alert in the record.', 'Dim rhybudd yn y cofnod.', sentence),
  'warnings.objected': phrase(
    'Does not want adjustments shared.',
    'Nid yw am rannu addasiadau.',
    'In place of the reasonable adjustments.',
  ),
  'speak.interpreter': phrase(
    'Needs an interpreter: {language}.',
    'Angen cyfieithydd: {language}.',
    '{language} is a language.',
  ),
  'speak.language': phrase('Speaks {language}.', 'Yn siarad {language}.', '{language} is a language.'),
  'speak.missing': phrase('Nothing in the record.', 'Dim yn y cofnod.', sentence),
  'thinners.none': phrase(
    'None among the medicines in this record.',
    'Dim ymhlith y meddyginiaethau yn y cofnod hwn.',
    sentence,
  ),
  'thinners.missing': phrase(
    'NOT KNOWN: no medicines in the record.',
    'DDIM YN HYSBYS: dim meddyginiaethau yn y cofnod.',
    sentence,
  ),
  'doses.missing': phrase('None handed over: ask.', 'Dim wedi’u trosglwyddo: gofynnwch.', sentence),
  'doses.more': phrase('{count} more inside', '{count} arall y tu mewn', 'Doses that are not on the first page.'),
  'doses.noTime': phrase('time not known', 'amser ddim yn hysbys', 'Of a dose.'),
  'doses.byFamily': phrase('by family', 'gan y teulu', 'Who gave a dose.'),
  'doses.byPerson': phrase('by themselves', 'ganddynt eu hunain', 'Who gave a dose.'),
  'doses.byWorker': phrase('by staff', 'gan staff', 'Who gave a dose.'),
  'doses.byOther': phrase('by somebody else', 'gan rywun arall', 'Who gave a dose.'),
  'doses.byNobody': phrase('by whom is not known', 'ddim yn hysbys gan bwy', 'Who gave a dose.'),
  'capacity.attorney': phrase('Attorney: {name}.', 'Atwrnai: {name}.', '{name} is the attorney.'),
  'capacity.refusal': phrase(
    'Has refused treatment in advance: see inside.',
    'Wedi gwrthod triniaeth ymlaen llaw: gweler y tu mewn.',
    sentence,
  ),
  'capacity.assessed': phrase('{what}', '{what}', 'An assessment of capacity, as it is recorded.'),
  'capacity.none-known': phrase('No capacity assessment known.', 'Dim asesiad galluedd yn hysbys.', sentence),
  'capacity.not-asked': phrase('Capacity: not asked.', 'Galluedd: heb ofyn.', sentence),
  'capacity.missing': phrase('Nothing in the record.', 'Dim yn y cofnod.', sentence),
  'kin.missing': phrase('Nobody in the record.', 'Neb yn y cofnod.', sentence),
  'home.missing': phrase('{name}. No number given.', '{name}. Dim rhif.', '{name} is the home.'),
  since: phrase('Since {when}.', 'Ers {when}.', 'When it began.'),
  handOver: phrase('Hand-over, {when}, {who}', 'Trosglwyddo, {when}, {who}', 'Where a line comes from.'),
  source: phrase('{what}, {when}, {who}', '{what}, {when}, {who}', 'Where a line comes from: record, moment, worker.'),
} as const;
