// SPDX-License-Identifier: Apache-2.0
import { bettyRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { drinks, mixedWeights, scores, weights } from '../testing/chart-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkChart, MEASURES } from './chart.js';

defineElement(CpkChart);

export default { title: 'Record/Chart', component: 'cpk-chart', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

/** What a home and the person's doctor agreed on: the library brings none. */
const agreed = {
  ...MEASURES.news2,
  bands: [
    { from: 5, to: 7, words: 'Ring the nurse' },
    { from: 7, words: 'Ring 999' },
  ],
};
const eightCups = { ...MEASURES.fluid, bands: [{ from: 1200, to: 1200, words: 'Aimed for: 1,200 ml' }] };

const drawn = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const element = canvasElement.firstElementChild as CpkChart;
  while (!element.shadowRoot!.querySelector('svg')) await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
};

export const Weight = { args: { record: weights(), measure: 'weight' }, play: drawn };
export const News2WithRanges = { args: { record: scores(), measure: agreed }, play: drawn };
export const FluidByDay = { args: { record: drinks(), measure: eightCups }, play: drawn };
export const TwoUnits = { args: { record: mixedWeights(), measure: 'weight' }, play: drawn };
export const OneReading = {
  args: {
    record: bettyRecord(),
    measure: 'glucose',
    readings: [{ at: '2026-11-22T08:10:00Z', value: '6.1', unit: 'mmol/L' }],
  },
  play: drawn,
};
export const AYear = {
  args: {
    record: bettyRecord(),
    measure: 'glucose',
    readings: Array.from({ length: 350 }, (_, index) => ({
      at: new Date(Date.UTC(2025, 10, 25 + index, 7, 30)).toISOString(),
      value: (6 + Math.sin(index / 9) + (index % 5) / 10).toFixed(1),
      unit: 'mmol/L',
    })),
  },
  play: drawn,
};
export const TableOpen = {
  args: { record: weights(), measure: 'weight' },
  play: async (context: { canvasElement: HTMLElement }) => {
    await drawn(context);
    context.canvasElement.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('.fold-button')!.click();
  },
};
export const TableOnly = { args: { record: drinks(), measure: 'fluid', view: 'table' } };
export const NothingOnRecord = { args: { record: mrsSmithRecord(), measure: 'glucose' } };
export const SomeWithheld = {
  args: {
    record: weights(),
    measure: 'weight',
    context: testHost({ can: (_action, { element }) => element !== 'careActor' }),
  },
  play: drawn,
};
export const Welsh = { args: { record: weights(), measure: 'weight', context: welsh }, play: drawn };
export const RightToLeft = { args: { record: drinks(), measure: 'fluid', dir: 'rtl' }, play: drawn };
