// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, type GroupItem, parseDefinition } from '@careplan-kit/forms/contract';
import {
  allergiesPart,
  contactsPart,
  medicinesPart,
  needsPart,
  preferencesPart,
  strengthsPart,
} from '@careplan-kit/templates/building-blocks';

const PARTS: Readonly<Record<string, GroupItem>> = {
  needs: needsPart,
  strengths: strengthsPart,
  preferences: preferencesPart,
  contacts: contactsPart,
  'allergies-asked': allergiesPart,
  medicines: medicinesPart,
};

/** A small form of this house's own round one part of the kit's. */
export function blockForm(id: string, title: string): FormDefinition {
  return parseDefinition({
    format: 'careplan-kit/form-1',
    id: `block-${id}`,
    url: `https://lantern.example/form/${id}`,
    version: '1.0.0',
    status: 'active',
    title,
    language: 'en-GB',
    licence: { kind: 'open', text: 'Free to use.' },
    items: [PARTS[id]],
  });
}
