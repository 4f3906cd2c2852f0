// SPDX-License-Identifier: Apache-2.0
import type { ChangeKind } from '@careplan-kit/forms/change';

/**
 * What each kind of change says in Welsh. The comparison of two versions itself speaks English and names what it means; the
 * Welsh names the question, the score or the form. Not reviewed.
 */
export const CHANGE_WELSH = {
  'identity-changed': 'Mae ID neu gyfeiriad y ffurflen yn newid: ffurflen arall yw hi.',
  'language-changed': 'Mae iaith y ffurflen yn newid.',
  'item-added': 'Mae “{item}” yn newydd.',
  'item-removed': 'Mae “{item}” wedi mynd; nid oes lle i’w atebion, ac maent yn mynd i’r hambwrdd.',
  moved: 'Mae “{item}” mewn lle arall.',
  'type-changed': 'Mae “{item}” yn dal math arall o ateb.',
  'label-changed': 'Gofynnir “{item}” mewn geiriau eraill, felly gall fod yn gwestiwn arall.',
  'words-changed': 'Mae geiriau o gwmpas “{item}” yn newid.',
  'option-added': 'Mae gan “{item}” un dewis yn fwy.',
  'option-removed': 'Mae gan “{item}” un dewis yn llai.',
  'option-relabelled': 'Mae dewis o “{item}” yn cael enw arall, felly gall olygu rhywbeth arall.',
  'option-meaning-changed': 'Mae dewis o “{item}” yn golygu rhywbeth arall.',
  'points-changed': 'Mae atebion i “{item}” yn werth pwyntiau eraill.',
  'limits-tightened': 'Ni chaniateir rhai atebion i “{item}” mwyach.',
  'limits-loosened': 'Caniateir mwy o atebion i “{item}”.',
  'required-added': 'Rhaid ateb “{item}”; efallai nad yw ffurflenni a ddechreuwyd eisoes wedi gwneud.',
  'required-removed': 'Gellir gadael “{item}” yn wag.',
  'condition-changed': 'Dangosir “{item}” mewn achosion eraill.',
  'calculation-changed': 'Cyfrifir “{item}” mewn ffordd arall.',
  'initial-changed': 'Mae ffurflen newydd yn dechrau â rhywbeth arall yn “{item}”.',
  'answering-changed': 'Mae “{item}” yn cael ei guddio, ei gloi neu ei gadw’n wahanol.',
  'unknowns-changed': 'Gellir rhoi rhesymau eraill dros beidio ag ateb “{item}”.',
  'unit-changed': 'Mae “{item}” mewn uned arall.',
  'repeats-added': 'Gellir rhoi “{item}” sawl gwaith.',
  'repeats-removed': 'Rhoddir “{item}” unwaith.',
  'binding-changed': 'Mae atebion i “{item}” yn dod o, neu’n mynd i, le arall yn y cofnod.',
  'codes-changed': 'Mae’r codau sy’n dweud beth mae “{item}” yn ei olygu yn newid.',
  'score-added': 'Mae’r sgôr “{item}” yn newydd.',
  'score-removed': 'Mae’r sgôr “{item}” wedi mynd.',
  'score-changed': 'Mae’r sgôr “{item}” yn newid; rhaid cadarnhau cyfansymiau eto.',
  'translation-changed': 'Mae geiriau mewn iaith arall yn newid.',
  'licence-changed': 'Mae’r drwydded yn newid.',
  'status-changed': 'Mae statws y ffurflen yn newid.',
  'other-changed': 'Mae rhywbeth arall yn newid yn “{item}”.',
  'version-not-raised': 'Newidiodd y ffurflen ac ni chododd ei fersiwn.',
  'version-raised-too-little': 'Mae rhif y fersiwn yn addo llai o newid nag sydd.',
} as const satisfies Readonly<Record<ChangeKind, string>>;
