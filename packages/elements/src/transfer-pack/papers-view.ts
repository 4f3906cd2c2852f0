// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { sayCounted } from '../about-me/counted.js';
import { headingView } from '../about-me/view-tools.js';
import { disclosureView } from '../record-views/disclosure.js';
import { tickView } from './box-view.js';
import { type Missing, type Offered, type There, monthsOld } from './offered.js';
import { type PackTools, stepView } from './pack-tools.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

const GO = { one: WORDS['transferPack.papers.go.one'], other: WORDS['transferPack.papers.go'] };

/** Of when a paper is and whose, and that it is old. */
function ageView({ paper }: There, olderThan: number, { say, formatDay, today }: PackTools): TemplateResult {
  const { date, author } = paper;
  const months = monthsOld(date, today);
  const day = date ? formatDay(date.slice(0, 10)) : '';
  const words = !date
    ? say(WORDS['transferPack.paper.undated'])
    : author
      ? say(WORDS['transferPack.paper.by'], { day, name: author.name })
      : say(WORDS['transferPack.paper.of'], { day });
  const old = months !== null && olderThan > 0 && months >= olderThan;
  return html`<small class="age">${words}</small>${old
      ? html` <small class="badge open" part="old">${say(WORDS['transferPack.paper.old'], { number: months })}</small>`
      : nothing}`;
}

function groupView(name: string, heading: string, says: string, papers: readonly Missing[], tools: PackTools) {
  if (papers.length === 0) return nothing;
  return html`<div class="not-there ${name}" part=${name}>
    ${headingView(heading, { level: tools.level + 2, name: 'group-title' })}
    <p class="hint">${says}</p>
    <ul>
      ${papers.map(({ id, title }) => html`<li data-paper=${id}><bdi>${title.text}</bdi></li>`)}
    </ul>
  </div>`;
}

/** The papers: chosen already, to be looked at when there is time. What is not there is never folded up. */
export function papersView(offered: Offered, olderThan: number, tools: PackTools): TemplateResult {
  const { say, desk, open, toggle, changed } = tools;
  const count = desk.chosen(offered).length;
  const paperView = (offer: There) => {
    const { paper, usual } = offer;
    const choose = (goes: boolean) => {
      desk.choose(paper.id, goes);
      changed();
    };
    const words = html`<bdi>${paper.title.text}</bdi> ${ageView(offer, olderThan, tools)}`;
    return html`<li data-paper=${paper.id}>
      ${tickView(`paper-${paper.id}`, words, desk.goesAlong(paper.id, usual), choose)}
    </li>`;
  };
  return stepView(
    'papers',
    say(WORDS['transferPack.papers']),
    tools,
    html`
      <p class="count">${sayCounted(say, GO, count)}</p>
      ${disclosureView(
        {
          id: 'choose',
          label: say(WORDS['transferPack.papers.choose']),
          open: open.has('choose'),
          toggle: () => toggle('choose'),
        },
        html`<ul class="ticks">
          ${offered.there.map(paperView)}
        </ul>`,
      )}
      ${groupView(
        'missing',
        say(WORDS['transferPack.missing']),
        say(WORDS['transferPack.missing.says']),
        offered.missing,
        tools,
      )}
      ${groupView(
        'withheld-papers',
        say(WORDS['transferPack.withheld']),
        say(WORDS['transferPack.withheld.says']),
        offered.withheld,
        tools,
      )}
    `,
  );
}
