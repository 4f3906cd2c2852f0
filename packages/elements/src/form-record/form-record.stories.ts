// SPDX-License-Identifier: Apache-2.0
import { mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { BEFORE, FILLED } from '../testing/filled-forms.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkFormRecord } from './form-record.js';

defineElement(CpkFormRecord);

const smith = mrsSmithRecord();

export default {
  title: 'Forms/Form record',
  component: 'cpk-form-record',
  args: { definition: laidOutForm, answers: FILLED, context: testHost() },
};

/** A form that was finished, as it is read. */
export const Default = {};
/** What changed since the last review. */
export const SinceTheLastReview = { args: { earlier: BEFORE, earlierAt: '2026-10-20' } };
/** For paper: with places to sign, and on each page whom it is about. */
export const WithSignatures = {
  args: {
    record: smith,
    answers: { ...FILLED, subjectOfCare: smith.subjectOfCare.id },
    signatures: ['Mrs Smith, or who acts for her', 'Manager'],
  },
};
/** A score with its working, as the form stands. */
export const WithScore = {
  args: {
    definition: scoredForm,
    answers: { answers: { face: 'drawn', cries: '4' }, provenance: {} },
    context: testHost({ scores: 'all' }),
  },
};
export const Nothing = { args: { answers: null } };
export const CannotBeShown = { args: { definition: { ...laidOutForm, version: '2.0.0' } } };
export const InWelsh = {
  args: { earlier: BEFORE, context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
};
