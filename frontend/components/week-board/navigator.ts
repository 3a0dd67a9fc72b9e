/** Knows where the user is on the board and keeps that place through every redraw. */
import { rootOf } from './dom';
import type { Cursor, Target, Targets } from './targets';
import type { Week } from './types';
import type { View } from './view';

export class Navigator {
  #cursor: Cursor = { lane: 0, col: 0 };

  constructor(private readonly view: View) {}

  get #targets(): Targets {
    return this.view.targets;
  }

  get cursor(): Cursor {
    return this.#cursor;
  }

  get current(): Target | undefined {
    return this.#targets.at(this.#cursor.lane, this.#cursor.col);
  }

  /** Runs a redraw and stands on the same thing afterwards, or on the nearest that is left of it. */
  through(week: Week, redraw: () => void): void {
    const before = this.current;
    const leader = this.#targets.leaderAt(this.#cursor.col);
    const day = this.#targets.dayAt(this.#cursor.lane);
    const focused = this.hasFocus();
    redraw();
    const target = before ? this.#targets.successor(before, leader, day, this.#cursor) : this.#start(week);
    if (target) this.#cursor = this.#within(target, leader);
    this.view.makeCurrent(target);
    if (focused && target) this.view.element(target)?.focus({ preventScroll: true });
  }

  hasFocus(): boolean {
    const active = rootOf(this.view.grid)?.activeElement ?? null;
    return active !== null && this.view.grid.contains(active);
  }

  go(cursor: Cursor): void {
    const target = this.#targets.at(cursor.lane, cursor.col);
    const element = target ? this.view.element(target) : null;
    if (!element) return;
    this.#cursor = cursor;
    this.view.makeCurrent(target);
    element.focus({ preventScroll: true });
    this.view.reveal(element, cursor.col);
  }

  /** Focus came by itself (mouse, screen reader): follow it, but keep the column if it lies inside. */
  arrive(target: Target): void {
    if (this.current !== target) this.#cursor = { lane: target.lane, col: target.col };
    this.view.makeCurrent(target);
  }

  /** The mouse knows more exactly than focus which column of a wide block was meant. */
  leanTo(column: number, target: Target): void {
    if (column >= target.col && column < target.colEnd) this.#cursor = { lane: target.lane, col: column };
  }

  /** Where Tab arrives first: the selected activity, else today, else the top. */
  #start({ selected, days }: Week): Target | undefined {
    const today = days.find((day) => day.today);
    return (selected !== null ? this.#targets.blocksOf(selected)[0] : undefined)
      ?? (today && this.#targets.firstOf(today.date)) ?? this.#targets.first();
  }

  #within(target: Target, leader: string): Cursor {
    let { lane, col } = target;
    for (let candidate = target.col; candidate < target.colEnd; candidate++) {
      if (this.#targets.leaderAt(candidate) === leader) col = candidate;
    }
    if (this.#cursor.lane >= target.lane && this.#cursor.lane < target.laneEnd) lane = this.#cursor.lane;
    return { lane, col };
  }
}
