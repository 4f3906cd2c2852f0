// SPDX-License-Identifier: Apache-2.0
export { type VectorInput, vectorAnswers } from './vector-answers.js';
export { type ScoreOutput, scoreOutput } from './score-output.js';
