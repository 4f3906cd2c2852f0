// SPDX-License-Identifier: Apache-2.0
import { DMD_SYSTEM, parseDmdId } from '../identifiers/dmd.js';
import { ODS_ORGANISATION_SYSTEM, ODS_SITE_SYSTEM, isOdsCode } from '../identifiers/ods-code.js';
import { isSnomedConceptId } from '../identifiers/snomed-id.js';
import { NHS_NUMBER_SYSTEM, isNhsNumber } from '../nhs-number.js';
import { SNOMED_CT } from '../values.js';
import { type Bag, type Content, type Path, isBag } from './content.js';
import type { CheckFinding } from './finding.js';

interface Kind {
  readonly name: string;
  readonly isRight: (text: string) => boolean;
}

const NHS_NUMBER: Kind = { name: 'an NHS number', isRight: isNhsNumber };
const ODS_CODE: Kind = { name: 'an ODS code', isRight: isOdsCode };

/** What stands beside a system, by the system. */
const BY_SYSTEM: ReadonlyMap<unknown, Kind> = new Map([
  [SNOMED_CT, { name: 'the identifier of a SNOMED CT concept', isRight: isSnomedConceptId }],
  [DMD_SYSTEM, { name: 'a dm+d identifier', isRight: (text: string) => parseDmdId(text).ok }],
  [NHS_NUMBER_SYSTEM, NHS_NUMBER],
  [ODS_ORGANISATION_SYSTEM, ODS_CODE],
  [ODS_SITE_SYSTEM, ODS_CODE],
]);

/** Keys that hold an identifier as they are. */
const BY_KEY: ReadonlyMap<string, Kind> = new Map([['nhsNumber', NHS_NUMBER]]);

/** The identifiers one object holds. */
function identifiersIn(bag: Bag): { readonly key: string; readonly kind: Kind }[] {
  const kind = BY_SYSTEM.get(bag.system);
  const named = Object.keys(bag).flatMap((key) => {
    const known = BY_KEY.get(key);
    return known ? [{ key, kind: known }] : [];
  });
  return kind ? [{ key: 'code', kind }, { key: 'value', kind }, ...named] : named;
}

/**
 * Identifiers anywhere in the content that cannot be right: a wrong check digit is a slip of typing, and would name
 * another person or another medicine. The walk keeps its own stack, and its document has been bounded.
 */
export function identifierFindings(content: Content): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: content.value, path: content.path }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (Array.isArray(value)) {
      for (const [index, inner] of value.entries()) open.push({ value: inner, path: [...path, index] });
    } else if (isBag(value)) {
      for (const { key, kind } of identifiersIn(value)) {
        const text = value[key];
        if (typeof text !== 'string' || kind.isRight(text)) continue;
        findings.push({
          path: [...path, key],
          rule: 'bad-identifier',
          severity: 'warning',
          message: `is not ${kind.name}: a digit may be mistyped`,
          class: content.known.name,
        });
      }
      for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, key] });
    }
  }
  return findings.reverse();
}
