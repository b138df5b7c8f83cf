import { essenceOf } from './media-type.ts';

/** One range of an Accept header and how much it is liked, from 0 to 1. */
interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly hasParameters: boolean;
  readonly quality: number;
}

/**
 * The media type that an Accept header likes best; the first of those that it likes as much. `undefined` when it accepts
 * none. A header that cannot be read accepts everything, as a service does that ignores it (RFC 9110, section 12.5.1,
 * leaves both to the service).
 */
export function preferredMediaType(accept: string, offered: readonly string[]): string | undefined {
  const ranges = rangesOf(accept);
  if (ranges === undefined) return offered[0];
  let best: { readonly mediaType: string; readonly quality: number } | undefined;
  for (const mediaType of offered) {
    const quality = qualityOf(essenceOf(mediaType), ranges);
    if (quality > (best?.quality ?? 0)) best = { mediaType, quality };
  }
  return best?.mediaType;
}

const token = "[\\w!#$%&'*+.^`|~-]+";
const parameter = `${token}\\s*=\\s*(?:${token}|"(?:[^"\\\\]|\\\\.)*")`;
const range = new RegExp(`^\\s*(${token})/(${token})((?:\\s*;\\s*${parameter})*)\\s*$`, 'u');
const quality = /;\s*q\s*=\s*([^;\s]*)/iu;
const number = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/u;

/** The ranges of a header; `undefined` when one of them is none. */
function rangesOf(accept: string): readonly Range[] | undefined {
  const ranges: Range[] = [];
  // Commas inside of quotation marks separate nothing.
  for (const part of accept.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/gu) ?? []) {
    if (part.trim() === '') continue;
    const [, type, subtype, parameters = ''] = range.exec(part) ?? [];
    const written = quality.exec(parameters)?.[1] ?? '1';
    if (type === undefined || subtype === undefined || !number.test(written)) return undefined;
    const hasParameters = parameters.replace(quality, '').trim() !== '';
    ranges.push({
      type: type.toLowerCase(),
      subtype: subtype.toLowerCase(),
      hasParameters,
      quality: Number(written),
    });
  }
  return ranges;
}

/** How much the most specific range that fits likes a media type. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const [type, subtype] = mediaType.toLowerCase().split('/');
  const plain = ranges.filter(({ hasParameters }) => !hasParameters);
  const found =
    plain.findLast((each) => each.type === type && each.subtype === subtype) ??
    plain.findLast((each) => each.type === type && each.subtype === '*') ??
    plain.findLast((each) => each.type === '*' && each.subtype === '*');
  return found?.quality ?? 0;
}
