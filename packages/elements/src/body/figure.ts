// SPDX-License-Identifier: Apache-2.0
import type { BodyMark } from '@careplan-kit/forms/contract';
import type { REGION_WORDS } from './regions.words.js';

export type Region = keyof typeof REGION_WORDS;
export type View = BodyMark['view'];

/** Corners of a shape, in a field of 200 by 390. */
type Shape = readonly (readonly [number, number])[];

export const [WIDTH, HEIGHT] = [200, 390];

export interface DrawnRegion {
  readonly region: Region;
  readonly shape: Shape;
}

/** Drawn by hand as corners, one half; the other half is its mirror. */
type Half = Readonly<Record<string, Shape>>;
type Middle = Partial<Readonly<Record<Region, Shape>>>;

const HEAD: Shape = [
  [92, 6],
  [108, 6],
  [118, 16],
  [120, 32],
  [114, 48],
  [106, 57],
  [94, 57],
  [86, 48],
  [80, 32],
  [82, 16],
];

const NECK: Shape = [
  [92, 56],
  [108, 56],
  [111, 72],
  [89, 72],
];

const ARM = {
  shoulder: [
    [111, 72],
    [134, 77],
    [147, 90],
    [131, 99],
  ],
  'upper-arm': [
    [131, 99],
    [147, 90],
    [156, 131],
    [140, 136],
  ],
  elbow: [
    [140, 136],
    [156, 131],
    [160, 148],
    [145, 153],
  ],
  forearm: [
    [145, 153],
    [160, 148],
    [171, 190],
    [159, 194],
  ],
  hand: [
    [159, 194],
    [171, 190],
    [180, 206],
    [179, 222],
    [171, 230],
    [163, 222],
    [158, 208],
  ],
} as const satisfies Half;

const THIGH: Shape = [
  [101, 214],
  [116, 204],
  [137, 208],
  [136, 246],
  [129, 280],
  [107, 280],
];

const KNEE: Shape = [
  [107, 280],
  [129, 280],
  [129, 302],
  [109, 302],
];

const LEG: Shape = [
  [109, 302],
  [129, 302],
  [132, 322],
  [124, 356],
  [112, 356],
];

const HIP: Shape = [
  [131, 172],
  [138, 192],
  [137, 208],
  [116, 204],
];

const TORSO: Shape = [
  [89, 72],
  [111, 72],
  [131, 99],
  [132, 128],
  [68, 128],
  [69, 99],
];

const FRONT_MIDDLE: Middle = {
  face: HEAD,
  throat: NECK,
  chest: TORSO,
  abdomen: [
    [68, 128],
    [132, 128],
    [131, 172],
    [69, 172],
  ],
  groin: [
    [69, 172],
    [131, 172],
    [116, 204],
    [101, 214],
    [99, 214],
    [84, 204],
  ],
};

const FRONT_HALF: Half = {
  ...ARM,
  hip: HIP,
  thigh: THIGH,
  knee: KNEE,
  shin: LEG,
  foot: [
    [112, 356],
    [124, 356],
    [134, 374],
    [131, 384],
    [112, 384],
  ],
};

const BACK_MIDDLE: Middle = {
  'back-of-head': HEAD,
  nape: NECK,
  'upper-back': TORSO,
  'lower-back': [
    [68, 128],
    [132, 128],
    [131, 172],
    [112, 172],
    [88, 172],
    [69, 172],
  ],
  'base-of-spine': [
    [88, 172],
    [112, 172],
    [100, 196],
  ],
};

const BACK_HALF: Half = {
  ...ARM,
  buttock: [
    [112, 172],
    [120, 172],
    [124, 206],
    [101, 214],
    [100, 196],
  ],
  hip: [
    [120, 172],
    [131, 172],
    [138, 192],
    [137, 208],
    [124, 206],
  ],
  thigh: [
    [101, 214],
    [124, 206],
    [137, 208],
    [136, 246],
    [129, 280],
    [107, 280],
  ],
  'back-of-knee': KNEE,
  calf: LEG,
  heel: [
    [112, 356],
    [124, 356],
    [128, 376],
    [122, 384],
    [112, 380],
  ],
};

const mirror = (shape: Shape): Shape => shape.map(([x, y]) => [WIDTH - x, y]);

function drawn(middle: Middle, half: Half, own: 'left' | 'right'): readonly DrawnRegion[] {
  const other = own === 'left' ? 'right' : 'left';
  return [
    ...Object.entries(middle).map(([region, shape]) => ({ region: region as Region, shape })),
    ...Object.entries(half).flatMap(([name, shape]) => [
      { region: `${own}-${name}` as Region, shape },
      { region: `${other}-${name}` as Region, shape: mirror(shape) },
    ]),
  ];
}

/** Seen from the front, the half drawn on the right of the page is the person's own left; from the back, their right. */
export const FIGURE: Readonly<Record<View, readonly DrawnRegion[]>> = {
  front: drawn(FRONT_MIDDLE, FRONT_HALF, 'left'),
  back: drawn(BACK_MIDDLE, BACK_HALF, 'right'),
};

/** The middle of a region, in thousandths of the drawing. */
export function middleOf(view: View, region: string): { readonly x: number; readonly y: number } | null {
  const shape = FIGURE[view].find((one) => one.region === region)?.shape;
  if (!shape) return null;
  const mean = (at: 0 | 1, size: number) =>
    Math.round((shape.reduce((sum, corner) => sum + corner[at], 0) / shape.length / size) * 1000);
  return { x: mean(0, WIDTH), y: mean(1, HEIGHT) };
}
