// SPDX-License-Identifier: Apache-2.0
export { type Difference, differencesOf } from './compare.js';
export { type ScenarioResult, runScenario } from './run.js';
export { Scenario, parseScenario } from './scenario.js';
