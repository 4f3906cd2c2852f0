// SPDX-License-Identifier: Apache-2.0
// Stories in themes and languages: what is wrong in which, and the report on it.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { CHOICES, dressPage } from '../../scripts/story-host/choices.mjs';
import { visitStory } from '../../scripts/story-host/visit.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { axeViolations } from './axe.mjs';

/** Themes in both languages from left to right, and one theme from right to left. */
export const WAYS = [
  ...CHOICES.lang.map((lang) => ({ lang, dir: 'ltr', themes: CHOICES.theme })),
  { lang: 'en', dir: 'rtl', themes: ['none'] },
];

const nameOf = ({ lang, dir }, theme) => [theme, lang, dir === 'rtl' && 'right to left'].filter(Boolean).join(', ');

/** Counts of each way, filled in as stories are looked at. */
export function newTally() {
  return new Map(WAYS.flatMap((way) => way.themes.map((theme) => [nameOf(way, theme), { stories: 0, found: [] }])));
}

/** One mount a language and direction; the theme is changed on the page that is shown, as a host may. */
export async function lookAt(context, address, id, tally) {
  const found = [];
  for (const way of WAYS) {
    const { lang, dir, themes } = way;
    const page = await context.newPage();
    try {
      const faults = await visitStory(page, address, id, { lang, dir });
      found.push(...faults.map((fault) => `${lang}, ${dir}: ${fault}`));
      tally.get(nameOf(way, themes[0])).found.push(...faults.map((fault) => `${id}: ${fault.split('\n')[0]}`));
      for (const theme of themes) {
        await page.evaluate(
          `(${dressPage})(document.documentElement, ${JSON.stringify({ ...way, theme, density: 'comfortable', text: '100' })})`,
        );
        const violations = await axeViolations(page);
        const row = tally.get(nameOf(way, theme));
        row.stories += 1;
        row.found.push(...violations.map((violation) => `${id}: ${violation}`));
        found.push(...violations.map((violation) => `${nameOf(way, theme)}: ${violation}`));
      }
    } finally {
      await page.close();
    }
  }
  return found;
}

/** docs/stories-report.md: the last run over everything. */
export async function writeStoriesReport(tally, { stories, seconds, browser }) {
  const rows = [...tally].map(([way, { stories: seen, found }]) => `| ${way} | ${seen} | ${found.length} |`);
  const faults = [...tally].flatMap(([way, { found }]) => found.map((one) => `- ${way}: ${one}`));
  const text = `# Stories in every theme and language

Written by the story tests of \`npm run test:full\` (\`STORIES=all\`) on ${new Date().toISOString().slice(0, 10)}: ${stories} stories in ${tally.size} ways, axe
with the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, in ${Math.round(seconds)} seconds, ${browser}. Each was mounted by a
page of our own under the strict policy, without Storybook's runtime; the theme was changed on the page that was shown.

| theme, language | stories | violations and faults |
|---|---:|---:|
${rows.join('\n')}

${faults.length ? `## Found\n\n${faults.join('\n')}\n` : ''}`;
  const file = inRoot('docs/stories-report.md');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
