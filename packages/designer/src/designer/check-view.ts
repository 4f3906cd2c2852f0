// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Finding } from '../design/findings.js';
import { saidIn } from '../design/said.js';
import type { Checks } from './checks.js';
import { type Desk, nameOf } from './desk.js';
import { DESIGNER_WORDS } from './designer.words.js';
import { ITEM_WORDS } from './item.words.js';
import { SETTINGS_WORDS } from './settings.words.js';
import { CHECK_WORDS as WORDS } from './try.words.js';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const FIRST_SHOWN = 50;

/** Everything that was found, what has to be mended first, each with what mends it. */
export function checkView(checks: Checks, desk: Desk): TemplateResult {
  const { say, level } = desk;
  const { findings, isFresh } = checks;
  if (checks.isMissing)
    return html`<p class="failure" role="alert">${say(DESIGNER_WORDS['designer.notFetched'])}</p>
      <button class="button secondary" type="button" @click=${() => void checks.now()}>
        ${say(DESIGNER_WORDS['designer.again'])}
      </button>`;
  return html`
    <div class="pane-title" role="heading" aria-level=${level}>${say(WORDS['check.title'])}</div>
    <p role="status" class="muted">
      ${!isFresh ? say(WORDS['check.looking']) : findings.length === 0 ? say(WORDS['check.none']) : nothing}
    </p>
    ${SEVERITIES.map((severity) => {
      const found = findings.filter((finding) => finding.severity === severity);
      return found.length === 0 ? nothing : listView(found, severity, desk);
    })}
  `;
}

function listView(found: readonly Finding[], severity: (typeof SEVERITIES)[number], desk: Desk): TemplateResult {
  const { say, level } = desk;
  const list = (some: readonly Finding[]) =>
    html`<ul class="plain findings">
      ${some.map((finding) => findingView(finding, desk, true))}
    </ul>`;
  const rest = found.slice(FIRST_SHOWN);
  return html`<section class="found ${severity}" part="findings">
    <div class="way-title" role="heading" aria-level=${Math.min(level + 1, 6)}>
      ${say(WORDS[`check.${severity}`])} <span class="number">${found.length}</span>
    </div>
    ${list(found.slice(0, FIRST_SHOWN))}
    ${rest.length === 0
      ? nothing
      : html`<details class="bulk">
          <summary>${say(WORDS['check.more'], { count: rest.length })}</summary>
          ${list(rest)}
        </details>`}
  </section>`;
}

/** In words. The checks of forms speak English alone so far; help for good questions both languages. */
export const wordsOf = ({ said, message = '' }: Finding, language: 'en' | 'cy'): string =>
  said ? saidIn(said, language) : message;

function findingView(finding: Finding, desk: Desk, leads: boolean): TemplateResult {
  const { say, spots, language } = desk;
  const { item, said, fixes, severity } = finding;
  const spot = item === undefined ? undefined : spots.byId.get(item);
  return html`<li class="finding ${severity}">
    <p lang=${said ? language : 'en'}>${wordsOf(finding, language)}</p>
    <div class="buttons">
      ${fixes.map(
        (fix) =>
          html`<button class="button secondary" type="button" @click=${() => void desk.run(fix.command, 'stay')}>
            ${saidIn(fix.said, language)}
          </button>`,
      )}
      ${leads && spot
        ? html`<button class="link-button" type="button" @click=${() => desk.goTo(spot.item.id)}>
            ${say(WORDS['check.show'], { item: nameOf(desk, spot.item) })}
          </button>`
        : nothing}
      ${leads && !spot
        ? html`<button class="link-button" type="button" @click=${() => goToForm(finding, desk)}>
            ${say(WORDS['check.show'], { item: say(ITEM_WORDS['list.form']) })}
          </button>`
        : nothing}
    </div>
  </li>`;
}

/** Scores stand folded among the settings of the form. */
function goToForm({ path: [first] }: Finding, { folds, goTo }: Desk): void {
  if (first === 'scores') folds.add(SETTINGS_WORDS['settings.scores'].en);
  goTo(null);
}

/** What was found in one item, with its settings: said calmly, for most of it is of what the author has just begun. */
export function adviceView(id: string, checks: Checks, desk: Desk): unknown {
  const found = checks.findings.filter((finding) => finding.item === id);
  if (found.length === 0) return nothing;
  return html`<div class="advice">
    <p class="muted">${desk.say(SETTINGS_WORDS['settings.advice'])}</p>
    <ul class="plain findings">
      ${found.map((finding) => findingView(finding, desk, false))}
    </ul>
  </div>`;
}
