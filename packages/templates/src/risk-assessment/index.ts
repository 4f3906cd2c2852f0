// SPDX-License-Identifier: Apache-2.0
export { riskAssessment } from './definition.js';
