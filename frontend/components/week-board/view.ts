/** The elements of the board: builds them, replaces only the days that changed, and marks what is current or selected. */
import { el } from './dom';
import { columnsOf, layoutDay, type DayLayout } from './lanes';
import { Plus } from './plus';
import { LEAD, renderDay, renderHead } from './render';
import { Targets, type Target } from './targets';
import type { Item, Week } from './types';

/** With more columns than this they are narrow, and a second line of place costs more height than it tells. */
const DENSE = 8;

interface Drawn {
  signature: string;
  layout: DayLayout;
  element: HTMLElement;
}

export class View {
  readonly plus = new Plus();
  readonly grid = el('div', 'wb-grid', { role: 'grid' });
  readonly scroller: HTMLElement;
  targets = new Targets([], []);
  readonly #none = el('p', 'wb-none', { hidden: '' });
  #head: HTMLElement | null = null;
  #headSignature = '';
  #drawn = new Map<string, Drawn>();
  readonly #byKey = new Map<string, HTMLElement>();
  #current: HTMLElement | null = null;

  constructor() {
    const canvas = el('div', 'wb-canvas', {}, this.grid, this.plus.button, this.#none);
    this.scroller = el('div', 'wb-scroll', {}, canvas);
  }

  draw(week: Week): void {
    const { leaders, texts } = week;
    this.plus.hide();
    this.plus.name(texts.create);
    this.grid.setAttribute('aria-label', texts.grid);
    this.grid.setAttribute('aria-colcount', String(LEAD + leaders.length));
    this.grid.setAttribute('aria-readonly', String(!week.editable));
    this.scroller.style.setProperty('--wb-cols', String(Math.max(1, leaders.length)));
    this.scroller.classList.toggle('wb-dense', leaders.length > DENSE);
    this.#none.textContent = texts.none;
    this.#none.hidden = week.items.length > 0;
    this.#drawHead(week);
    this.#drawDays(week);
    this.targets = new Targets([...this.#drawn.values()].map((day) => day.layout), leaders);
    this.#byKey.clear();
    for (const element of this.grid.querySelectorAll<HTMLElement>('[data-key]')) this.#byKey.set(element.dataset.key!, element);
    this.#number();
  }

  #drawHead(week: Week): void {
    const signature = JSON.stringify([week.leaders, week.texts]);
    if (this.#head && signature === this.#headSignature) return;
    const head = renderHead(week);
    if (this.#head) this.#head.replaceWith(head);
    else this.grid.prepend(head);
    this.#head = head;
    this.#headSignature = signature;
  }

  /** A day that did not change keeps its elements and with them focus, and the browser has nothing to lay out. */
  #drawDays(week: Week): void {
    const columns = columnsOf(week.leaders);
    const byDate = new Map<string, Item[]>(week.days.map((day) => [day.date, []]));
    for (const item of week.items) byDate.get(item.date)?.push(item);
    const drawn = new Map<string, Drawn>();
    for (const day of week.days) {
      const items = byDate.get(day.date) ?? [];
      const signature = JSON.stringify([day, items]) + this.#headSignature;
      const before = this.#drawn.get(day.date);
      if (before?.signature === signature) {
        drawn.set(day.date, before);
        continue;
      }
      const layout = layoutDay(day, items, columns);
      drawn.set(day.date, { signature, layout, element: renderDay(layout, week) });
    }
    for (const [date, day] of this.#drawn) if (drawn.get(date) !== day) day.element.remove();
    let last: Element | null = this.#head;
    for (const { element } of drawn.values()) {
      if (last?.nextElementSibling !== element) last?.after(element);
      last = element;
    }
    this.#drawn = drawn;
  }

  #number(): void {
    const rows = this.grid.querySelectorAll('.wb-row');
    rows.forEach((row, index) => row.setAttribute('aria-rowindex', String(index + 1)));
    this.grid.setAttribute('aria-rowcount', String(rows.length));
  }

  element(target: Target): HTMLElement | null {
    return this.#byKey.get(target.key) ?? null;
  }

  targetOf(node: EventTarget | null): Target | undefined {
    const element = node instanceof Element ? node.closest<HTMLElement>('[data-key]') : null;
    return element ? this.targets.byKey.get(element.dataset.key!) : undefined;
  }

  /** Exactly one tab stop, wherever the cursor is. */
  makeCurrent(target: Target | undefined): void {
    const element = target ? this.element(target) : null;
    if (this.#current !== element) this.#current?.setAttribute('tabindex', '-1');
    element?.setAttribute('tabindex', '0');
    this.#current = element;
  }

  select(id: string | null): void {
    for (const item of this.grid.querySelectorAll<HTMLElement>('.wb-item')) {
      item.setAttribute('aria-selected', String(id !== null && item.dataset.id === id));
    }
  }

  /** Shows at the head of the table whom an activity concerns; in a wide board the eye loses the column. */
  markLeaders(leaders: ReadonlySet<string>): void {
    for (const head of this.#head?.querySelectorAll<HTMLElement>('.wb-leader') ?? []) {
      head.classList.toggle('wb-on', leaders.has(head.dataset.leader!));
    }
  }

  columnAt(x: number): number {
    return [...(this.#head?.querySelectorAll('.wb-leader') ?? [])].findIndex((head) => {
      const box = head.getBoundingClientRect();
      return x >= box.left && x < box.right;
    });
  }

  /** Brings the cursor's own column into sight: for a block over all columns the browser would jump to its far end. */
  reveal(element: HTMLElement, column: number): void {
    const { scroller } = this;
    const left = scroller.scrollLeft;
    element.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    scroller.scrollLeft = left;
    const head = this.#head?.querySelectorAll('.wb-leader')[column]?.getBoundingClientRect();
    const edge = this.#head?.querySelector('.wb-corner2')?.getBoundingClientRect().right ?? 0;
    if (!head) return;
    const right = scroller.getBoundingClientRect().left + scroller.clientLeft + scroller.clientWidth;
    if (head.left < edge) scroller.scrollLeft += head.left - edge;
    else if (head.right > right) scroller.scrollLeft += head.right - right;
  }

  /** Sticky labels and scrolling have to know how much of the top the head covers; its texts wrap, so it is measured. */
  measureHead(): void {
    this.scroller.style.setProperty('--wb-top', `${this.#head?.offsetHeight ?? 0}px`);
  }

  clear(): void {
    this.grid.replaceChildren();
    this.#head = null;
    this.#headSignature = '';
    this.#drawn.clear();
    this.#byKey.clear();
    this.#current = null;
    this.targets = new Targets([], []);
    this.#none.hidden = true;
    this.plus.hide();
  }
}
