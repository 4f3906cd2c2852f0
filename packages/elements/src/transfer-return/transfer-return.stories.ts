// SPDX-License-Identifier: Apache-2.0
import { careWorkers, jamesRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { JAMES_BACK, readBy } from '../testing/transfer-packs.js';
import { CpkTransferReturn } from './transfer-return.js';

defineElement(CpkTransferReturn);

const { emily, eliza } = careWorkers;

export default {
  title: 'Hospital/Transfer return',
  component: 'cpk-transfer-return',
  args: { record: jamesRecord(), back: JAMES_BACK, context: testHost() },
};

/** The first worker after he came home. */
export const Default = {};
/** One worker is through, another in the middle of it. */
export const SomeHaveRead = {
  args: {
    acknowledgements: [
      ...JAMES_BACK.changes.map(({ id }) => readBy(eliza, id)),
      readBy(emily, 'change-amoxicillin'),
      readBy(emily, 'change-food'),
    ],
  },
};
export const AllRead = { args: { acknowledgements: JAMES_BACK.changes.map(({ id }) => readBy(emily, id)) } };
export const NothingRecorded = { args: { back: { ...JAMES_BACK, changes: [], mustKnow: [], open: [] } } };
export const NobodyChosen = { args: { record: null } };
export const InWelsh = { args: { context: testHost({ locale: 'cy', unreviewedTranslations: true }) } };
