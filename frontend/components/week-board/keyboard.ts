/** Movement between targets. Pure, so that it can be tested without a browser. */
import type { Cursor, Target, Targets } from './targets';

type Move = (targets: Targets, from: Target, cursor: Cursor) => Cursor | undefined;

/** Stays in the lane the user came from as long as the new target reaches into it. */
function land(target: Target | undefined, cursor: Cursor): Cursor | undefined {
  if (!target) return undefined;
  const lane = Math.min(Math.max(cursor.lane, target.lane), target.laneEnd - 1);
  const col = Math.min(Math.max(cursor.col, target.col), target.colEnd - 1);
  return { lane, col };
}

function sideways(targets: Targets, cursor: Cursor, col: number): Cursor | undefined {
  return land(targets.near(cursor.lane, col), { lane: cursor.lane, col });
}

function vertically(targets: Targets, cursor: Cursor, from: number, direction: 1 | -1): Cursor | undefined {
  for (let lane = from; lane >= 0 && lane < targets.lanes; lane += direction) {
    if (targets.at(lane, cursor.col)) return { lane, col: cursor.col };
  }
  return undefined;
}

const moves: Record<string, Move> = {
  ArrowRight: (targets, from, cursor) => sideways(targets, cursor, from.colEnd),
  ArrowLeft: (targets, from, cursor) => sideways(targets, cursor, from.col - 1),
  ArrowDown: (targets, from, cursor) => vertically(targets, cursor, from.laneEnd, 1),
  ArrowUp: (targets, from, cursor) => vertically(targets, cursor, from.lane - 1, -1),
  Home: (targets, _from, cursor) => sideways(targets, cursor, 0),
  End: (targets, _from, cursor) => sideways(targets, cursor, targets.columns - 1),
};

const jumps: Record<string, Move> = {
  Home: (targets) => vertically(targets, { lane: 0, col: 0 }, 0, 1),
  End: (targets) => vertically(targets, { lane: 0, col: targets.columns - 1 }, targets.lanes - 1, -1),
};

export function isMovement(key: string, ctrl: boolean): boolean {
  return Object.hasOwn(ctrl ? jumps : moves, key);
}

/** The new place, or undefined at the edge of the board. */
export function moved(targets: Targets, cursor: Cursor, key: string, ctrl: boolean): Cursor | undefined {
  const from = targets.at(cursor.lane, cursor.col);
  const move = (ctrl ? jumps : moves)[key];
  return from && move?.(targets, from, cursor);
}
