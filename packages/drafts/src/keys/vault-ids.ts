// SPDX-License-Identifier: Apache-2.0

export const carriedId = (keyId: string) => `carried/${keyId}`;
export const retiredId = (keyId: string) => `retired/${keyId}`;
