// SPDX-License-Identifier: Apache-2.0
export { trustedAssessment } from './definition.js';
