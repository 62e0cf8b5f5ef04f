/** Every fact as a line; that a thing is there at all is a fact as well. */
export function factLines(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`];
  if (Array.isArray(value)) return value.flatMap((each, i) => factLines(each, `${path}[${i}]`));
  const there = /^claims\.\w+(?:\[\d+\])?$/.test(path) ? [path] : [];
  return [
    ...there,
    ...Object.entries(value).flatMap(([name, each]) =>
      factLines(each, path === '' ? name : `${path}.${name}`),
    ),
  ];
}
