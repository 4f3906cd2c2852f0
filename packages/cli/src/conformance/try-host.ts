// SPDX-License-Identifier: Apache-2.0
import type { Area, EvidenceArea, EvidenceCheck, Expected, FormPack } from '@careplan-kit/catalogue';
import { fixturesOf } from '@careplan-kit/catalogue';
import { createForm, createSubmission, partsOfKey } from '@careplan-kit/forms';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { axeFaults, paperFaults, policyFaults, reflowFaults, unnamed } from './checks.js';
import { giveAnswers, handedAnswers } from './give-answers.js';
import { Trial } from './trial.js';

/** What a page made of the fixtures of a pack. */
export interface Tried {
  /** What was submitted, by id of the fixture; null where nothing came. */
  readonly submissions: Readonly<Record<string, unknown>>;
  readonly areas: readonly EvidenceArea[];
}

/** The checks of one fixture, gathered as they are made. */
class Checks {
  readonly #found: { readonly area: Area; readonly check: EvidenceCheck }[] = [];

  constructor(readonly fixture: string) {}

  add(area: Area, name: string, about: string, at: readonly string[] | null): void {
    const outcome = at === null ? 'not-run' : at.length === 0 ? 'passed' : 'failed';
    this.#found.push({ area, check: { id: `${this.fixture}-${name}`, about, outcome, at: at ?? [] } });
  }

  get areas(): readonly EvidenceArea[] {
    return this.#found.map(({ area, check }) => ({ area, checks: [check] }));
  }
}

interface Begun {
  /** Labels of the questions that everybody asks and that stand there at once. */
  readonly labels: readonly string[];
  /** Labels of what has to be said to be missing when a blank form is sent. */
  readonly missing: readonly string[];
}

/** How the standard begins the form, worked out by the engine here. */
function begun({ fixture, standard }: Expected): Begun {
  const form = createForm(standard, { context: { today: fixture.today }, scores: 'all' });
  const isLocked = form.questions.some(({ item }) => item.locked === 'always');
  const labels = form.questions
    .filter(({ visible, item }) => visible && !item.hidden && (!isLocked || item.locked === 'always'))
    .map(({ item }) => item.label);
  const made = createSubmission(form, {
    id: fixture.id,
    subjectOfCare: 'fixture',
    author: { id: 'fixture', name: 'Fixture' },
    submittedAt: `${fixture.today}T12:00:00Z`,
  });
  const faults = made.ok ? [] : made.problems.map(({ key }) => partsOfKey(key).itemId);
  const missing = form.questions.filter(({ item }) => faults.includes(item.id)).map(({ item }) => item.label);
  return { labels, missing };
}

/** What somebody who cannot see the page was told since: in a live region, by where the focus went, or by another page. */
async function toldSince(trial: Trial, before: Awaited<ReturnType<typeof hearing>>): Promise<string> {
  const now = await hearing(trial);
  if (now.page !== before.page) return now.title;
  const said = now.said.slice(before.said.length);
  const { words, element } = now.focused;
  return [...said, ...(element === before.focused.element ? [] : [words])].join('\n');
}

const hearing = (trial: Trial) =>
  trial.ask(({ said, page, focused }) => ({ said, page, focused: focused(), title: globalThis.document.title }));

/** Presses the button that has the focus already, as a press by key does: that it is told then is no news. */
async function press(trial: Trial, button: ElementHandle) {
  await button.focus();
  const before = await hearing(trial);
  await button.click();
  return before;
}

/** Sends the form with nothing in it: what is missing has to be told. */
async function tryBlank(trial: Trial, checks: Checks, source: string, { labels, missing }: Begun): Promise<void> {
  const about = 'As it opens, the page keeps the rules of WCAG 2.2 AA that axe tries.';
  checks.add('accessibility', 'opened', about, await axeFaults(trial, source));
  checks.add('accessibility', 'narrow', 'The page can be read at a width of 320 px.', await reflowFaults(trial));
  const names = 'Each question of the core is told by its name when a screen reader comes to it.';
  checks.add('announcements', 'names', names, await unnamed(trial, labels));
  const button = await trial.submitButton();
  const says = 'A form that is sent with nothing in it is not taken, and what is missing is told at once.';
  if (missing.length === 0) return;
  if (!button) return checks.add('announcements', 'missing', says, ['no button to send it']);
  const before = await press(trial, button);
  let told = '';
  const isTold = await trial.until(async () => {
    told = await toldSince(trial, before);
    return missing.some((label) => told.includes(label));
  });
  const taken = trial.submissions.length > 0 ? ['the blank form was taken'] : [];
  checks.add('announcements', 'missing', says, [...(isTold ? [] : ['nothing was told']), ...taken]);
  const faults = 'While it says what is missing, the page keeps them too.';
  checks.add('accessibility', 'faults', faults, await axeFaults(trial, source));
}

/** Fills the form and sends it. */
async function tryFilled(trial: Trial, checks: Checks, source: string, expected: Expected): Promise<void> {
  const { fixture } = expected;
  const { typed, notGiven, notThere } = await giveAnswers(trial, expected);
  const core = new Set(Object.keys(expected.core.answers));
  const lacking = notThere.filter((key) => core.size === 0 || core.has(partsOfKey(key).itemId));
  const handed = Object.keys(handedAnswers(expected)).length;
  const handing = handed > 0 ? `, and ${handed} handed to the page` : '';
  const about = `With mouse and keyboard ${typed} of ${typed + notGiven.length + notThere.length} answers were given${handing}.`;
  checks.add('data-coverage', 'given', about, [...notGiven, ...lacking]);
  const filled = 'Filled in, the page keeps them too.';
  checks.add('accessibility', 'filled', filled, await axeFaults(trial, source));
  const ids = [...new Set(Object.keys(fixture.answers).map((key) => partsOfKey(key).itemId))];
  const paper = 'On A4 every question that was answered stands with its whole answer.';
  checks.add('print', 'filled', paper, await paperFaults(trial, ids));
  const says = 'That the form was taken is told to somebody who cannot see it.';
  const button = await trial.submitButton();
  if (!button) return checks.add('announcements', 'stored', says, ['no button to send it']);
  const before = await press(trial, button);
  const came = await trial.until(() => trial.submissions.length > 0, 15_000);
  const isTold = came && (await trial.until(async () => (await toldSince(trial, before)) !== ''));
  checks.add('announcements', 'stored', says, came ? (isTold ? [] : ['nothing was told']) : null);
}

async function tryFixture(browser: Browser, host: string, source: string, expected: Expected) {
  const checks = new Checks(expected.fixture.id);
  const handed = handedAnswers(expected);
  const starts = begun(expected);
  const policies: string[] = [];
  const stopped: string[] = [];
  let submission: unknown = null;
  for (const step of ['blank', 'filled'] as const) {
    const trial = await Trial.open(browser, host, expected, step === 'blank' ? {} : handed);
    try {
      const isShown = await trial.until(async () => (await trial.submitButton()) !== null, 10_000);
      if (!isShown) {
        checks.add('data-coverage', 'shown', 'The page shows the form.', ['no button to send it']);
        break;
      }
      if (step === 'blank') await tryBlank(trial, checks, source, starts);
      else await tryFilled(trial, checks, source, expected);
      policies.splice(0, policies.length, ...policyFaults(trial.policies));
      stopped.push(...(await trial.ask((watch) => watch.stopped)));
      if (step === 'filled') submission = trial.submissions.at(-1) ?? null;
    } finally {
      await trial.close();
    }
  }
  const area = 'content-security-policy';
  checks.add(area, 'policy', 'The page comes with a policy that lets in no script but its own.', policies);
  checks.add(area, 'stopped', 'The page asks for nothing that its policy stops.', [...new Set(stopped)]);
  return { submission, areas: checks.areas };
}

/**
 * Tries every fixture of a pack in a supplier's page: twice each, blank and filled in, as somebody who was never there.
 *
 * @param host - address of the page; `?fixture=ID` is added to it
 * @param source - of axe
 * @throws PackError when a fixture does not fit its form; InputError when the page cannot be opened
 */
export async function tryHost(pack: FormPack, browser: Browser, host: string, source: string): Promise<Tried> {
  const submissions: Record<string, unknown> = {};
  const areas: EvidenceArea[] = [];
  for (const expected of fixturesOf(pack)) {
    const tried = await tryFixture(browser, host, source, expected);
    submissions[expected.fixture.id] = tried.submission;
    areas.push(...tried.areas);
  }
  return { submissions, areas };
}
