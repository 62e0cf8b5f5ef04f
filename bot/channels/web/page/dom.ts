type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element; an attribute that is false or null isn't set. Text goes in as text, so nothing said is ever markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The element that the page has under this id. */
export function at<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}`);
  return found;
}

export function onClick(element: HTMLElement, act: () => void): void {
  element.addEventListener('click', act);
}
