// SPDX-License-Identifier: Apache-2.0
import { parseFacts } from '@careplan-kit/emar';
import { type CSSResultOrNative, html, render } from 'lit';
import { NO_HOST } from '../host-context/host-context.js';
import { madeUpFacts } from '../medicine-desk/made-up-facts.js';
import { factsOfPerson } from '../medicines-views/medicine-facts.js';
import { topView } from '../medicines-views/medicine-top.js';
import { medicineTools } from '../medicines-views/medicine-tools.js';
import { ENGLISH, type Say, say } from '../words/words.js';
import { keyView, othersView, problemsView } from './beside-views.js';
import { chartOf } from './chart-cells.js';
import { withCodes } from './chart-codes.js';
import { shownDays } from './chart-days.js';
import { gridView } from './grid-view.js';

/** More than once: what is drawn over what was drawn before takes another way, and code that ran a few times is compiled. */
const TIMES = 6;
const TODAY = '2026-01-05';

const inEnglish: Say = (phrase, values) => say(phrase, values, ENGLISH);

/**
 * Opens a made-up chart off the page, so that a browser has met what a real one needs before the worker opens it. It has
 * no host and no listener, and nothing of it is ever in the document. Each drawing is handed out.
 *
 * @param styles - style sheets of a chart: read once, and shared by all there will be
 */
export function* openMadeUpChart(styles: readonly CSSResultOrNative[]): Generator<HTMLElement | undefined> {
  for (const style of styles) if ('styleSheet' in style) yield void style.styleSheet;
  const place = document.createElement('div');
  const { days } = shownDays(TODAY, '2026-01-03', 7, 7);
  for (let time = 0; time < TIMES; time++) {
    const read = parseFacts(madeUpFacts(1));
    yield;
    const facts = withCodes(factsOfPerson(read, undefined)!);
    const chart = chartOf(facts, days);
    yield;
    const tools = medicineTools(facts, NO_HOST, { say: inEnglish, lang: 'en', level: 2 });
    render(
      html`${topView(facts, null, tools)} ${gridView({ facts, chart, days, today: TODAY, tools, onPaper: false })}
      ${problemsView(facts, chart, tools)} ${othersView(facts, chart, tools)} ${keyView(facts, chart, tools, false)}`,
      place,
    );
    yield place;
  }
}
