/** Keys and pointer: turns them into movement or into the events of the board. */
import { isMovement, moved } from './keyboard';
import type { Navigator } from './navigator';
import { addressOf } from './plus';
import type { Target } from './targets';
import type { CellAddress, WeekBoardEvents } from './types';
import type { View } from './view';

/** What input needs to know of the board. */
export interface Board {
  readonly editable: boolean;
  emit<N extends keyof WeekBoardEvents>(name: N, detail: WeekBoardEvents[N]): void;
  /** The focus moved, or left. */
  focusChanged(): void;
}

export class Input {
  constructor(
    private readonly view: View,
    private readonly navigator: Navigator,
    private readonly board: Board,
  ) {}

  /** All listeners end with the signal, so that leaving the page leaves nothing behind. */
  listen(signal: AbortSignal): void {
    const { grid, plus, scroller } = this.view;
    grid.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    grid.addEventListener('click', (event) => this.#onClick(event), { signal });
    grid.addEventListener('dblclick', (event) => this.#onDoubleClick(event), { signal });
    grid.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    grid.addEventListener('focusout', () => this.#onBlur(), { signal });
    scroller.addEventListener('pointermove', (event) => this.board.editable && plus.follow(event), { signal, passive: true });
    scroller.addEventListener('pointerleave', () => plus.hide(), { signal });
    // The "+" must not take the focus away from the cell it stands in.
    plus.button.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    plus.button.addEventListener('click', () => this.#create(plus.address((col) => this.view.targets.leaderAt(col))), { signal });
  }

  #onKey(event: KeyboardEvent): void {
    const target = this.view.targetOf(event.target);
    if (!target || event.defaultPrevented || event.isComposing) return;
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (this.#walk(event)) return event.preventDefault();
    const action = event.ctrlKey ? undefined : this.#meaning(event.key, target);
    if (!action) return;
    event.preventDefault();
    // A key that is held down asks the server once.
    if (!event.repeat) action();
  }

  /** At the edge nothing moves, yet the key is ours: the page behind must not start to scroll. */
  #walk({ key, ctrlKey }: KeyboardEvent): boolean {
    if (!isMovement(key, ctrlKey)) return false;
    const cursor = moved(this.view.targets, this.navigator.cursor, key, ctrlKey);
    if (cursor) this.navigator.go(cursor);
    return true;
  }

  /** What a key means here; all others are left to the page, which has keys of its own. */
  #meaning(key: string, { id, date, part, col }: Target): (() => void) | undefined {
    if (key === 'PageUp') return () => this.board.emit('week-step', { direction: -1 });
    if (key === 'PageDown') return () => this.board.emit('week-step', { direction: 1 });
    const name = key.toLowerCase();
    if (id !== null && (name === 'enter' || name === ' ')) return () => this.board.emit('item-open', { id });
    if (!this.board.editable) return undefined;
    if (id !== null && name === 'e') return () => this.board.emit('item-edit', { id });
    if (id !== null && name === 'm') return () => this.board.emit('item-move', { id });
    if (id === null && (name === 'enter' || name === 'n')) {
      return () => this.#create({ date, part, leader: this.view.targets.leaderAt(col) });
    }
    return undefined;
  }

  #create(address: CellAddress | null): void {
    if (address && this.board.editable) this.board.emit('cell-create', address);
  }

  #onClick(event: MouseEvent): void {
    const target = this.view.targetOf(event.target);
    // The second click of a double click must not open the same thing twice.
    if (!target || target.id === null || event.detail > 1) return;
    this.navigator.leanTo(this.view.columnAt(event.clientX), target);
    this.board.emit('item-open', { id: target.id });
  }

  #onDoubleClick({ target }: MouseEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.wb-cell') : null;
    if (cell) this.#create(addressOf(cell, (col) => this.view.targets.leaderAt(col)));
  }

  #onFocus(event: FocusEvent): void {
    const target = this.view.targetOf(event.target);
    if (!target) return;
    this.navigator.arrive(target);
    const cell = target.id === null && this.board.editable ? this.view.element(target) : null;
    if (cell) this.view.plus.show(cell);
    else this.view.plus.hide();
    this.board.focusChanged();
  }

  #onBlur(): void {
    this.view.plus.hide();
    this.board.focusChanged();
  }
}
