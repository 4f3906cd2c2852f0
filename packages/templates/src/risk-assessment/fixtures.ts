// SPDX-License-Identifier: Apache-2.0

/** James and the bus to the pool. */
export const james: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-13',
  kind: 'activity',
  hazard: 'On the bus it may get loud. He may get off at the wrong stop, or run into the road.',
  whoCouldBeHurt: ['person'],
  goodOfIt: 'He loves the big bridge. The bus is his own way to the pool, and what he worked for since summer.',
  personsView: 'Thumb up to the picture of the bus, twice, on two days.',
  controlsNow: 'Andi drives him in the car.',
  likelihoodBefore: 'possible',
  severityBefore: 'major',
  controlsPlanned:
    'Andi sits one seat behind. Headphones in the bag, pictures of the way, the bus before the school bus.',
  likelihoodAfter: 'unlikely',
  severityAfter: 'major',
  accepted: 'yes',
  owner: 'Andi',
  summary: 'James goes to the pool by bus with Andi one seat behind.',
  actions: [
    {
      action: 'Show the pictures of the way before setting out; sit one seat behind.',
      actionBy: 'Andi',
      actionWhen: '2026-11-20',
      actionStatus: 'To be done',
      actionReview: '2026-11-27',
    },
  ],
  reviewOn: '2026-12-11',
  reviewBy: 'Andi',
};

/** Mrs Smith in the garden at tea time; what is left over is not known yet. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-11',
  kind: 'getting-lost',
  hazard: 'Goes out of the front door at tea time without a coat, looking for the school gate.',
  whoCouldBeHurt: ['person'],
  goodOfIt: 'She walks well and likes the garden. Walking is better for her than sitting by a locked door.',
  personsView: { unknown: 'not-asked' },
  controlsNow: 'Somebody walks with her from four to five.',
  likelihoodBefore: 'likely',
  severityBefore: 'catastrophic',
  controlsPlanned: 'The tracker is on her handbag, which she always has with her.',
  accepted: 'not-sure',
  owner: 'Eliza',
  summary: 'She was outside once this month. Whether the tracker is enough has to be seen.',
  needs: [{ need: 'To walk outside with somebody at tea time' }],
  reviewOn: '2026-11-25',
};
