/**
 * Listens for the page's keys and tells the server which one was pressed. Keys without a modifier are left alone while
 * somebody types into a field or a dialog is open, but for Escape and F1 in a field; Ctrl+S works everywhere, and never opens the browser's own dialog.
 */
const EDITABLE = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest(EDITABLE) !== null;
}

export function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl+${key}` : key;
}

function dialogIsOpen(): boolean {
  return document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
}

export class VptuKeys extends HTMLElement {
  keys: string[] = [];

  private readonly listener = (event: KeyboardEvent) => this.pressed(event);

  connectedCallback(): void {
    this.hidden = true;
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.listener);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.isComposing) {
      return;
    }
    const name = nameOf(event);
    if (!this.keys.includes(name)) {
      return;
    }
    const plain = !name.startsWith('Ctrl+');
    if (plain && name !== 'Escape' && name !== 'F1' && isTyping(event)) {
      return;
    }
    if (dialogIsOpen()) {
      return;
    }
    event.preventDefault();
    // A field still holding what was typed must hand it over before the server acts on the key.
    if (!plain && document.activeElement instanceof HTMLElement) {
      document.activeElement.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.dispatchEvent(new CustomEvent('vptu-key', { detail: { key: name } }));
  }
}

if (!customElements.get('vptu-keys')) {
  customElements.define('vptu-keys', VptuKeys);
}
