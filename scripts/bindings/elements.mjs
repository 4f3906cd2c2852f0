// SPDX-License-Identifier: Apache-2.0
// What the bindings are made from: the elements of custom-elements.json, as plain data.
import { readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';

/** Events that a native field has too: every framework knows them by itself. */
const NATIVE = new Set(['input', 'change']);

const oneLine = (text = '') => text.replaceAll(/\s+/g, ' ').trim();

/** Without the comment marks of TypeScript: `{@link CpkLock.ask}` is `CpkLock.ask` to an editor. */
const plain = (text) => oneLine(text).replaceAll(/\{@link ([^}]+)\}/g, '`$1`');

function propertiesOf({ members = [], attributes = [] }) {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return settable.map(({ name, description, type, default: byDefault }) => ({
    name,
    description: plain(description),
    type: type?.text ?? 'unknown',
    byDefault,
    attribute: attributes.find(({ fieldName }) => fieldName === name)?.name,
  }));
}

function elementOf({ path, name: className, tagName: tag, superclass, ...declaration }) {
  const events = (declaration.events ?? []).map(({ name, description, type }) => ({
    name,
    description: plain(description),
    type: type?.text ?? 'Event',
    native: NATIVE.has(name),
  }));
  const named = (list = []) => list.map(({ name, description }) => ({ name, description: plain(description) }));
  return {
    tag,
    className,
    // From dist/bindings to the class in dist.
    module: path.replace(/^dist\//, '../'),
    isField: superclass?.name === 'FieldElement',
    summary: plain(declaration.summary),
    description: plain(declaration.description),
    properties: propertiesOf(declaration),
    events,
    ownEvents: events.filter(({ native }) => !native),
    parts: named(declaration.cssParts),
    tokens: named(declaration.cssProperties),
    slots: named(declaration.slots),
  };
}

/** Every element of the manifest, by tag. */
export function readElements(file = inRoot('packages/elements/custom-elements.json')) {
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  return modules
    .flatMap(({ path, declarations = [] }) => declarations.map((one) => ({ ...one, path })))
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map(elementOf)
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

/** Properties that a page can write as an attribute of another name: `heading-level` of `headingLevel`. */
export const renamed = ({ properties }) =>
  properties.filter(({ name, attribute }) => attribute !== undefined && attribute !== name);

/** How an attribute is written in markup. */
export const attributeType = ({ type }) => {
  if (type === 'boolean') return 'boolean';
  return /^number\b/.test(type) ? 'number | `${number}`' : 'string';
};
