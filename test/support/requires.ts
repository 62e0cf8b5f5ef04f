import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether a program that a test works with is installed, for `describe.skipIf(!requires('soffice'))`.
 * Where all must be there (`REQUIRE_ALL=1`, as in CI) a missing one fails; elsewhere it is said what was left out.
 */
export function requires(tool: string): boolean {
  const found = (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, tool)));
  if (found) return true;
  if (process.env.REQUIRE_ALL === '1') throw new Error(`${tool} is not installed, and REQUIRE_ALL=1`);
  process.stdout.write(`left out, since ${tool} is not installed: the tests that need it\n`);
  return false;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
