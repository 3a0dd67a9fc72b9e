import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caretIn, grouped, hasOwnPoints } from './money';
import './money';

describe('grouping', () => {
  it.each([
    ['', ''],
    ['1', '1'],
    ['1234', '1.234'],
    ['1.2345', '12.345'],
    ['1.234.56', '123.456'],
    ['-1234567', '-1.234.567'],
    ['999999999999999999', '999.999.999.999.999.999'],
  ])('writes %s as %s', (typed, shown) => {
    expect(grouped(typed)).toBe(shown);
  });

  it('keeps the caret behind its digit', () => {
    expect(caretIn('1.234', '1234', 4)).toBe(5);
    expect(caretIn('12.345', '1.2345', 3)).toBe(2);
    expect(caretIn('1.234', '1234', 0)).toBe(0);
    expect(caretIn('123.456', '1.234.56', 8)).toBe(7);
  });

  it('knows points that somebody typed', () => {
    expect(hasOwnPoints('1.', '.')).toBe(true);
    expect(hasOwnPoints('1,5', ',')).toBe(true);
    expect(hasOwnPoints('1.2345', '5')).toBe(false);
    expect(hasOwnPoints('1.5', null)).toBe(true);
    expect(hasOwnPoints('1.234.567', null)).toBe(false);
  });
});

describe('a field', () => {
  let field: HTMLElement;
  let input: HTMLInputElement;

  beforeEach(() => {
    field = document.createElement('div');
    input = document.createElement('input');
    field.append(input, document.createElement('vptu-money-unit'));
    document.body.append(field);
  });

  afterEach(() => field.remove());

  function type(text: string): void {
    for (const sign of text) {
      const at = input.selectionStart ?? input.value.length;
      input.value = input.value.slice(0, at) + sign + input.value.slice(at);
      input.setSelectionRange(at + 1, at + 1);
      input.dispatchEvent(
        new InputEvent('input', { bubbles: true, composed: true, data: sign, inputType: 'insertText' }),
      );
    }
  }

  it('groups as one types', () => {
    type('1234567');
    expect(input.value).toBe('1.234.567');
    expect(input.selectionStart).toBe(9);
  });

  it('leaves what is typed with points or commas as it is', () => {
    type('1.2345');
    expect(input.value).toBe('1.2345');
  });

  it('leaves amounts with a unit as they are', () => {
    type('1,5 triệu');
    expect(input.value).toBe('1,5 triệu');
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    type('500k');
    expect(input.value).toBe('500k');
  });

  it('groups again once the field was left', () => {
    type('1.5');
    field.dispatchEvent(new Event('focusout'));
    input.value = '1.500';
    input.setSelectionRange(5, 5);
    type('0');
    expect(input.value).toBe('15.000');
  });

  it('stops when it is taken away', () => {
    field.querySelector('vptu-money-unit')?.remove();
    type('1234');
    expect(input.value).toBe('1234');
  });
});
