/** The one "+" of the board. It travels to the cell under the pointer or focus: a button per cell would cost 200 of them. */
import { el } from './dom';
import type { CellAddress, PartId } from './types';

/** Half of its 24 px: how near the lower edge of a full cell the pointer must be before the "+" comes. */
const HALF = 12;

export class Plus {
  readonly button: HTMLButtonElement;
  #cell: HTMLElement | null = null;

  constructor() {
    // Not a tab stop: the keyboard has Enter and N on the cell itself.
    this.button = el('button', 'wb-plus', { type: 'button', tabindex: -1, hidden: '' }, '+');
  }

  name(text: string): void {
    this.button.title = text;
    this.button.setAttribute('aria-label', text);
  }

  /** At the end of a cell, so that a click into its middle only goes there; at the foot of one that has blocks. */
  show(cell: HTMLElement, straddle = false): void {
    const canvas = this.button.parentElement;
    if (!canvas) return;
    this.#cell = cell;
    const box = cell.getBoundingClientRect();
    const origin = canvas.getBoundingClientRect();
    const middle = cell.classList.contains('wb-empty') ? (box.top + box.bottom) / 2 : box.bottom - (straddle ? 0 : HALF + 2);
    this.button.style.left = `${box.right - origin.left - 2 * HALF - 3}px`;
    this.button.style.top = `${middle - origin.top - HALF}px`;
    this.button.hidden = false;
  }

  hide(): void {
    this.#cell = null;
    this.button.hidden = true;
  }

  /** Follows the pointer; returns without a change while it is on the "+" itself. */
  follow(event: PointerEvent): void {
    const hit = event.target instanceof Element ? event.target : null;
    if (!hit || this.button.contains(hit)) return;
    const cell = hit.closest<HTMLElement>('.wb-cell');
    if (cell) return this.show(cell);
    const item = hit.closest<HTMLElement>('.wb-item');
    const under = item && cellUnder(item, event.clientX);
    if (under && under.getBoundingClientRect().bottom - event.clientY < HALF) this.show(under, true);
    else this.hide();
  }

  address(leaderAt: (column: number) => string): CellAddress | null {
    return this.#cell && addressOf(this.#cell, leaderAt);
  }
}

export function addressOf(cell: HTMLElement, leaderAt: (column: number) => string): CellAddress | null {
  const date = cell.closest<HTMLElement>('.wb-day')?.dataset.date;
  const { row, col } = cell.dataset;
  return date && row && col ? { date, part: row as PartId, leader: leaderAt(Number(col)) } : null;
}

/** The ruled cell of the column in which a block over several columns was hit. */
function cellUnder(item: HTMLElement, x: number): HTMLElement | undefined {
  const part = item.dataset.key?.split('|')[2];
  const day = item.closest('.wb-day');
  const row = day?.querySelectorAll<HTMLElement>(`.wb-cell[data-row="${CSS.escape(part ?? '')}"]`) ?? [];
  return [...row].find((cell) => {
    const box = cell.getBoundingClientRect();
    return x >= box.left && x < box.right;
  });
}
