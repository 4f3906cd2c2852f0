// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '@careplan-kit/elements/base';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { WITHDRAWN, association, installed, ownCopy, publish, sourceOf } from '../testing/shared-forms.js';
import { CpkCatalogue } from './catalogue.js';

defineElement(CpkCatalogue);

const caspa = await association();
const other = await association();
const published = await publish(caspa, ['1.0.0', '1.1.0']);
const calledBack = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [WITHDRAWN] });
const first = await installed(published, '1.0.0');
const { trust } = caspa;

export default { title: 'Designer/Catalogue', component: 'cpk-catalogue', args: { context: testHost() } };

/** A home that uses the first version, and has a copy of its own with one question more. */
export const Default = {
  args: { source: sourceOf(published), trust, installed: [first], copies: [ownCopy('1.0.0')] },
};
export const NothingInUse = { args: { source: sourceOf(published), trust } };
export const CalledBack = { args: { source: sourceOf(calledBack), trust, installed: [first] } };
export const KeptOnThisDevice = { args: { source: sourceOf(published, '2026-11-14'), trust, installed: [first] } };
export const OtherKeys = { args: { source: sourceOf(published), trust: other.trust } };
export const OldCopy = { args: { source: sourceOf(published), trust, lastSequence: 7 } };
export const Empty = {};
export const Welsh = {
  args: {
    source: sourceOf(calledBack),
    trust,
    installed: [first],
    context: testHost({ locale: 'cy', unreviewedTranslations: true }),
  },
};
export const RightToLeft = { args: { source: sourceOf(calledBack), trust, installed: [first], dir: 'rtl' } };
