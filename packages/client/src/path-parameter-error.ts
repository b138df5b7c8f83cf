/** What is wrong with a path parameter. */
export type PathParameterFault = 'missing' | 'not-a-string' | 'empty' | 'dot-segment' | 'unpaired-surrogate';

/** Why no request can be made with such a value, and what to do instead. */
const explanations: Readonly<Record<PathParameterFault, { readonly why: string; readonly repair: string }>> =
  {
    missing: {
      why: 'the request would go to a resource of that literal name',
      repair: 'Pass it in params.path.',
    },
    'not-a-string': {
      why: 'there is more than one way to write it in a URL',
      repair: 'Turn it into the string that you mean.',
    },
    empty: {
      why: 'the request would go to the collection instead of its member',
      repair: 'Check that the value is there before the call.',
    },
    'dot-segment': {
      why: 'URL parsers resolve it as a step in the path, even percent-encoded, so the request would hit another resource',
      repair: 'No URL can carry this value. Use an operation that has it in its body, if the API has one.',
    },
    'unpaired-surrogate': {
      why: 'a string with half a surrogate pair has no UTF-8 form',
      repair: 'Find out where the string was cut, or replace the half with toWellFormed().',
    },
  };

/** Refusal to send a request whose URL would not name the resource that the caller means. Nothing has been sent. */
export class PathParameterError extends Error {
  override readonly name = 'PathParameterError';
  /** The base URL and the path with its placeholders, as the API description has it. */
  readonly url: string;
  /** Name of the parameter: `image_id`. */
  readonly parameter: string;
  /** The value as it was passed. */
  readonly value: unknown;
  readonly fault: PathParameterFault;

  constructor(url: string, parameter: string, value: unknown, fault: PathParameterFault) {
    const { why, repair } = explanations[fault];
    super(
      `Path parameter "${parameter}" of ${url} is ${told(value, fault)}: ${why}. Nothing was sent. ${repair}`,
    );
    this.url = url;
    this.parameter = parameter;
    this.value = value;
    this.fault = fault;
  }
}

function told(value: unknown, fault: PathParameterFault): string {
  if (fault === 'missing') return 'missing';
  // Other values than strings are not printed: they may be large, secret or not printable at all.
  return typeof value === 'string' ? JSON.stringify(value) : `of type ${typeof value}`;
}
