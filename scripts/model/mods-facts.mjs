// SPDX-License-Identifier: Apache-2.0
// From a machine-readable catalogue of MODS to the facts the tests need: names, types, cardinalities, ids and counts.

/** Where a row came from, told by its address. The first that fits. */
const SOURCES = [
  ['prsb', /prsb-datamodel-pipeline\/.*\/(\w+)\.json$/],
  ['mods-page', /data-browser\?classId=(\d+)/],
  ['mods-guidance', /implementation-guidance\?page=(\d+)/],
  ['mods-catalogue', /digitisingsocialcare\.co\.uk\/browser\/(dataset\/\d+)/],
  ['scip-draft', /scip\.synanetics\.cloud\/(.+?)(?:\.html)?$/],
  ['fhir', /(?:rubydoc\.info|\/fhir\/).*?(\w+)(?:\.html)?$/],
];

/** `{kind, name}` of an address; `kind` is `other` for one that is not known here. */
export function sourceOf(address) {
  for (const [kind, pattern] of SOURCES) {
    const found = pattern.exec(address ?? '');
    if (found) return { kind, name: found[1] };
  }
  return { kind: 'other' };
}

/** Only what there is: an absent fact has no key. */
const known = (facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));

function rowOf(element) {
  return known({
    key: element.key,
    name: element.name,
    type: element.type,
    occurs: { min: element.occurs.min, max: element.occurs.max },
    inferred: element.inferred ? true : undefined,
    confidence: element.confidence,
    codeList: element.codeList,
    lookupTarget: element.lookupTarget,
    partOf: element.partOf,
    source: sourceOf(element.source),
  });
}

function classOf(entry) {
  return known({
    name: entry.name,
    classId: entry.classId,
    groups: entry.parents,
    coverage: entry.coverage,
    elements: entry.elements.map(rowOf),
  });
}

function codeListOf(list) {
  return known({
    id: list.id,
    name: list.name,
    system: list.system,
    values: list.values.length,
    complete: list.complete,
    inferredBinding: list.inferredBinding ? true : undefined,
  });
}

/** The files of `test/vectors/mods`, by name, as they must stand there. */
export function factFiles(catalogue) {
  const { reference, version } = catalogue.standard;
  const standard = { reference, version };
  return {
    'classes.json': { standard, classes: catalogue.classes.map(classOf) },
    'code-lists.json': { standard, codeLists: catalogue.codeLists.map(codeListOf) },
  };
}
