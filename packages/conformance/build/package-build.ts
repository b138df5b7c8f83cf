import path from 'node:path';
import { type BuiltFile, bundleForNode } from '@image-tags/sandbox/bundling';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Builds what the packed package holds into a folder: the command, which needs no other package. Rejects when the source
 * cannot be bundled.
 */
export function buildPackage(folder: string): Promise<BuiltFile[]> {
  return bundleForNode({ cli: path.join(root, 'src/cli/packed.ts') }, folder);
}
