// SPDX-License-Identifier: Apache-2.0
import type { Area, EvidenceReport } from '@careplan-kit/catalogue';

const AREA_WORDS: Readonly<Record<Area, readonly [title: string, about: string]>> = {
  'data-coverage': [
    'Data coverage',
    'Whether the product keeps for each published case what the standard form gives, in the same shape.',
  ],
  accessibility: [
    'Accessibility',
    'What a program can find of WCAG 2.2 AA. Much of it no program can find: people have to try the rest.',
  ],
  announcements: ['Announcements', 'What somebody is told who cannot see the page.'],
  'content-security-policy': [
    'Content security policy',
    'Whether the page forbids scripts that the product did not put there, and works while it does.',
  ],
  print: ['Print', 'Whether what was filled in stands on paper.'],
};

const OUTCOME = { passed: 'Passed', failed: 'FAILED', 'not-run': 'Not run' } as const;

/** One line of plain text: what came from a pack or a page must not turn into a heading, a link or a table. */
const plain = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, (mark) => `\\${mark}`);

/** The report for people: Markdown without HTML, which reads as plain text too. */
export function evidencePage(report: EvidenceReport): string {
  const { product, pack, made, areas, passed, failed, notRun, host } = report;
  const lines = [
    `# ${plain(product.name)} ${plain(product.version)}, tried with ${plain(pack.name)} ${plain(pack.version)}`,
    '',
    `${passed} passed, ${failed} failed, ${notRun} not run. Made on ${made}.`,
    '',
    `- Pack: ${plain(pack.name)} ${plain(pack.version)}, ${pack.digest}`,
  ];
  if (host) {
    lines.push(`- Page: ${plain(host.address)}`, `- Browser: ${plain(host.browser)}; axe ${plain(host.axe)}`);
  }
  lines.push(
    '',
    'Whoever made this report tried the product themselves. The same command with the same pack gives anybody the same',
    'checks. What was not run is no evidence of anything.',
  );
  for (const { area, checks } of areas) {
    const [title, about] = AREA_WORDS[area];
    lines.push('', `## ${title}`, '', about, '');
    for (const { id, about: tried, outcome, at } of checks) {
      lines.push(`- **${OUTCOME[outcome]}** ${plain(id)}: ${plain(tried)}`);
      for (const place of at) lines.push(`  - at ${plain(place)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
