/**
 * Groups the digits of an amount while somebody types it: 1234567 becomes 1.234.567, and the caret stays at its digit.
 * Whoever types a point or a comma is left alone until the field is left: "1.5" may be going to be "1.5 triệu", and a
 * point that moves by itself would move the amount a thousandfold.
 */
const DIGITS_AND_DOTS = /^-?[\d.]*$/;
const GROUPED = /^-?(?:\d{1,3}(?:\.\d{3})*)?$/;

export function grouped(text: string): string {
  return text.replace(/\./g, '').replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Where the caret stands once its digit has as many digits before it as before. */
export function caretIn(after: string, before: string, caret: number): number {
  const signs = before.slice(0, caret).replace(/\./g, '').length;
  let passed = 0;
  for (let at = 0; at <= after.length; at++) {
    if (passed === signs) {
      return at;
    }
    if (after[at] !== '.') {
      passed++;
    }
  }
  return after.length;
}

/** Whether the points in a text are the typist's own. */
export function hasOwnPoints(text: string, added: string | null): boolean {
  return /[.,]/.test(added ?? '') || (added === null && !GROUPED.test(text));
}

/** The unit at the end of an amount's field; it watches the field that it stands in. */
export class VptuMoneyUnit extends HTMLElement {
  private field: HTMLElement | null = null;
  private own = false;

  private readonly typed = (event: Event) => this.group(event as InputEvent);
  private readonly left = () => {
    this.own = false;
  };

  connectedCallback(): void {
    this.field = this.parentElement;
    this.field?.addEventListener('input', this.typed);
    this.field?.addEventListener('focusout', this.left);
  }

  disconnectedCallback(): void {
    this.field?.removeEventListener('input', this.typed);
    this.field?.removeEventListener('focusout', this.left);
    this.field = null;
  }

  private group(event: InputEvent): void {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || event.isComposing) {
      return;
    }
    const text = input.value;
    if (text === '') {
      this.own = false;
      return;
    }
    const deleted = event.inputType?.startsWith('delete') ?? false;
    if (!deleted && hasOwnPoints(text, event.data ?? null)) {
      this.own = true;
    }
    if (this.own || !DIGITS_AND_DOTS.test(text)) {
      return;
    }
    const after = grouped(text);
    if (after !== text) {
      const caret = caretIn(after, text, input.selectionStart ?? text.length);
      input.value = after;
      input.setSelectionRange(caret, caret);
    }
  }
}

if (!customElements.get('vptu-money-unit')) {
  customElements.define('vptu-money-unit', VptuMoneyUnit);
}
