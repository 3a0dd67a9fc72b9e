/**
 * <vptu-week-board>: one week of the leaders, days × half-days against leaders.
 * The server sets `week`; the element answers with events and changes nothing by itself.
 */
import blocks from './items.css?inline';
import board from './week-board.css?inline';
import { adopt } from './dom';
import { Input } from './input';
import { Navigator } from './navigator';
import type { Item, Week, WeekBoardEvents } from './types';
import { View } from './view';

const sheet = new CSSStyleSheet();
// Vaadin's build hands `?inline` styles over as Lit's CSSResult, plain Vite as a string; both know their text.
sheet.replaceSync(String(board) + String(blocks));

export class WeekBoard extends HTMLElement {
  readonly #view = new View();
  readonly #navigator = new Navigator(this.#view);
  readonly #input = new Input(this.#view, this.#navigator, this);
  readonly #scroll = { left: 0, top: 0 };
  #week: Week | null = null;
  #listening: AbortController | null = null;
  #headSize: ResizeObserver | null = null;

  get week(): Week | null {
    return this.#week;
  }

  set week(week: Week | null) {
    this.#week = week;
    if (week) this.#draw(week);
    else this.#view.clear();
  }

  get editable(): boolean {
    return this.#week?.editable === true;
  }

  /** Adds or replaces all placements of the activities that are given. */
  put(changed: Item | Item[]): void {
    if (!this.#week) return;
    const items = Array.isArray(changed) ? changed : [changed];
    const ids = new Set(items.map((item) => item.id));
    this.week = { ...this.#week, items: [...this.#week.items.filter((item) => !ids.has(item.id)), ...items] };
  }

  /** Element.remove() has the same name: without an id it still takes the board out of the page. */
  override remove(id?: string): void {
    if (id === undefined) super.remove();
    else if (this.#week) this.week = { ...this.#week, items: this.#week.items.filter((item) => item.id !== id) };
  }

  select(id: string | null): void {
    if (!this.#week) return;
    this.#week = { ...this.#week, selected: id };
    this.#view.select(id);
    this.focusChanged();
  }

  focusItem(id: string): boolean {
    const target = this.#view.targets.blocksOf(id)[0];
    if (target) this.#navigator.go({ lane: target.lane, col: target.col });
    return target !== undefined;
  }

  connectedCallback(): void {
    adopt(this, sheet);
    const { scroller, grid } = this.#view;
    if (scroller.parentNode !== this) this.append(scroller);
    this.#listening ??= new AbortController();
    const { signal } = this.#listening;
    this.#input.listen(signal);
    scroller.addEventListener('scroll', () => this.#rememberScroll(), { signal, passive: true });
    this.#headSize ??= new ResizeObserver(() => this.#view.measureHead());
    this.#headSize.observe(grid);
    this.#takeEarlyWeek();
    // Out of the page a browser forgets how far a box was scrolled.
    scroller.scrollTo(this.#scroll.left, this.#scroll.top);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#headSize?.disconnect();
    this.#headSize = null;
    this.#view.plus.hide();
  }

  emit<N extends keyof WeekBoardEvents>(name: N, detail: WeekBoardEvents[N]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Marks the leaders of what has the focus, else of what is selected. */
  focusChanged(): void {
    const week = this.#week;
    if (!week) return;
    const here = this.#navigator.hasFocus() ? this.#navigator.current : undefined;
    const id = here ? here.id : week.selected;
    const leaders = week.items.find((item) => item.id === id)?.leaders
      ?? (here ? [this.#view.targets.leaderAt(here.col)] : []);
    this.#view.markLeaders(new Set(leaders));
  }

  /** The server may set the property before this module has loaded; it then hides our setter. */
  #takeEarlyWeek(): void {
    if (!Object.hasOwn(this, 'week')) return;
    const early = this.week;
    Reflect.deleteProperty(this, 'week');
    this.week = early;
  }

  #draw(week: Week): void {
    const { scroller } = this.#view;
    const { left, top } = this.#scroll;
    this.#navigator.through(week, () => {
      this.#view.draw(week);
      this.#view.select(week.selected);
    });
    if (left !== 0 || top !== 0) scroller.scrollTo(left, top);
    this.focusChanged();
  }

  #rememberScroll(): void {
    this.#scroll.left = this.#view.scroller.scrollLeft;
    this.#scroll.top = this.#view.scroller.scrollTop;
  }
}

if (!customElements.get('vptu-week-board')) customElements.define('vptu-week-board', WeekBoard);

declare global {
  interface HTMLElementTagNameMap {
    'vptu-week-board': WeekBoard;
  }
}
