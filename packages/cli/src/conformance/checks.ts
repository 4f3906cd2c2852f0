// SPDX-License-Identifier: Apache-2.0
/// <reference lib="dom" />
import type { Trial } from './trial.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds: the rule, and where, without what was typed there. */
export async function axeFaults(trial: Trial, source: string): Promise<string[]> {
  await trial.page.evaluate(source);
  const found = (await trial.page.evaluate(async (tags) => {
    type Node = { readonly target: readonly (string | readonly string[])[] };
    type Violations = { readonly violations: readonly { readonly id: string; readonly nodes: readonly Node[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(what: unknown, how: unknown): Promise<Violations> } };
    const how = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    const { violations } = await axe.run(document, how);
    return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ target }) => target.flat().join(' > '))]);
  }, WCAG)) as string[][];
  return found.map(([rule, ...places]) => `${rule}: ${places.join('; ').replace(/\[[^\]]*\]/g, '')}`);
}

/** At 320 px a page has to be read without scrolling sideways (WCAG 1.4.10). */
export async function reflowFaults({ page }: Trial): Promise<string[]> {
  const before = page.viewport();
  await page.setViewport({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewport(before);
  return wide > 1 ? [`${wide} px wider than 320 px`] : [];
}

/** Labels of questions that no control or group of controls bears as its name. */
export async function unnamed({ page }: Trial, labels: readonly string[]): Promise<string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const names: string[] = [];
  type Node = { readonly role: string; readonly name?: string; readonly children?: readonly Node[] };
  const visit = ({ role, name, children = [] }: Node) => {
    if (
      /^(textbox|searchbox|spinbutton|combobox|radiogroup|group|checkbox|slider|listbox|Date|DateTime|InputTime|DisclosureTriangle|button)$/i.test(
        role,
      )
    ) {
      names.push((name ?? '').replace(/\s+/g, ' '));
    }
    children.forEach(visit);
  };
  if (root) visit(root as Node);
  return labels.filter((label) => !names.some((name) => name.includes(label.replace(/\s+/g, ' '))));
}

const OPEN = /^('unsafe-inline'|'unsafe-eval'|\*|https?:|data:|blob:)$/;

/** How a policy lets scripts in that the product did not put there. */
function scriptFaults(policy: string): string[] {
  const directives = new Map(
    policy.split(';').map((one) => {
      const [name = '', ...values] = one.trim().split(/\s+/);
      return [name.toLowerCase(), values] as const;
    }),
  );
  const [name, values] = ['script-src', 'default-src'].flatMap((one) =>
    directives.has(one) ? [[one, directives.get(one)!] as const] : [],
  )[0] ?? ['', undefined];
  if (!values) return ['no script-src'];
  const bound = values.some((value) => /^'(nonce-|sha\d+-|strict-dynamic)/.test(value));
  return values
    .filter((value) => OPEN.test(value) && !(bound && value !== "'unsafe-eval'"))
    .map((value) => `${name} ${value}`);
}

/** What is wrong with the policies a page came with: only what none of them stops. */
export function policyFaults(policies: readonly string[]): string[] {
  if (policies.length === 0) return ['no content security policy'];
  const faults = policies.map(scriptFaults);
  return faults.some((one) => one.length === 0) ? [] : [...new Set(faults.flat())];
}

/** Ids of questions that are not whole on paper, and whether the page is wider than it. */
export async function paperFaults(trial: Trial, ids: readonly string[]): Promise<string[]> {
  const { page } = trial;
  const before = page.viewport();
  await page.emulateMediaType('print');
  // A4 with margins of 15 mm, in CSS pixels.
  await page.setViewport({ width: 680, height: 1009 });
  const faults = await trial.ask(({ questions, isSeen }, wanted: readonly string[]) => {
    const cut = (box: Element) =>
      getComputedStyle(box).overflow !== 'visible' &&
      (box.scrollHeight > box.clientHeight + 4 || box.scrollWidth > box.clientWidth + 4);
    const bad = wanted.filter((id) => {
      const elements = questions(id);
      if (elements.length === 0) return false;
      return elements.some((element) => !isSeen(element) || [...element.querySelectorAll('textarea,input')].some(cut));
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + 1 ? [...bad, `${scrollWidth - clientWidth} px wider than A4`] : bad;
  }, ids);
  const bytes = await page.pdf({ format: 'a4' });
  await page.emulateMediaType();
  await page.setViewport(before);
  return bytes.length > 0 ? faults : [...faults, 'nothing came out'];
}
