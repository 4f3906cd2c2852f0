// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '../errors.js';
import type { RecordClass } from '../record-class.js';
import { subjectOfCareElements } from '../subject-of-care.js';
import { isPrototypeKey } from '../untrusted.js';
import { contradicts, parseDateFormat } from './date-formats.js';
import type { ImportField, ImportMapping } from './mapping.js';

type Path = DataIssue['path'];
const fault = (path: Path, code: string, message: string): DataIssue => ({ path, code, message });

/** The columns a field reads. */
export const columnsOf = (field: ImportField): readonly string[] => field.join ?? (field.column ? [field.column] : []);

function formatFaults(field: ImportField, path: Path): DataIssue[] {
  if (!field.formats) return [];
  if (field.as !== 'date' && field.as !== 'time') {
    return [fault([...path, 'formats'], 'no-date', 'formats belong to a field read as a date or a time')];
  }
  const formats = field.formats.map(parseDateFormat);
  return formats.flatMap((format, index) => {
    const here = [...path, 'formats', index];
    if (!format) return [fault(here, 'format', 'is no format of dates; write it like D/M/YYYY')];
    const wanted = field.as === 'date' ? 'Y' : 'H';
    if (!format.parts.includes(wanted)) return [fault(here, 'format', `holds no ${field.as}`)];
    const clash = formats.slice(0, index).some((earlier) => earlier && contradicts(earlier, format));
    return clash ? [fault(here, 'contradiction', 'reads the same text as another day than an earlier format')] : [];
  });
}

function fieldFaults(field: ImportField, path: Path): DataIssue[] {
  const sources = [field.column, field.join, field.constant].filter((source) => source !== undefined).length;
  const steps = field.element.split('.');
  const found = formatFaults(field, path);
  if (sources !== 1) found.push(fault(path, 'source', 'needs one of column, join or constant, and only one'));
  if (steps.some((step) => step === '' || isPrototypeKey(step))) {
    found.push(fault([...path, 'element'], 'element', 'is no path of elements'));
  }
  if (field.join && (field.as || field.values || field.split)) {
    found.push(fault([...path, 'join'], 'source', 'joined columns make a text and nothing else'));
  }
  if (field.values && field.as && field.as !== 'text') {
    found.push(fault([...path, 'values'], 'values', 'a cell is either looked up in values or read as something'));
  }
  if (field.otherwise && !field.values) {
    found.push(fault([...path, 'otherwise'], 'values', 'belongs to values'));
  }
  return found;
}

function listFaults(fields: readonly ImportField[], path: Path): DataIssue[] {
  const named = fields.map(({ element }) => element);
  return fields.flatMap((field, index) => {
    const here = [...path, index];
    const found = fieldFaults(field, here);
    const twice = named.some(
      (other, at) =>
        at < index &&
        (other === field.element ||
          `${other}.`.startsWith(`${field.element}.`) ||
          field.element.startsWith(`${other}.`)),
    );
    if (twice) found.push(fault([...here, 'element'], 'twice', 'gets a value from an earlier field already'));
    return found;
  });
}

/** What a mapping says that cannot be meant, whatever the classes are. */
export function mappingFaults(mapping: ImportMapping): DataIssue[] {
  const found = listFaults(mapping.person.elements, ['person', 'elements']);
  const used = new Set([mapping.person.identifier, ...mapping.person.elements.flatMap(columnsOf)]);
  mapping.records.forEach((record, index) => {
    found.push(...listFaults(record.elements, ['records', index, 'elements']));
    const columns = [...record.elements.flatMap(columnsOf), ...(record.keep ?? [])];
    for (const column of columns) used.add(column);
    if (record.when) used.add(record.when.column);
    if (columns.length === 0) {
      found.push(fault(['records', index, 'elements'], 'source', 'no column is read, so no row could make a record'));
    }
  });
  mapping.ignore?.forEach(({ column }, index) => {
    if (used.has(column)) found.push(fault(['ignore', index, 'column'], 'used', 'is read elsewhere in the mapping'));
  });
  return found;
}

/** What a mapping asks of the classes given that they do not have. */
export function classFaults(mapping: ImportMapping, classes: readonly RecordClass[]): DataIssue[] {
  const found: DataIssue[] = [];
  const check = (fields: readonly ImportField[], keys: ReadonlySet<string>, path: Path) =>
    fields.forEach(({ element }, index) => {
      const first = element.split('.')[0]!;
      if (!keys.has(first)) {
        found.push(fault([...path, index, 'element'], 'unknown-element', `the class has no element "${first}"`));
      }
    });
  check(mapping.person.elements, new Set(subjectOfCareElements.map(({ key }) => key)), ['person', 'elements']);
  mapping.records.forEach((record, index) => {
    const recordClass = classes.find(({ name }) => name === record.class);
    if (!recordClass) {
      found.push(fault(['records', index, 'class'], 'unknown-class', `no class "${record.class}" was given`));
      return;
    }
    if (record.repeated && !recordClass.onePerPerson) {
      found.push(fault(['records', index, 'repeated'], 'repeated', 'a person can have many records of this class'));
    }
    // Whose record it is comes from the identifier and from nowhere else.
    const settable = recordClass.elements.filter(({ stamp }) => stamp !== 'subjectOfCare').map(({ key }) => key);
    check(record.elements, new Set(settable), ['records', index, 'elements']);
  });
  return found;
}
