// SPDX-License-Identifier: Apache-2.0
export { type StockAnswer, stockOf } from './balance.js';
export { countStock, type StockCountAnswer } from './count.js';
export { isExpired, lastDayOf } from './expiry.js';
export { moveOf, type RecordMove, stockDelta } from './moves.js';
export { receiveStock, removeStock, type StockMove, type StockMoveAnswer } from './receive.js';
export { factsOfHouseStock, reorderList, type ReorderRow, stockList, type StockPack, type StockRow } from './list.js';
