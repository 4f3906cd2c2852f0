// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../../src/contract/definition.js';
import { abbeyPain } from './abbey-pain.js';
import { bedRails } from './bed-rails.js';
import { bowelChart, bristolStool } from './bowel.js';
import { bloodGlucose, fluidChart, weightChart } from './charts.js';
import { dependencyProfile } from './dependency-profile.js';
import { fourAt } from './four-at.js';
import { gds15, gds4 } from './gds.js';
import { dols, mcaCapacity } from './law.js';
import { news2 } from './news2.js';
import { gad7, phq9 } from './phq-gad.js';
import { iddsi, repositioning, seizureChart } from './rules.js';

/** Instruments anybody may use, by the name of their vectors. */
export const INSTRUMENTS: Readonly<Record<string, FormDefinition>> = {
  '4at': fourAt,
  'abbey-pain': abbeyPain,
  'bed-rails': bedRails,
  'blood-glucose': bloodGlucose,
  'bowel-chart': bowelChart,
  'bristol-stool': bristolStool,
  'dependency-profile': dependencyProfile,
  dols,
  'fluid-chart': fluidChart,
  'gad-7': gad7,
  'gds-15': gds15,
  'gds-4': gds4,
  iddsi,
  'mca-capacity': mcaCapacity,
  news2,
  'phq-9': phq9,
  repositioning,
  'seizure-chart': seizureChart,
  'weight-chart': weightChart,
};
