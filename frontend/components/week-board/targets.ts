/** The board as the keyboard sees it: blocks and empty cells on one matrix of lanes × columns. */
import type { DayLayout, PartLayout, Placed } from './lanes';
import type { Leader, PartId } from './types';

export interface Target {
  key: string;
  /** The activity, or null for an empty cell. */
  id: string | null;
  date: string;
  part: PartId;
  lane: number;
  laneEnd: number;
  col: number;
  colEnd: number;
}

/** The place inside a target: a block over all columns does not make the user forget the column he came from. */
export interface Cursor {
  lane: number;
  col: number;
}

interface Band {
  date: string;
  day: number;
  part: PartId;
  start: number;
  end: number;
}

export const itemKey = (block: Placed, date: string, part: PartId) => `i|${date}|${part}|${block.index}|${block.item.id}`;
export const cellKey = (date: string, part: PartId, leader: string) => `c|${date}|${part}|${leader}`;

export class Targets {
  readonly byKey = new Map<string, Target>();
  readonly lanes: number;
  readonly columns: number;
  readonly #leaders: readonly Leader[];
  readonly #at: (Target | undefined)[][] = [];
  readonly #bands: Band[] = [];
  readonly #bandOf: Band[] = [];

  constructor(days: readonly DayLayout[], leaders: readonly Leader[]) {
    this.#leaders = leaders;
    this.columns = leaders.length;
    let lane = 0;
    days.forEach((layout, day) => {
      for (const part of layout.parts) {
        const band = { date: layout.day.date, day, part: part.part.id, start: lane, end: lane + part.lanes };
        this.#bands.push(band);
        for (; lane < band.end; lane++) {
          this.#at.push(new Array<undefined>(this.columns));
          this.#bandOf.push(band);
        }
        this.#fill(part, band);
      }
    });
    this.lanes = lane;
  }

  #fill(layout: PartLayout, { date, part, start, end }: Band): void {
    for (const block of layout.placed) {
      this.#put({ key: itemKey(block, date, part), id: block.item.id, date, part,
        lane: start + block.lane, laneEnd: start + block.laneEnd, col: block.colStart, colEnd: block.colEnd });
    }
    for (const col of layout.empty) {
      this.#put({ key: cellKey(date, part, this.#leaders[col]!.id), id: null, date, part,
        lane: start + layout.reserved, laneEnd: end, col, colEnd: col + 1 });
    }
  }

  #put(target: Target): void {
    this.byKey.set(target.key, target);
    for (let lane = target.lane; lane < target.laneEnd; lane++) this.#at[lane]!.fill(target, target.col, target.colEnd);
  }

  at(lane: number, col: number): Target | undefined {
    return this.#at[lane]?.[col];
  }

  leaderAt(col: number): string {
    return this.#leaders[col]?.id ?? '';
  }

  dayAt(lane: number): number {
    return this.#bandOf[lane]?.day ?? -1;
  }

  /** The target of a column in the same half-day; every column of a half-day has one, though not in every lane. */
  near(lane: number, col: number): Target | undefined {
    const band = this.#bandOf[lane];
    return band && this.#inBand(band, lane, col);
  }

  #inBand(band: Band, lane: number, col: number): Target | undefined {
    for (let distance = 0; distance < band.end - band.start; distance++) {
      for (const candidate of [lane - distance, lane + distance]) {
        const inside = candidate >= band.start && candidate < band.end;
        const found = inside ? this.at(candidate, col) : undefined;
        if (found) return found;
      }
    }
    return undefined;
  }

  /** All blocks of an activity, top to bottom. */
  blocksOf(id: string): Target[] {
    return [...this.byKey.values()].filter((target) => target.id === id).sort((a, b) => a.lane - b.lane || a.col - b.col);
  }

  first(): Target | undefined {
    for (let lane = 0; lane < this.lanes; lane++) if (this.at(lane, 0)) return this.at(lane, 0);
    return undefined;
  }

  firstOf(date: string): Target | undefined {
    const band = this.#bands.find((candidate) => candidate.date === date);
    return band && this.#inBand(band, band.start, 0);
  }

  /** After a re-render: the same thing, else another block of it, else its cell, else the same spot of another week. */
  successor(before: Target, leader: string, day: number, cursor: Cursor): Target | undefined {
    const same = this.byKey.get(before.key);
    if (same) return same;
    const blocks = before.id === null ? [] : this.blocksOf(before.id);
    if (blocks.length > 0) {
      return blocks.reduce((best, block) =>
        Math.abs(block.lane - before.lane) < Math.abs(best.lane - before.lane) ? block : best);
    }
    const kept = this.#leaders.findIndex((candidate) => candidate.id === leader);
    const col = kept >= 0 ? kept : Math.min(cursor.col, this.columns - 1);
    const band = this.#bands.find((candidate) => candidate.date === before.date && candidate.part === before.part)
      ?? this.#bands.find((candidate) => candidate.day === day && candidate.part === before.part)
      ?? this.#bands.find((candidate) => candidate.day === day);
    const lane = band && Math.max(band.start, Math.min(before.lane, band.end - 1));
    return (band && this.#inBand(band, lane!, col)) ?? this.first();
  }
}
