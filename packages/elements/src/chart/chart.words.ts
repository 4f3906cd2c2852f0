// SPDX-License-Identifier: Apache-2.0
import type { Counted } from '../about-me/counted.js';
import type { Phrase } from '../words/words.js';

const measure = 'What is measured: heading of a chart.';
const said = 'Read out for one point of a chart.';
const count = 'In the summary over a chart. {number} is a number.';

export const MEASURE_WORDS = {
  weight: { en: 'Weight', cy: 'Pwysau', note: measure },
  news2: { en: 'NEWS2 score', cy: 'Sgôr NEWS2', note: measure },
  fluid: { en: 'Fluid taken, by day', cy: 'Hylif a gymerwyd, fesul diwrnod', note: measure },
  glucose: { en: 'Blood glucose', cy: 'Glwcos yn y gwaed', note: measure },
} as const satisfies Record<string, Phrase>;

export const CHART_WORDS = {
  'chart.title.unit': {
    en: '{title}, in {unit}',
    cy: '{title}, mewn {unit}',
    note: 'Over a chart. {unit} is such as kg.',
  },
  'chart.none': {
    en: 'No reading is on record. That does not mean that none was taken.',
    cy: 'Nid oes darlleniad ar gofnod. Nid yw hynny’n golygu na chymerwyd un.',
    note: 'In place of a chart.',
  },
  'chart.noMeasure': {
    en: 'It was not said what to show here. Tell whoever looks after the system.',
    cy: 'Ni ddywedwyd beth i’w ddangos yma. Dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'Where the host named no measure, or one that is not known.',
  },
  'chart.withheld': {
    en: 'Some readings are withheld from you, or who took them. There may be more than is shown: ask.',
    cy: 'Mae rhai darlleniadau wedi’u dal yn ôl oddi wrthych, neu pwy a’u cymerodd. Efallai fod rhagor nag a ddangosir: gofynnwch.',
    note: 'Over a chart of which this worker may not see all.',
  },
  'chart.unreadable': {
    en: 'Some entries cannot be read ({number}). There may be more readings than are shown: ask, and tell whoever looks after the system.',
    cy: 'Ni ellir darllen rhai cofnodion ({number}). Efallai fod rhagor o ddarlleniadau nag a ddangosir: gofynnwch, a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: '{number} is how many.',
  },
  'chart.otherUnits': {
    en: 'More than one unit is used. Each has a chart of its own; nothing is converted.',
    cy: 'Defnyddir mwy nag un uned. Mae gan bob un ei siart ei hun; nid oes dim yn cael ei drosi.',
    note: 'Over charts in several units.',
  },
  'chart.span': { en: '{first} to {last}', cy: '{first} i {last}', note: 'The first and the last day.' },
  'chart.last': { en: 'Last: {value}, {when}', cy: 'Diwethaf: {value}, {when}', note: 'In the summary.' },
  'chart.range': { en: 'Lowest {low}, highest {high}', cy: 'Isaf {low}, uchaf {high}', note: 'In the summary.' },
  'chart.more': {
    en: '{value} more than the first',
    cy: '{value} yn fwy na’r cyntaf',
    note: 'In the summary: the last one.',
  },
  'chart.less': {
    en: '{value} less than the first',
    cy: '{value} yn llai na’r cyntaf',
    note: 'In the summary: the last one.',
  },
  'chart.same': { en: 'The same as the first', cy: 'Yr un fath â’r cyntaf', note: 'In the summary: the last one.' },
  'chart.nothingSince': {
    en: 'Nothing since {day}',
    cy: 'Dim ers {day}',
    note: 'Where the last reading is longer ago than it should be.',
  },
  'chart.starts': {
    en: 'The axis begins at {value}, not at 0.',
    cy: 'Mae’r echel yn dechrau ar {value}, nid ar 0.',
    note: 'Under a chart.',
  },
  'chart.notJoined': {
    en: 'Shaded: days without a reading. The line is not drawn across them.',
    cy: 'Wedi’i dywyllu: dyddiau heb ddarlleniad. Nid yw’r llinell yn eu croesi.',
    note: 'Under a chart.',
  },
  'chart.value': { en: '{value} {unit}', cy: '{value} {unit}', note: 'A value with its unit, such as 70.5 kg.' },
  'chart.noUnit': {
    en: '{value}, no unit written',
    cy: '{value}, heb uned',
    note: 'A value of which nobody wrote the unit.',
  },
  'chart.point': { en: '{when}: {value}', cy: '{when}: {value}', note: said },
  'chart.point.by': { en: 'by {name}', cy: 'gan {name}', note: said },
  'chart.soFar': { en: 'so far', cy: 'hyd yn hyn', note: 'Of a day that is not over.' },
  'chart.atLeast': {
    en: 'at least, for some had no number',
    cy: 'o leiaf, gan nad oedd rhif gan rai',
    note: 'Of a day’s total.',
  },
  'chart.keys': {
    en: '{title}. Arrow keys go from one reading to the next.',
    cy: '{title}. Mae’r bysellau saeth yn mynd o un darlleniad i’r nesaf.',
    note: 'Name of the chart, for screen readers.',
  },
  'chart.band': { en: '{words} ({range})', cy: '{words} ({range})', note: 'A range in the list under a chart.' },
  'chart.band.between': { en: '{from} to below {to}', cy: '{from} hyd at islaw {to}', note: 'A range.' },
  'chart.band.from': { en: '{from} and above', cy: '{from} ac uwch', note: 'A range.' },
  'chart.band.below': { en: 'below {to}', cy: 'islaw {to}', note: 'A range.' },
  'chart.band.at': { en: 'at {from}', cy: 'ar {from}', note: 'A line in a chart.' },
  'chart.table': { en: 'All readings as a table', cy: 'Pob darlleniad fel tabl', note: 'Button.' },
  'chart.table.caption': {
    en: '{title}: every reading, newest first',
    cy: '{title}: pob darlleniad, y diweddaraf yn gyntaf',
    note: 'Caption of the table.',
  },
  'chart.table.when': { en: 'When', cy: 'Pryd', note: 'Column.' },
  'chart.table.value': { en: 'Reading', cy: 'Darlleniad', note: 'Column.' },
  'chart.table.by': { en: 'By', cy: 'Gan', note: 'Column.' },
  'chart.table.note': { en: 'Note', cy: 'Nodyn', note: 'Column.' },
  'chart.table.unknown': { en: 'Date not known', cy: 'Dyddiad yn anhysbys', note: 'In place of a date.' },
  'chart.gap.day': { en: 'Nothing on {from}', cy: 'Dim ar {from}', note: 'A day without a reading.' },
  'chart.coming': { en: 'Drawing the chart…', cy: 'Yn tynnu’r siart…', note: 'Until what is needed has been fetched.' },
  'chart.failed': {
    en: 'The chart could not be drawn; there may be no network here. The table below has everything.',
    cy: 'Ni ellid tynnu’r siart; efallai nad oes rhwydwaith yma. Mae popeth yn y tabl isod.',
    note: 'When what is needed could not be fetched.',
  },
} as const satisfies Record<string, Phrase>;

export const COUNTS = {
  readings: {
    one: { en: '{number} reading', cy: '{number} darlleniad', note: count },
    two: { en: '{number} readings', cy: '{number} ddarlleniad', note: count },
    other: { en: '{number} readings', cy: '{number} darlleniad', note: count },
  },
  days: {
    one: { en: '{number} day', cy: '{number} diwrnod', note: count },
    two: { en: '{number} days', cy: '{number} ddiwrnod', note: count },
    other: { en: '{number} days', cy: '{number} diwrnod', note: count },
  },
  entries: {
    one: { en: '{value} in {number} entry', cy: '{value} mewn {number} cofnod', note: 'A day’s total.' },
    two: { en: '{value} in {number} entries', cy: '{value} mewn {number} gofnod', note: 'A day’s total.' },
    other: { en: '{value} in {number} entries', cy: '{value} mewn {number} cofnod', note: 'A day’s total.' },
  },
  gap: {
    two: {
      en: 'Nothing from {from} to {to}, {number} days',
      cy: 'Dim o {from} i {to}, {number} ddiwrnod',
      note: 'Days without a reading.',
    },
    other: {
      en: 'Nothing from {from} to {to}, {number} days',
      cy: 'Dim o {from} i {to}, {number} diwrnod',
      note: 'Days without a reading.',
    },
  },
  notDrawn: {
    one: {
      en: '{number} reading is not drawn: it has no number, no unit or no certain date. It is in the table.',
      cy: 'Ni thynnwyd {number} darlleniad: nid oes ganddo rif, uned na dyddiad pendant. Mae yn y tabl.',
      note: 'Under a chart.',
    },
    two: {
      en: '{number} readings are not drawn: they have no number, no unit or no certain date. They are in the table.',
      cy: 'Ni thynnwyd {number} ddarlleniad: nid oes ganddynt rif, uned na dyddiad pendant. Maent yn y tabl.',
      note: 'Under a chart.',
    },
    other: {
      en: '{number} readings are not drawn: they have no number, no unit or no certain date. They are in the table.',
      cy: 'Ni thynnwyd {number} darlleniad: nid oes ganddynt rif, uned na dyddiad pendant. Maent yn y tabl.',
      note: 'Under a chart.',
    },
  },
} as const satisfies Record<string, Counted>;
