// SPDX-License-Identifier: Apache-2.0
import { CpkForm } from '@careplan-kit/elements/define/form';

export { CpkForm };

/** What a host says of itself, with every score turned on. */
const context = {
  worker: { id: 'emily', name: 'Emily', role: 'Care worker' },
  systemIdentifier: 'benchmark',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  clock: () => new Date('2026-11-22T09:00:00Z'),
  audit: () => undefined,
  scores: 'all',
};

/** The questions are put into the page all at once. Asking for them over and over would keep the browser from fetching. */
function drawn(root) {
  const isDrawn = () => root.querySelector('.body')?.firstElementChild;
  if (isDrawn()) return undefined;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isDrawn()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}

/** Opens `cpk-form`, and resolves when its last question is there, whatever it had to fetch for it. */
export async function openForm({ answers, expected }, definition, stage, attributes = []) {
  const element = document.createElement('cpk-form');
  for (const name of attributes) element.toggleAttribute(name, true);
  Object.assign(element, { definition, answers, context });
  stage.append(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  const byKey = (key) => root.querySelector(`[data-key="${key}"]`);
  await drawn(root);
  const calculated = () => ['total', 'band'].map((id) => byKey(id)?.querySelector('input')?.value).join(' ');
  return {
    field: byKey,
    score() {
      const panel = Array.from(
        byKey('score:result:result')?.querySelectorAll('p') ?? [],
        (line) => line.textContent,
      ).join(' ');
      const { total, band } = expected;
      const sums = calculated();
      // Both ways of working out one thing are on the page, and say the same.
      const { changed } = expected;
      const agree = [{ total, band }, changed].some(
        (one) => panel.includes(one.total) && sums === `${one.total} ${one.band}`,
      );
      return agree ? panel : `${panel}, calculated ${sums}`;
    },
    answer: (id) => element.form.question(id).answer,
    close: () => element.remove(),
  };
}
