/** Where each activity goes: columns are leaders, a half-day is a stack of lanes in which blocks never overlap. */
import { OTHER, type Day, type Item, type Leader, type Part } from './types';

/** Columns [colStart, colEnd) of one block; index 0 is the run that is drawn in full strength. */
export interface Run {
  item: Item;
  index: number;
  colStart: number;
  colEnd: number;
}

/** A run in lanes [lane, laneEnd) of its half-day. */
export interface Placed extends Run {
  lane: number;
  laneEnd: number;
}

export interface PartLayout {
  part: Part;
  lanes: number;
  /** Lanes at the top that no block may use: the text of a holiday stands there. */
  reserved: number;
  placed: Placed[];
  /** Columns without any block: there an activity can be created. */
  empty: number[];
}

export interface DayLayout {
  day: Day;
  parts: PartLayout[];
  lanes: number;
}

export type Columns = ReadonlyMap<string, number>;

export function columnsOf(leaders: readonly Leader[]): Columns {
  return new Map(leaders.map((leader, index) => [leader.id, index]));
}

/** An activity nobody's column can show still has to be seen, so it falls back to "other", then to the whole width. */
export function runsOf(item: Item, columns: Columns): Run[] {
  const known = item.leaders.flatMap((id) => columns.get(id) ?? []);
  const other = columns.get(OTHER);
  if (known.length === 0 && other !== undefined) known.push(other);
  if (known.length === 0) {
    return columns.size === 0 ? [] : [{ item, index: 0, colStart: 0, colEnd: columns.size }];
  }
  const runs: Run[] = [];
  for (const column of [...new Set(known)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.colEnd === column) last.colEnd++;
    else runs.push({ item, index: runs.length, colStart: column, colEnd: column + 1 });
  }
  return runs;
}

class Lanes {
  readonly #taken: boolean[][] = [];

  get count(): number {
    return this.#taken.length;
  }

  isFree(lane: number, from: number, to: number): boolean {
    const row = this.#taken[lane];
    if (row) for (let column = from; column < to; column++) if (row[column]) return false;
    return true;
  }

  take(lane: number, from: number, to: number): void {
    while (this.#taken.length <= lane) this.#taken.push([]);
    for (let column = from; column < to; column++) this.#taken[lane]![column] = true;
  }
}

export function layoutPart(part: Part, items: readonly Item[], columns: Columns, reserved = 0): PartLayout {
  const lanes = new Lanes();
  const placed: Placed[] = [];
  const used = new Set<number>();
  for (const item of [...items].sort((a, b) => a.order - b.order)) {
    for (const run of runsOf(item, columns)) {
      let lane = reserved;
      while (!lanes.isFree(lane, run.colStart, run.colEnd)) lane++;
      lanes.take(lane, run.colStart, run.colEnd);
      placed.push({ ...run, lane, laneEnd: lane + 1 });
      for (let column = run.colStart; column < run.colEnd; column++) used.add(column);
    }
  }
  const count = Math.max(lanes.count, reserved + 1);
  for (const block of placed) {
    // A tall block may hang down into free lanes; otherwise it would push apart the short ones beside it.
    while (block.laneEnd < count && lanes.isFree(block.laneEnd, block.colStart, block.colEnd)) {
      lanes.take(block.laneEnd++, block.colStart, block.colEnd);
    }
  }
  placed.sort((a, b) => a.lane - b.lane || a.colStart - b.colStart);
  const empty = [...columns.values()].filter((column) => !used.has(column));
  return { part, lanes: count, reserved, placed, empty };
}

export function layoutDay(day: Day, items: readonly Item[], columns: Columns): DayLayout {
  const parts = day.parts.map((part, index) => {
    // A half-day the server did not open must not hide its activities: they go to the first one.
    const mine = items.filter((item) =>
      item.part === part.id || (index === 0 && !day.parts.some((other) => other.id === item.part)));
    return layoutPart(part, mine, columns, index === 0 && day.holiday ? 1 : 0);
  });
  return { day, parts, lanes: parts.reduce((sum, part) => sum + part.lanes, 0) };
}
