// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Device, deviceShape } from '../../activity/device.js';
import { defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

/** `Device` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalDevice = defineRecordClass({
  ...Device,
  schema: z.looseObject({ ...deviceShape, ...activityLinksShape }),
  elements: [...Device.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalDevice = z.infer<typeof ProvisionalDevice.schema>;
