// SPDX-License-Identifier: Apache-2.0
// From the zod schema of a form definition to JSON Schema, for editors and for other languages. Made when the package is
// built, so that nobody ships the converter.
import * as z from 'zod/mini';

/** That of a day is a format to everybody, and stands beside its pattern; others are our own names for a pattern. */
function withoutOwnFormats({ jsonSchema }) {
  if (jsonSchema.format !== 'date') delete jsonSchema.format;
}

/**
 * The shape of a definition as JSON Schema, draft 7. What a shape cannot say is left to `parseDefinition`.
 *
 * @param parts - the schemas of the package: the whole, and those that hold themselves or stand in many places
 */
export function formDefinitionJsonSchema({ definition, item, expression, score }) {
  const names = z.registry();
  for (const [id, schema] of Object.entries({ item, expression, score })) names.add(schema, { id });
  const { $schema, ...body } = z.toJSONSchema(definition, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    metadata: names,
    override: withoutOwnFormats,
  });
  return {
    $schema,
    $id: 'urn:careplan-kit:json-schema:form-definition',
    title: 'Form definition',
    description:
      'A form as data, careplan-kit/form-1. Unique ids, known references and limits are asked by parseDefinition.',
    ...body,
  };
}
