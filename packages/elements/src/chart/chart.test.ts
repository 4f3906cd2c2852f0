// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CareRecord } from '@careplan-kit/model';
import { bettyRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import type { AuditEvent } from '../host-context/audit-event.js';
import type { HostContext } from '../host-context/host-context.js';
import { drinks, mixedWeights, scores, weights, withResults } from '../testing/chart-records.js';
import { afterwards, cleanUp, find, findAll, mount, textOf, textsOf, until, watchConsole } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { shortest } from '../testing/shortest.js';
import { testHost } from '../testing/story-host.js';
import { chartPart } from './chart-part.js';
import * as scales from './chart-scales.js';
import { CpkChart, MEASURES } from './chart.js';

async function chart(changes: Partial<CpkChart>, host: Partial<HostContext> = {}) {
  await chartPart.load();
  return mount(CpkChart, { record: weights(), measure: 'weight', context: testHost(host), ...changes });
}

const whole = (element: CpkChart) => textOf(element.shadowRoot as unknown as Element);
const labels = (element: CpkChart) => findAll(element, '.mark').map((mark) => mark.getAttribute('aria-label'));
const rows = (element: CpkChart) => textsOf(element, 'tbody tr');

/** As on a page that has not fetched what draws yet. */
function withoutDrawing(fetch: () => Promise<typeof scales>): void {
  chartPart.forget(fetch);
  afterwards(() => chartPart.forget(() => Promise.resolve(scales)));
}

describe('cpk-chart', () => {
  afterEach(cleanUp);

  it('draws each reading with its unit, when, and by whom, and the same in a table', async () => {
    const element = await chart({});
    expect(textOf(find(element, '.title'))).to.equal('Weight, in kg');
    expect(labels(element)).to.have.length(10);
    expect(labels(element)[0]).to.equal('31 August 2026, 09:10: 58.4 kg, by Sue (Care worker)');
    expect(rows(element).filter((row) => !row.startsWith('Nothing'))).to.have.length(10);
    expect(rows(element)[0]).to.equal('16 November 2026, 09:10 54.2 kg Sue (Care worker)');
  });

  it('says the chart in words: how many, from when to when, the last, the range, and the change', async () => {
    expect(textOf(find(await chart({}), '.summary'))).to.equal(
      '10 readings, 31 August 2026 to 16 November 2026. Last: 54.2 kg, 16 November 2026, 09:10. ' +
        'Lowest 54.2 kg, highest 58.4 kg. 4.2 kg less than the first.',
    );
  });

  it('says how long there was nothing, where that is longer than it should be', async () => {
    const readings = [{ at: '2026-11-10', value: '6.1', unit: 'mmol/L' }];
    expect(textOf(find(await chart({ measure: 'glucose', readings }), '.summary'))).to.contain(
      'Nothing since 10 November 2026.',
    );
  });

  it('draws no line over days without a reading, and says which they are', async () => {
    const element = await chart({});
    expect(findAll(element, '.line')).to.have.length(2);
    expect(findAll(element, '.gap')).to.have.length(1);
    expect(whole(element)).to.contain('Nothing from 22 September 2026 to 11 October 2026, 20 days');
    expect(rows(element)).to.include('Nothing from 22 September 2026 to 11 October 2026, 20 days');
  });

  it('gives each unit an axis of its own, and says what is not drawn', async () => {
    const element = await chart({ record: mixedWeights() });
    expect(textsOf(element, '.series-title')).to.deep.equal(['Weight, in kg', 'Weight, in st']);
    expect(findAll(element, '.plot')).to.have.length(2);
    expect(whole(element)).to.contain('More than one unit is used');
    expect(textOf(find(element, '.not-drawn'))).to.contain('3 readings are not drawn');
    expect(rows(element)).to.deep.equal([
      '22 November 2026, 09:00 Would not stand on the scales Sue (Care worker)',
      '21 November 2026, 15:00 61, no unit written Sue (Care worker)',
      '21 November 2026, 09:00 61.2 kg Sue (Care worker)',
      '20 November 2026, 09:00 9.7 st Sue (Care worker)',
      '19 November 2026, 16:30 61.5 kg Sue (Care worker)',
      'March 2026 64 kg Sue (Care worker)',
    ]);
  });

  it('adds up what was drunk in a day, and says what is not whole', async () => {
    const element = await chart({ record: drinks(), measure: 'fluid' });
    const last = labels(element).at(-1);
    expect(last).to.equal('22 November 2026: 720 ml in 4 entries, so far, by Sue (Care worker)');
    expect(labels(element)[4]).to.contain('at least, for some had no number');
    expect(findAll(element, '.mark.part')).to.have.length(2);
  });

  it('draws the host’s ranges with their words and marks what falls in them; it has none of its own', async () => {
    const bands = [
      { from: 5, to: 7, words: 'Ring the nurse' },
      { from: 3, to: 3, words: 'Usual' },
    ];
    const element = await chart({ record: scores(), measure: { ...MEASURES.news2, bands } });
    expect(textsOf(element, '.band-words')).to.deep.equal(['Ring the nurse', 'Usual']);
    expect(findAll(element, '.band')).to.have.length(1);
    expect(findAll(element, '.threshold')).to.have.length(1);
    expect(textsOf(element, '.notes li')).to.include.members(['Ring the nurse (5 to below 7)', 'Usual (at 3)']);
    expect(labels(element).filter((label) => label!.endsWith('Ring the nurse'))).to.have.length(1);
    const plain = await chart({ record: scores(), measure: 'news2' });
    expect(findAll(plain, '.band, .threshold')).to.be.empty;
    for (const measure of Object.values(MEASURES)) expect(measure).not.to.have.property('bands');
  });

  it('says where the axis begins when that is not 0', async () => {
    expect(whole(await chart({}))).to.contain('The axis begins at 53, not at 0.');
    expect(whole(await chart({ record: scores(), measure: 'news2' }))).not.to.contain('The axis begins');
  });

  it('stands in the box it is given, at any width', async () => {
    const element = await chart({});
    for (const width of [300, 900]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await until(() => find(element, 'svg').getAttribute('width') === String(width - 2), `${width} wide`);
      const box = find(element, '.plot').getBoundingClientRect();
      for (const dot of findAll(element, '.dot')) {
        const { left, right, top, bottom } = dot.getBoundingClientRect();
        expect(left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom).to.equal(true);
      }
    }
    element.parentElement!.style.inlineSize = '';
  });

  it('has the whole table while what draws is fetched, and when that fails, and can try again', async () => {
    let works = false;
    withoutDrawing(async () => {
      if (!works) throw new TypeError('no network');
      return scales;
    });
    const element = await mount(CpkChart, { record: weights(), measure: 'weight', context: testHost() });
    expect(rows(element)).to.have.length(11);
    await until(() => whole(element).includes('could not be drawn'), 'it says so');
    expect(find(element, 'table').checkVisibility()).to.equal(true);
    works = true;
    find(element, '.button').click();
    await until(() => findAll(element, 'svg').length === 1, 'drawn');
    expect(findAll(element, '.button')).to.be.empty;
  });

  it('fetches nothing for a table', async () => {
    let fetched = 0;
    withoutDrawing(async () => {
      fetched += 1;
      return scales;
    });
    const element = await mount(CpkChart, { record: weights(), measure: 'weight', view: 'table', context: testHost() });
    await new Promise(requestAnimationFrame);
    expect(fetched).to.equal(0);
    expect(rows(element)).to.have.length(11);
    expect(findAll(element, 'svg, .fold-button')).to.be.empty;
  });

  it('says that nothing is on record, and that this does not mean that nothing was taken', async () => {
    const element = await chart({ record: bettyRecord() });
    expect(whole(element)).to.contain('No reading is on record. That does not mean that none was taken.');
  });

  it('reads a measure by its code, and by its name in any case', async () => {
    const content = (investigation: object) => ({
      ...weights(),
      records: weights().records.map((version) =>
        version.class === 'Investigation result'
          ? { ...version, content: { ...version.content, investigation } }
          : version,
      ),
    });
    const coded = { codedValue: { system: 'http://snomed.info/sct', code: '27113001', display: 'Body weight (obs)' } };
    expect(labels(await chart({ record: content(coded) as CareRecord }))).to.have.length(10);
    expect(labels(await chart({ record: content({ freeText: 'BODY WEIGHT' }) as CareRecord }))).to.have.length(10);
    expect(labels(await chart({ record: content({ freeText: 'Weight of her bag' }) as CareRecord }))).to.be.empty;
  });

  it('says that readings are withheld, and has no number of them in the page', async () => {
    const element = await chart({}, { can: (_action, { class: name }) => name !== 'Investigation result' });
    expect(textOf(find(element, '.withheld-all'))).to.contain('Some readings are withheld from you');
    expect(serialised(element)).not.to.contain('58.4');
  });

  it('says how many entries cannot be read', async () => {
    const record = weights();
    const records = record.records.map((version, index) =>
      version.class === 'Investigation result' && index % 2 ? { ...version, content: { date: 7 } } : version,
    );
    expect(textOf(find(await chart({ record: { ...record, records } }), '.fault'))).to.match(/cannot be read \(\d\)/);
  });

  it('tells the host’s audit of the readings on screen and of no other, once', async () => {
    const events: AuditEvent[] = [];
    const element = await chart({}, { audit: (event) => events.push(event) });
    element.requestUpdate();
    await element.updateComplete;
    expect(events.map((event) => ('class' in event ? event.class : ''))).to.deep.equal(
      Array.from({ length: 10 }, () => 'Investigation result'),
    );
  });

  it('warns once of a measure nobody knows, and says so on the page', async () => {
    const warnings = watchConsole('warn');
    const element = await chart({ measure: 'mood' as 'weight' });
    expect(whole(element)).to.contain('It was not said what to show here');
    expect(warnings.filter((line) => line.includes('mood'))).to.have.length(1);
  });

  it('shows another person’s readings whole, and nobody’s when there is nobody', async () => {
    const element = await chart({});
    element.record = withResults(bettyRecord(), 'weight', [{ date: '2026-11-20', value: '61.5', unit: 'kg' }]);
    await element.updateComplete;
    expect(labels(element)).to.have.length(1);
    expect(serialised(element)).not.to.contain('58.4');
    element.record = null;
    await element.updateComplete;
    expect(whole(element)).to.equal('No person chosen');
  });

  it('shows words with markup as words', async () => {
    const readings = [{ at: '2026-11-20', value: '<b>5</b>', unit: '<i>kg</i>', note: '<img src=x>' }];
    const element = await chart({ record: mrsSmithRecord(), readings });
    expect(whole(element)).to.contain('<img src=x>').and.to.contain('<b>5</b>');
    expect(findAll(element, 'img, tbody b, i')).to.be.empty;
  });

  it('draws a thousand readings within a second', async () => {
    const readings = Array.from({ length: 1000 }, (_, index) => ({
      at: new Date(Date.UTC(2024, 0, 1 + index, 7)).toISOString(),
      value: String(60 + (index % 7)),
      unit: 'kg',
    }));
    let element!: Awaited<ReturnType<typeof chart>>;
    expect(await shortest(1000, async () => (element = await chart({ readings })))).to.be.below(1000);
    expect(labels(element)).to.have.length(1000);
  });
});
