// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { wallClock } from '@careplan-kit/model';
import { type ChartMeasure, type ChartReading, MEASURES } from './measure.js';
import { chartOf } from './series.js';

const clock = { wall: wallClock('Europe/London'), today: '2026-11-22' };
const kg = (at: string, value: string, unit = 'kg'): ChartReading => ({ at, value, unit });
const weights = (...readings: ChartReading[]) => chartOf(readings, MEASURES.weight, clock);
const ml = (at: string, value: string): ChartReading => ({ at, value, unit: 'ml' });
const fluid = (...readings: ChartReading[]) => chartOf(readings, MEASURES.fluid, clock);

describe('the readings of a chart', () => {
  it('never puts two units on one axis, and knows one unit written in several ways', () => {
    const { series } = weights(
      kg('2026-11-01', '9.5', 'st'),
      kg('2026-11-02', '60'),
      kg('2026-11-03', '61', 'Kilograms'),
      kg('2026-11-04', '134', 'lb'),
    );
    expect(series.map(({ unit, points }) => [unit, points.length])).to.deep.equal([
      ['kg', 2],
      ['st', 1],
      ['lb', 1],
    ]);
  });

  it('does not draw what has no unit, no number or no certain day, and keeps it', () => {
    const odd = [kg('2026-11-01', '60', ''), kg('2026-11-02', '<60'), kg('2026-11', '60'), kg('2026-11-03~', '60')];
    const { series, notDrawn, all } = weights(...odd, kg('2026-11-04', '60'));
    expect(series[0]!.points).to.have.length(1);
    expect(notDrawn).to.have.length(4);
    expect(all).to.have.length(5);
  });

  it('draws a score, which has no unit', () => {
    const { series, notDrawn } = chartOf([{ at: '2026-11-01', value: '3', unit: '' }], MEASURES.news2, clock);
    expect(series).to.have.length(1);
    expect(notDrawn).to.be.empty;
  });

  it('joins readings as far apart as they are taken, and no further', () => {
    const { series } = weights(kg('2026-11-01', '1'), kg('2026-11-08', '2'), kg('2026-11-16', '3'));
    expect(series[0]!.runs.map((run) => run.length)).to.deep.equal([2, 1]);
    expect(series[0]!.gaps).to.deep.equal([{ from: '2026-11-09', to: '2026-11-15', days: 7 }]);
  });

  it('counts days of the calendar, also over the night when the clocks change', () => {
    const daily: ChartMeasure = { ...MEASURES.glucose };
    const at = (instant: string) => ({ at: instant, value: '6', unit: 'mmol/L' });
    const { series } = chartOf([at('2026-10-24T22:30:00Z'), at('2026-10-25T23:30:00Z')], daily, clock);
    expect(series[0]!.points.map(({ day }) => day)).to.deep.equal(['2026-10-24', '2026-10-25']);
    expect(series[0]!.gaps).to.be.empty;
  });

  it('puts a reading on the day of the clock on the wall', () => {
    const { series } = weights(kg('2026-07-01T23:30:00Z', '60'));
    expect(series[0]!.points[0]!.day).to.equal('2026-07-02');
  });

  it('adds up a day exactly, says how many entries it was, and leaves a day without any as a gap', () => {
    const { series } = fluid(
      ml('2026-11-19T08:00:00Z', '150.5'),
      ml('2026-11-19T20:00:00Z', '200'),
      ml('2026-11-21', '100'),
    );
    const [first, second] = series[0]!.points;
    expect(first).to.deep.include({ value: '350.5', total: { count: 2, soFar: false, atLeast: false } });
    expect(second!.value).to.equal('100');
    expect(series[0]!.gaps).to.deep.equal([{ from: '2026-11-20', to: '2026-11-20', days: 1 }]);
  });

  it('says that a day is not over, or that some of it had no number, and joins no line to a day that is not over', () => {
    const { series } = fluid(ml('2026-11-21', '900'), ml('2026-11-21', 'half a cup'), ml('2026-11-22', '200'));
    const [before, today] = series[0]!.points;
    expect(before!.total).to.deep.equal({ count: 2, soFar: false, atLeast: true });
    expect(before!.reading.note).to.equal('half a cup');
    expect(today!.total).to.deep.equal({ count: 1, soFar: true, atLeast: false });
    expect(series[0]!.runs.map((run) => run.length)).to.deep.equal([1, 1]);
    expect(series[0]!.gaps).to.be.empty;
  });

  it('adds up units apart', () => {
    const { series } = fluid(ml('2026-11-21', '900'), { at: '2026-11-21', value: '2', unit: 'cups' });
    expect(series.map(({ unit, points }) => [unit, points[0]!.value])).to.deep.equal([
      ['ml', '900'],
      ['cups', '2'],
    ]);
  });

  it('knows the range a value falls in: from its lower end, to below its upper one', () => {
    const measure = { ...MEASURES.news2, bands: [{ from: 5, to: 7, words: 'Five or six' }] };
    const bandsAt = (value: string) =>
      chartOf([{ at: '2026-11-01', value, unit: '' }], measure, clock).series[0]!.points[0]!.bands.length;
    expect(['4', '5', '6.9', '7'].map(bandsAt)).to.deep.equal([0, 1, 1, 0]);
  });

  it('has everything newest first for the table', () => {
    const { all } = weights(kg('2026-11-01', '1'), kg('2026-11-08', '2'));
    expect(all.map(({ value }) => value)).to.deep.equal(['2', '1']);
  });
});
