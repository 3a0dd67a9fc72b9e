/** Building elements without ever parsing a string as HTML: texts of users stay texts. */

export type Attributes = Record<string, string | number | null | undefined>;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  if (children.length > 0) element.append(...children);
  return element;
}

/** Zero-based grid area; two columns for day and half-day come before the leaders. */
export function place(element: HTMLElement, row: number, rows: number, column: number, columns: number): void {
  element.style.gridRow = `${row + 1} / span ${rows}`;
  element.style.gridColumn = `${column + 1} / span ${columns}`;
}

/** The document or shadow root an element lives in, or null while it is in neither. */
export function rootOf(node: Node): DocumentOrShadowRoot | null {
  const root = node.getRootNode();
  return 'adoptedStyleSheets' in root ? (root as Document | ShadowRoot) : null;
}

/** Adds a stylesheet once, however many boards there are. */
export function adopt(host: Node, sheet: CSSStyleSheet): void {
  const root = rootOf(host);
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
