// SPDX-License-Identifier: Apache-2.0
import type { ImportDoubt, LeftOverReason } from './report.js';

/** A sentence in both languages. The Welsh has not been reviewed. */
export interface SummaryPhrase {
  readonly en: string;
  readonly cy: string;
  readonly note: string;
}

const phrase = (en: string, cy: string, note: string): SummaryPhrase => ({ en, cy, note });

/** The frame of the summary. Parts in braces are numbers or names. */
export const SUMMARY_WORDS = {
  file: phrase('File: {name}', 'Ffeil: {name}', 'Name of the file that was read.'),
  rows: phrase(
    'Rows read: {read}. With every cell in its place: {complete}. With some cells left over: {partly}. Left over as a whole: {left}. Blank: {blank}.',
    'Rhesi a ddarllenwyd: {read}. Pob cell yn ei lle: {complete}. Rhai celloedd dros ben: {partly}. Rhes gyfan dros ben: {left}. Gwag: {blank}.',
    'Counts of rows of a spreadsheet.',
  ),
  people: phrase('People: {people}.', 'Pobl: {people}.', 'How many people records were made for.'),
  records: phrase(
    '{class}: {made} made, {refused} refused.',
    '{class}: {made} wedi’u creu, {refused} wedi’u gwrthod.',
    'Records of one class, such as About Me.',
  ),
  cells: phrase(
    'Cells with something in them: {filled}. In a record: {mapped}. Left out on purpose: {ignored}. Left over: {left}.',
    'Celloedd â rhywbeth ynddynt: {filled}. Mewn cofnod: {mapped}. Wedi’u hepgor yn fwriadol: {ignored}. Dros ben: {left}.',
    'Counts of cells; the last three add up to the first.',
  ),
  nothingLeft: phrase(
    'Nothing is left over.',
    'Nid oes dim dros ben.',
    'Shown when every cell is in a record or was left out on purpose.',
  ),
  leftOver: phrase(
    'Left over. Keep the old records until somebody has looked at each of these:',
    'Dros ben. Cadwch yr hen gofnodion nes bod rhywun wedi edrych ar bob un o’r rhain:',
    'Heading of a list of reasons.',
  ),
  doubts: phrase(
    'To check. What could be imported was kept as it stands:',
    'I’w gwirio. Cadwyd yr hyn y gellid ei fewnforio fel y mae:',
    'Heading of a list of doubts.',
  ),
  line: phrase(
    '- Cells: {count}. {why} Columns: {columns}. First rows: {rows}.',
    '- Celloedd: {count}. {why} Colofnau: {columns}. Rhesi cyntaf: {rows}.',
    'One reason, and where to look.',
  ),
} as const;

export const REASON_WORDS: Readonly<Record<LeftOverReason, SummaryPhrase>> = {
  'not-in-mapping': phrase(
    'Nobody has said what should become of this column.',
    'Nid oes neb wedi dweud beth ddylai ddigwydd i’r golofn hon.',
    'The mapping does not name the column.',
  ),
  'not-for-this-row': phrase(
    'The column is used for other kinds of row, but not for these.',
    'Defnyddir y golofn ar gyfer mathau eraill o res, ond nid ar gyfer y rhain.',
    'A rule looks at the kind of row.',
  ),
  'no-column-name': phrase('The column has no name.', 'Nid oes enw ar y golofn.', 'No heading above the cell.'),
  'duplicate-column': phrase(
    'Two columns have the same name.',
    'Mae gan ddwy golofn yr un enw.',
    'Headings of a spreadsheet.',
  ),
  'above-header': phrase(
    'It stands above the column names.',
    'Mae uwchben enwau’r colofnau.',
    'Title lines of a spreadsheet.',
  ),
  quotes: phrase(
    'Quotation marks do not match, so words of several people could run together.',
    'Nid yw’r dyfynodau’n cyfateb, felly gallai geiriau sawl person redeg i’w gilydd.',
    'A damaged file.',
  ),
  'too-many-cells': phrase(
    'The row has more cells than there are columns, so they may have slipped to the side.',
    'Mae gan y rhes fwy o gelloedd na cholofnau, felly gallent fod wedi llithro i’r ochr.',
    'A comma that was not protected.',
  ),
  'too-few-cells': phrase(
    'The row ends early, so it may be part of another.',
    'Mae’r rhes yn gorffen yn gynnar, felly gallai fod yn rhan o res arall.',
    'A line that was broken.',
  ),
  'not-a-row': phrase('It is not a row.', 'Nid rhes ydyw.', 'Data in place of a row of a table.'),
  'no-person': phrase(
    'The row does not say who it is about.',
    'Nid yw’r rhes yn dweud am bwy y mae.',
    'The identifier is blank.',
  ),
  'not-an-nhs-number': phrase(
    'This is not a valid NHS number.',
    'Nid yw hwn yn rhif GIG dilys.',
    'The check digit or the length is wrong.',
  ),
  'two-nhs-numbers': phrase(
    'One person has two NHS numbers here, so two people may have been mixed. Nothing of theirs was imported.',
    'Mae gan un person ddau rif GIG yma, felly gallai dau berson fod wedi’u cymysgu. Ni fewnforiwyd dim ohonynt.',
    'A safety stop.',
  ),
  'not-a-date': phrase(
    'The date could not be read for certain.',
    'Ni ellid darllen y dyddiad yn sicr.',
    'Not in any of the formats of the mapping.',
  ),
  'not-a-time': phrase(
    'The time could not be read for certain.',
    'Ni ellid darllen yr amser yn sicr.',
    'Not in any of the formats of the mapping.',
  ),
  'unknown-code': phrase(
    'Nobody has said what this old code means.',
    'Nid oes neb wedi dweud beth mae’r hen god hwn yn ei olygu.',
    'The mapping has no value for it.',
  ),
  'not-text': phrase('This is not plain text.', 'Nid testun plaen yw hwn.', 'A list or an object.'),
  'differs-from-earlier-row': phrase(
    'An earlier row about this person says something else.',
    'Mae rhes gynharach am y person hwn yn dweud rhywbeth arall.',
    'Such as another spelling of the surname.',
  ),
  'record-refused': phrase(
    'No record could be made: something it must have is missing or wrong.',
    'Ni ellid creu cofnod: mae rhywbeth y mae’n rhaid iddo ei gael ar goll neu’n anghywir.',
    'The class of record refused it.',
  ),
  'person-refused': phrase(
    'The person’s own details could not be used, so nothing of theirs was imported.',
    'Ni ellid defnyddio manylion y person, felly ni fewnforiwyd dim ohonynt.',
    'Such as a name that is not text.',
  ),
};

export const DOUBT_WORDS: Readonly<Record<ImportDoubt['kind'], SummaryPhrase>> = {
  'ambiguous-date': phrase(
    'Day and month of these dates could be the other way round.',
    'Gallai diwrnod a mis y dyddiadau hyn fod y ffordd arall.',
    'They were read as the mapping says.',
  ),
  'month-first': phrase(
    'Some dates of the column have the month first. Those that were read may be wrong too.',
    'Mae’r mis yn gyntaf mewn rhai dyddiadau yn y golofn. Gallai’r rhai a ddarllenwyd fod yn anghywir hefyd.',
    'American dates in a British file.',
  ),
  encoding: phrase(
    'Letters look damaged, as if the file had been opened in the wrong way.',
    'Mae’r llythrennau’n edrych wedi’u difrodi, fel pe bai’r ffeil wedi’i hagor yn y ffordd anghywir.',
    'Wrong character encoding.',
  ),
  'byte-order-mark': phrase(
    'The file starts with a hidden mark, which was left out.',
    'Mae’r ffeil yn dechrau â marc cudd, a gafodd ei hepgor.',
    'Byte order mark; harmless.',
  ),
  formula: phrase(
    'These look like formulas. They were kept as text; do not open them in a spreadsheet.',
    'Mae’r rhain yn edrych fel fformiwlâu. Fe’u cadwyd fel testun; peidiwch â’u hagor mewn taenlen.',
    'A spreadsheet would run them.',
  ),
  'missing-column': phrase(
    'The column is not in the file.',
    'Nid yw’r golofn yn y ffeil.',
    'The mapping names a column that is not there.',
  ),
  'duplicate-column': phrase(
    'Two columns have this name, so neither was read.',
    'Mae gan ddwy golofn yr enw hwn, felly ni ddarllenwyd yr un.',
    'Headings of a spreadsheet.',
  ),
  'same-nhs-number': phrase(
    'Several people here have one NHS number. They were not put together.',
    'Mae gan sawl person yma’r un rhif GIG. Ni chawsant eu cyfuno.',
    'Perhaps the same person, entered twice.',
  ),
};
