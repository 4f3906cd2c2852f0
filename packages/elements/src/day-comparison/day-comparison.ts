// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { CpkElement } from '../base/cpk-element.js';
import { todayOf } from '../host-context/host-context.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { dayPlus } from '../timeline/day-index.js';
import { dayComparisonStyles } from './day-comparison.styles.js';
import { type ComparedDay, type ComparedFact, daysOf, subjectsOf } from './compared-day.js';
import { type SubjectName, DAY_COMPARISON_WORDS as WORDS, SUBJECT_WORDS } from './day-comparison.words.js';

export { type ComparedDay, type ComparedFact };

/**
 * Days of one person beside each other, subject by subject, in plain words: what was eaten, drunk and slept today, the day
 * before and a week before. What nobody wrote is said to be not written, which is not the same as nothing.
 *
 * @summary Days of one person side by side.
 * @tag cpk-day-comparison
 * @status experimental
 * @since 0.1.0
 *
 * @csspart title - The heading.
 * @csspart table - The days beside each other.
 * @csspart fact - One thing that was written.
 * @csspart look - The mark that somebody has to look at it.
 * @csspart unwritten - What was written on none of the days.
 * @cssproperty --cpk-colour-warning-surface - Background of what somebody has to look at.
 */
export class CpkDayComparison extends CpkElement {
  static override readonly tagSuffix = 'day-comparison';
  static override styles = [tokens, recordViewStyles, dayComparisonStyles];
  static override properties: PropertyDeclarations = {
    days: { attribute: false },
    factsLanguage: { attribute: 'facts-language' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The days and what was written of each, in the order of the columns; all of one person. */
  declare days: readonly ComparedDay[];
  /** Language of what was written, such as `en-GB`; without it, that of the element. */
  declare factsLanguage: string | null;
  /** Level of the heading. */
  declare headingLevel: number;

  constructor() {
    super();
    this.days = [];
    this.factsLanguage = null;
    this.headingLevel = 2;
  }

  override render(): TemplateResult {
    const { say, headingLevel: level } = this;
    const days = daysOf(this.days);
    const title = headingView(say(WORDS['dayComparison.title']), { level, name: 'title', part: 'title', id: 'title' });
    if (days.length === 0)
      return html`${title}
        <p class="nobody">${say(WORDS['dayComparison.nothing'])}</p>`;
    const names = days.map(({ day }) => this.#nameOf(day));
    const { written, unwritten } = subjectsOf(days, Object.keys(SUBJECT_WORDS));
    return html`${title}
      <table role="table" part="table" aria-labelledby="title">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${say(WORDS['dayComparison.subject'])}</th>
            ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${written.map(
            (subject) =>
              html`<tr role="row" data-subject=${subject}>
                <th role="rowheader" scope="row">${this.#subject(subject)}</th>
                ${days.map((day, at) => this.#cell(day, subject, names[at]!))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${unwritten.length === 0
        ? nothing
        : html`<p class="meta" part="unwritten">
            ${say(WORDS['dayComparison.unwritten'], {
              subjects: unwritten.map((one) => this.#subject(one)).join(', '),
            })}
          </p>`}`;
  }

  #subject(subject: string): string {
    return Object.hasOwn(SUBJECT_WORDS, subject) ? this.say(SUBJECT_WORDS[subject as SubjectName]) : subject;
  }

  /** "Today, 22 November 2026". */
  #nameOf(day: string): string {
    const today = todayOf(this.host);
    const date = this.formatDay(day);
    if (day === today) return this.say(WORDS['dayComparison.today'], { date });
    if (day === dayPlus(today, -1)) return this.say(WORDS['dayComparison.yesterday'], { date });
    return day === dayPlus(today, -7) ? this.say(WORDS['dayComparison.week'], { date }) : date;
  }

  #cell(day: ComparedDay, subject: string, name: string): TemplateResult {
    const facts = day.facts.filter((fact) => fact.subject === subject);
    const words = day.withheld ? 'dayComparison.withheld' : 'dayComparison.none';
    return html`<td role="cell">
      <span class="of-day">${name}</span>
      ${facts.length === 0
        ? html`<span class="empty">${this.say(WORDS[words])}</span>`
        : html`<ul>
            ${facts.map((fact) => this.#fact(fact))}
          </ul>`}
    </td>`;
  }

  #fact({ at, words, look }: ComparedFact): TemplateResult {
    return html`<li class=${look ? 'look' : ''} part="fact">
      ${look ? html`<strong class="mark" part="look">${this.say(WORDS['dayComparison.look'])}</strong> ` : nothing}
      ${at ? html`<time datetime=${at}>${at}</time> ` : nothing}
      <bdi class="words" lang=${this.factsLanguage ?? nothing}>${words}</bdi>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-day-comparison': CpkDayComparison;
  }
}
