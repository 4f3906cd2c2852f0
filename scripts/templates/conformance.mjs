// SPDX-License-Identifier: Apache-2.0
// docs/conformance/templates.md: what each form that comes with the kit covers, and which of them write and read each element.
import { formWords } from '@careplan-kit/forms/contract';
import { format } from 'prettier';
import { templates } from '../../packages/templates/test/all-covers.ts';
import { FIELDS_OF_ROWS } from '../../packages/templates/test/fields-of-rows.ts';
import { modelSources } from '../model/sources.mjs';
import { inCell, table as tableOf } from './table.mjs';

const withoutStars = (text) => inCell(text).replaceAll('*', '\\*');
const table = (head, rows) => tableOf(head, rows, withoutStars);

const LICENCES = { open: 'open', 'own-words': 'own words', 'licence-gated': 'NEEDS A LICENCE' };

const everyItem = (items) => items.flatMap((item) => [item, ...everyItem(item.items ?? [])]);
const hasWords = (item) => item.label !== undefined && !item.hidden;

/** How much of a form is there in Welsh, item by item: an item counts when every word of it is there. */
export function welshOf(definition) {
  const items = everyItem(definition.items).filter(hasWords);
  const words = formWords(definition, { locale: 'cy', unreviewed: true });
  const whole = items.filter((item) => words.of(item).lang === 'cy').length;
  return { items: items.length, whole, reviewed: definition.translations?.cy?.reviewed === true };
}

function welshCell(definition) {
  const { items, whole, reviewed } = welshOf(definition);
  if (whole === 0) return 'none';
  return `${whole} of ${items}${reviewed ? '' : ', not reviewed'}`;
}

/** Everything in a form that leads to the record, with its class, its element and which way it goes. */
export function bindingsOf(definition) {
  return everyItem(definition.items).flatMap(({ binding }) => {
    if (!binding) return [];
    const { class: name, element, select, mode = 'both', on, listedIn } = binding;
    const ways = { writes: mode !== 'read', reads: mode !== 'write' && on !== 'create' };
    return [{ class: name, element, select, ...ways }, ...(listedIn ? [{ ...listedIn, ...ways }] : [])];
  });
}

const rowsOf = ({ covers }) => [...new Set(covers.map(({ row }) => row))].filter((row) => typeof row === 'number');

function templateRow(template) {
  const { id, title, group, definition } = template;
  return [
    `[${title}](../../packages/templates/src/${id}/notes.md)`,
    group,
    rowsOf(template).join(', '),
    definition.version,
    everyItem(definition.items).filter(({ type }) => type !== 'group' && type !== 'display').length,
    LICENCES[definition.licence.kind],
    welshCell(definition),
  ];
}

function elementRows({ elements }, uses) {
  const named = (list) => [...new Set(list.map(({ template }) => template))].join(', ');
  return elements.map(({ key, name, status, partOf }) => {
    const of = uses.filter(
      ({ element, select = '' }) => element === key || (element === partOf && select.split('.').includes(key)),
    );
    return [name, status, named(of.filter(({ writes }) => writes)), named(of.filter(({ reads }) => reads))];
  });
}

function coveredRows() {
  return Object.entries(FIELDS_OF_ROWS).map(([row, fields]) => {
    const of = templates.filter((template) => rowsOf(template).includes(Number(row)));
    const asked = fields.filter((field) =>
      of.some(({ covers }) => covers.some((one) => one.row === Number(row) && one.field === field)),
    );
    return [row, of.map(({ id }) => id).join(', '), fields.length, fields.length - asked.length];
  });
}

/** The page, made anew from the forms as they are. */
export async function templatesPage() {
  const { stable } = await modelSources();
  const uses = templates.flatMap(({ id, definition }) =>
    bindingsOf(definition).map((binding) => ({ template: id, ...binding })),
  );
  const used = stable.filter(({ name }) => uses.some((use) => use.class === name));
  const unused = stable.filter((one) => !used.includes(one)).map(({ name }) => name);
  const elements = used.flatMap((one) =>
    elementRows(
      one,
      uses.filter((use) => use.class === one.name),
    ),
  );
  const filled = elements.filter(([, , writes]) => writes !== '').length;
  const welsh = templates.map(({ definition }) => welshOf(definition));
  const sum = (list) => list.reduce((total, one) => total + one, 0);
  const text = `# Forms that come with the kit

Made by \`scripts/templates/write-conformance.mjs\` from the forms, their \`covers\` and the classes of the model; do not
edit it. ${templates.length} forms; ${used.length} classes of the record are filled or read, and ${filled} of their
${elements.length} elements are written by at least one form.

## The forms

A row is one of the list of paper forms a care home uses. Questions are counted without groups and words between. Welsh is
counted by item: one that lacks a word is shown in English, and nobody has checked any of it unless it says so.
${sum(welsh.map(({ whole }) => whole))} of ${sum(welsh.map(({ items }) => items))} items have their Welsh.

${table(['Form', 'Group', 'Rows', 'Version', 'Questions', 'Licence', 'Welsh'], templates.map(templateRow))}

## The rows

What each row of the list captures was cut into fields; a field is unmapped when no item asks it.

${table(['Row', 'Forms', 'Fields', 'Unmapped'], coveredRows())}

## What is asked once

Which forms write and which read each element of the record. What one writes and another reads is asked once. An empty
cell is a gap: the host may fill the element in another way, and a form that needs it has to ask.
${used
  .map(
    (one) => `
### ${one.name}

${table(
  ['Element', 'Status', 'Written by', 'Read by'],
  elementRows(
    one,
    uses.filter((use) => use.class === one.name),
  ),
)}`,
  )
  .join('\n')}

## Classes no form touches

${unused.join(', ')}.
`;
  return await format(text, { parser: 'markdown', printWidth: 120 });
}
