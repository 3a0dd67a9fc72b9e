import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './keys';
import type { VptuKeys } from './keys';

describe('the keys of a page', () => {
  let keys: VptuKeys;
  let pressed: string[];

  beforeEach(() => {
    pressed = [];
    keys = document.createElement('vptu-keys') as VptuKeys;
    keys.keys = ['n', 'Ctrl+s', 'Escape', '?'];
    keys.addEventListener('vptu-key', (event) => pressed.push((event as CustomEvent).detail.key));
    document.body.append(keys);
  });

  afterEach(() => document.body.replaceChildren());

  function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...options });
    target.dispatchEvent(event);
    return event;
  }

  it('tells of a bound key and keeps the browser from acting on it', () => {
    const event = press('N', { shiftKey: true });
    expect(pressed).toEqual(['n']);
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves other keys alone', () => {
    expect(press('x').defaultPrevented).toBe(false);
    expect(pressed).toEqual([]);
  });

  it('does nothing while somebody types, but saves and leaves', () => {
    const field = document.createElement('input');
    document.body.append(field);
    press('n', {}, field);
    press('s', { ctrlKey: true }, field);
    press('Escape', {}, field);
    expect(pressed).toEqual(['Ctrl+s', 'Escape']);
  });

  it('does nothing while a dialog is open', () => {
    const dialog = document.createElement('vaadin-dialog');
    dialog.setAttribute('opened', '');
    document.body.append(dialog);
    press('n');
    expect(pressed).toEqual([]);
  });

  it('does nothing with a key that something else has used', () => {
    const event = new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true });
    event.preventDefault();
    document.body.dispatchEvent(event);
    expect(pressed).toEqual([]);
  });

  it('is silent once it is gone', () => {
    keys.remove();
    press('n');
    expect(pressed).toEqual([]);
  });
});
