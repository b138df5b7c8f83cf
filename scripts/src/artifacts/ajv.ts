import { isObject } from '@image-tags/openapi/description';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * Ajv for JSON Schema 2020-12 as all of us use it: every error is collected, and unknown formats and keywords are
 * errors; hints on style are Redocly's business.
 */
export function newAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: true,
    ...options,
  });
  addFormats.default(ajv);
  return ajv;
}

/** Every key that begins with `x-`: Ajv wants to be told of each keyword that it need not know. */
export function extensionsIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = isObject(value) ? Object.keys(value).filter((key) => key.startsWith('x-')) : [];
  return new Set([...own, ...Object.values(value).flatMap((member) => [...extensionsIn(member)])]);
}
