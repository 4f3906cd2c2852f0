// SPDX-License-Identifier: Apache-2.0
// From the zod schemas to JSON Schema 2020-12. Made when the package is built, so that nobody ships the converter.
import * as z from 'zod/mini';

const kebab = (name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const STANDING = {
  confirmed: "Read on the standard's own page.",
  prsb: 'Exactly an element of a PRSB standard.',
  inferred: 'A guess: it may not be in the standard at all, and may change or go.',
  own: 'Ours: it is an element of no standard.',
};

/** "0..1", "1..*". */
export const cardinality = ({ min, max }) => `${min}..${max ?? '*'}`;

function descriptionOf({ status, source, occurs, type, codeList }) {
  const list = codeList ? ` Code list: ${codeList}.` : '';
  return `${type}, ${cardinality(occurs)}. ${STANDING[status]} Source: ${source}.${list}`;
}

/** Formats JSON Schema knows. Our own names for a pattern are no formats to anybody else. */
const FORMATS = ['date', 'date-time', 'time', 'uri', 'email', 'uuid'];

/** What the row says, beside what the schema says. */
function annotated(schema, row) {
  const { status, source, type, occurs, codeList, target } = row;
  const facts = { status, source, type, occurs, ...(codeList && { codeList }), ...(target && { target }) };
  return { title: row.name, description: descriptionOf(row), ...schema, 'x-careplan-kit': facts };
}

/** The object a property holds: itself, or the items of a list. */
const groupIn = (schema) => (schema?.type === 'array' ? schema.items : schema);

/** Titles for the elements of an object schema: rows with `partOf` inside their group, trees by their children. */
function annotate(schema, rows) {
  const properties = schema?.properties;
  if (!properties) return;
  for (const row of rows.filter(({ partOf }) => partOf === undefined || !properties[partOf])) {
    if (!properties[row.key]) continue;
    properties[row.key] = annotated(properties[row.key], row);
    annotate(groupIn(properties[row.key]), [
      ...(row.children ?? []),
      ...rows.filter(({ partOf }) => partOf === row.key).map(({ partOf: _group, ...inner }) => inner),
    ]);
  }
}

function withoutOwnFormats({ jsonSchema }) {
  if (!FORMATS.includes(jsonSchema.format)) delete jsonSchema.format;
}

function convert(id, title, standard, schema, rows) {
  // What JSON Schema cannot say (a check digit) is left to the zod schema: this one is never stricter than it.
  const { $schema, ...body } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: withoutOwnFormats,
  });
  annotate(body, rows);
  return {
    $schema,
    $id: `urn:careplan-kit:json-schema:${id}`,
    title,
    ...(standard && { description: standard }),
    ...body,
  };
}

/** Every schema as JSON Schema, by the name of its file. */
export function jsonSchemas({ stable, provisional, documents, provisionalDocuments, careRecord }) {
  const files = {};
  const add = (folder, one, rows) => {
    const id = `${folder}${kebab(one.name)}`;
    if (files[`${id}.json`]) throw new Error(`two schemas would be ${id}.json`);
    files[`${id}.json`] = convert(id, one.name, one.standard, one.schema, rows);
  };
  add('', { name: 'Care record', schema: careRecord }, []);
  for (const one of stable) add('', one, one.elements);
  for (const one of provisional) add('provisional/', one, one.elements);
  for (const one of documents) add('prsb/', one, one.rows);
  for (const one of provisionalDocuments) add('provisional/prsb/', one, one.rows);
  return files;
}

/** The file of a class, from the folder they are in. */
export const schemaFile = (name, folder = '') => `${folder}${kebab(name)}.json`;
