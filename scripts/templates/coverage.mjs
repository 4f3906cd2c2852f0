// SPDX-License-Identifier: Apache-2.0
// docs/coverage.md: every row of the list of forms and systems a care provider names, and what the library has for it.
import { format } from 'prettier';
import { templates } from '../../packages/templates/test/all-covers.ts';
import { ROWS } from '../../packages/templates/test/rows.ts';
import { table } from './table.mjs';

/** Ids of the forms that say that they ask the fields of a row. */
export const formsOf = (row) =>
  templates.filter(({ covers }) => covers.some((one) => one.row === row)).map(({ id }) => id);

const linked = (id) => `[${id}](../packages/templates/src/${id}/notes.md)`;
const sentence = (text) => (text ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.` : '');

/** What becomes of a row, one sentence each. */
function rest({ slot, later, notOurs, has }) {
  return [
    slot && `**Slot:** ${slot}.`,
    later && `**Later:** ${later}.`,
    notOurs && `**Not the library’s job:** ${notOurs}.`,
    has && sentence(has),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The page, made anew from the forms and the rows as they are. */
export async function coveragePage() {
  const all = ROWS.map((row) => ({ ...row, forms: formsOf(row.row) }));
  const count = (holds) => all.filter(holds).length;
  const text = `# What is covered

Made by \`scripts/templates/write-coverage.mjs\` from the forms’ \`covers\` and \`packages/templates/test/rows.ts\`; do not
edit it. The ${all.length} rows are those of the list of forms and systems that care providers name, in words of our own.

- **${count(({ forms }) => forms.length > 0)} rows have a form** that asks each of their fields;
  [the other page](conformance/templates.md) counts them.
- **${count(({ slot }) => slot)} rows have a slot:** an instrument or art whose owner has not allowed it to everybody. Its
  result goes into \`assessment-result\`, and who has a licence brings the definition as a pack (\`readPack\` of
  \`@careplan-kit/forms\`). Nothing of it is here.
- **${count(({ later }) => later)} rows wait for later work**, which is named.
- **${count(({ notOurs }) => notOurs)} rows are not the library’s job**, or not all of them: why, and what it gives towards them.

A row may be several of these.

${table(
  ['Row', 'What it is', 'Forms', 'Slot, later work, what else there is'],
  all.map((row) => [row.row, row.name, row.forms.map(linked).join(', '), rest(row)]),
)}
`;
  return await format(text, { parser: 'markdown', printWidth: 120 });
}
