/** Names as the house writes them. */

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;

/** Whether a name is written like `TagLimitExceeded`. */
export function isPascalCase(name: string): boolean {
  return pascalCase.test(name);
}

/** A name turned into PascalCase: `tag-invalid` becomes `TagInvalid`. For proposals in messages. */
export function toPascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
