// SPDX-License-Identifier: Apache-2.0
import { type SnomedIdFault, parseSnomedId } from './snomed-id.js';

/** The FHIR system of dm+d codes. They are SNOMED CT identifiers, so medicines also come with `SNOMED_CT`. */
export const DMD_SYSTEM = 'https://dmd.nhs.uk';

/** Namespace of the SNOMED CT UK drug extension. */
export const UK_DRUG_NAMESPACE = '1000001';

declare const dmdId: unique symbol;
/** An identifier of the NHS dictionary of medicines and devices. Text always, as every SNOMED CT identifier. */
export type DmdId = string & { readonly [dmdId]: true };

/** Why a text is not a dm+d identifier. */
export type DmdIdFault = SnomedIdFault | 'not-a-concept' | 'other-namespace';

export type DmdIdResult =
  | {
      readonly ok: true;
      readonly value: DmdId;
      /**
       * `uk-drug-extension`: issued for medicines and devices. `international`: without a namespace, as dm+d has where a
       * concept of the International Edition served (322236009); the identifier does not say that it is a medicine.
       */
      readonly issuedBy: 'uk-drug-extension' | 'international';
    }
  | { readonly ok: false; readonly fault: DmdIdFault };

/**
 * Reads a dm+d identifier. What can be told: that it is a concept, rightly copied, and issued where dm+d's are. What
 * cannot: whether it is a VTM, VMP, AMP or a pack, whether it is still in dm+d, or even, without a namespace, that it is a
 * medicine at all. Those need dm+d itself.
 *
 * Source: NHS dictionary of medicines and devices; SNOMED CT UK drug extension.
 */
export function parseDmdId(text: string): DmdIdResult {
  const result = parseSnomedId(text);
  if (!result.ok) return result;
  if (result.kind !== 'concept') return { ok: false, fault: 'not-a-concept' };
  if (result.namespace !== null && result.namespace !== UK_DRUG_NAMESPACE) {
    return { ok: false, fault: 'other-namespace' };
  }
  return {
    ok: true,
    value: result.value as string as DmdId,
    issuedBy: result.namespace === null ? 'international' : 'uk-drug-extension',
  };
}

/** True when the text can be a dm+d identifier. */
export function isDmdId(text: string): boolean {
  return parseDmdId(text).ok;
}

/** Without spaces round it. Text that is no dm+d identifier comes back unchanged. */
export function formatDmdId(text: string): string {
  const result = parseDmdId(text);
  return result.ok ? result.value : text;
}
