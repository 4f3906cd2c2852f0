// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';
import { MEASURE_WORDS } from './chart.words.js';

/** What the host says of a range of values. The library knows none: a range that guides care is for the host to own. */
export interface ChartBand {
  /** Lowest value in it; from below everything without it. */
  readonly from?: number;
  /** Value from which it ends; above everything without it. The same as `from` for a line. */
  readonly to?: number;
  /** What it means, as it stands in the chart: "target", "ring the nurse". */
  readonly words: string;
}

/** What is drawn, and where in a record it stands. */
export interface ChartMeasure {
  /** What it is called: a text of the host, or a phrase with its Welsh. */
  readonly title: string | Phrase;
  /** The unit it is read in, as it is shown: `kg`. Empty for a score, which has none. */
  readonly unit: string;
  /** Other ways in which the same unit is written: `kilograms`. */
  readonly unitAlso?: readonly string[];
  /** What it is called in the records, in any case: of an investigation, or of the tool of an assessment. */
  readonly names?: readonly string[];
  /** Codes it has there. */
  readonly codes?: readonly string[];
  /** `each` reading for itself, or all of a day put together, as of what was drunk. */
  readonly fold?: 'each' | 'day-total';
  /** How often it is taken, in days. Readings further apart are never joined: the days between are a gap. */
  readonly everyDays?: number;
  /** The axis begins at nought. */
  readonly fromZero?: boolean;
  readonly bands?: readonly ChartBand[];
}

/** The measures that are known by name. None has bands. */
export const MEASURES = {
  weight: {
    title: MEASURE_WORDS.weight,
    unit: 'kg',
    unitAlso: ['kilogram', 'kilograms', 'kilo', 'kilos'],
    names: ['weight', 'body weight'],
    codes: ['27113001', '29463-7'],
    everyDays: 7,
  },
  news2: {
    title: MEASURE_WORDS.news2,
    unit: '',
    names: ['news2', 'news 2', 'national early warning score 2'],
    everyDays: 1,
    fromZero: true,
  },
  fluid: {
    title: MEASURE_WORDS.fluid,
    unit: 'ml',
    unitAlso: ['millilitre', 'millilitres'],
    names: ['fluid intake', 'drink', 'drunk'],
    fold: 'day-total',
    everyDays: 1,
    fromZero: true,
  },
  glucose: {
    title: MEASURE_WORDS.glucose,
    unit: 'mmol/L',
    unitAlso: ['mmol/l', 'millimoles per litre'],
    names: ['blood glucose', 'glucose', 'blood sugar'],
    everyDays: 1,
  },
} as const satisfies Record<string, ChartMeasure>;
export type MeasureName = keyof typeof MEASURES;

export const isMeasureName = (name: string): name is MeasureName => Object.hasOwn(MEASURES, name);

/** One reading, from a record or from the host. */
export interface ChartReading {
  /** ISO instant, or a date as far as it is known. */
  readonly at: string;
  /** The number as it was written (`70.5`), or words where there was none ("refused", "<0.1"). */
  readonly value: string;
  /** As it was written; empty where there was none. */
  readonly unit: string;
  /** Who took it. */
  readonly by?: string | undefined;
  readonly note?: string | undefined;
}
