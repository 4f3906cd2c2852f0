// SPDX-License-Identifier: Apache-2.0
import type { GroupItem, NumberItem } from '@careplan-kit/forms/contract';

const usual = (reading: Omit<NumberItem, 'type' | 'unknowns'>): NumberItem => ({
  type: 'integer',
  ...reading,
  unknowns: ['unknown'],
});

/** Readings on a day when they are well. They are no limits, and nothing is worked out from them. */
export const readings: GroupItem = {
  type: 'group',
  id: 'readings',
  label: 'Readings on a day when they are well',
  help: 'As measured, never as it should be. What was not measured is not known.',
  items: [
    {
      type: 'text',
      id: 'readingsOn',
      label: 'When, and how often, were they measured?',
      unknowns: ['unknown'],
    },
    usual({ id: 'breaths', label: 'Breaths in a minute', unit: 'a minute', unitCode: '/min', min: 1, max: 99 }),
    usual({ id: 'oxygen', label: 'Oxygen saturation', unit: '%', unitCode: '%', min: 1, max: 100 }),
    {
      type: 'text',
      id: 'oxygenTarget',
      label: 'Did a clinician set another target for oxygen? Which, who and when?',
      help: 'Copy it from their letter. It is not set here.',
      unknowns: ['none-known', 'unknown'],
    },
    usual({ id: 'pulse', label: 'Pulse', unit: 'a minute', unitCode: '/min', min: 1, max: 350 }),
    usual({
      id: 'upperPressure',
      label: 'Blood pressure, the higher number',
      unit: 'mmHg',
      unitCode: 'mm[Hg]',
      min: 20,
      max: 350,
    }),
    usual({
      id: 'lowerPressure',
      label: 'Blood pressure, the lower number',
      unit: 'mmHg',
      unitCode: 'mm[Hg]',
      min: 10,
      max: 250,
    }),
    {
      type: 'decimal',
      id: 'temperature',
      label: 'Temperature',
      unit: '°C',
      unitCode: 'Cel',
      min: 20,
      max: 46,
      decimalPlaces: 1,
      unknowns: ['unknown'],
    },
    {
      type: 'text',
      id: 'frailty',
      label: 'Was frailty assessed? By which scale, with what result, by whom and when?',
      unknowns: ['none-known', 'unknown'],
    },
  ],
};
