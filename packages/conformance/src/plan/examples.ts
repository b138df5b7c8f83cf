import type { Operation, Parameter, ResponseDescription } from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import type { CaseKind, ContractCase } from '../case.ts';
import { bodyText } from '../media-type.ts';
import { answerOf, type CallOptions, callOf } from './call.ts';

/** A case of an operation whose answer is the first success that the operation describes. */
export function acceptedCase(
  description: ApiDescription,
  operation: Operation<string>,
  { kind, title, where }: { readonly kind: CaseKind; readonly title: string; readonly where: string },
  options: CallOptions,
): ContractCase {
  const success = successOf(operation);
  return {
    id: `${description.api} ${operation.operationId} ${title}`,
    api: description.api,
    operationId: operation.operationId,
    kind,
    where,
    request: callOf(description, operation, { accept: success.content[0]?.mediaType, ...options }),
    expected: answerOf(description, success),
  };
}

/** The described response with the lowest status that is no error. Throws when there is none. */
function successOf({ responses, pointer }: Operation<string>): ResponseDescription {
  const success = responses.find(({ status }) => status < 400);
  if (success !== undefined) return success;
  throw new Error(`${pointer} describes errors only. Describe what it answers when all goes well.`);
}

/** One case per named example of a request body: the operation accepts it. */
export function requestExampleCases(
  description: ApiDescription,
  operation: Operation<string>,
): ContractCase[] {
  const content = operation.requestBody?.content ?? [];
  return content.flatMap(({ mediaType, examples, pointer }) =>
    examples.map(({ name, value }) => {
      const title = `request ${content.length > 1 ? `${mediaType} ` : ''}${name}`;
      const about = { kind: 'request example', title, where: `${pointer}/examples/${name}` } as const;
      return acceptedCase(description, operation, about, {
        body: { mediaType, text: bodyText(mediaType, value) },
      });
    }),
  );
}

/** One case per named example of a parameter: the operation accepts it. */
export function parameterExampleCases(
  description: ApiDescription,
  operation: Operation<string>,
): ContractCase[] {
  const caseOf = (parameter: Parameter, name: string, value: unknown) => {
    const title = `parameter ${parameter.name} ${name}`;
    const about = {
      kind: 'parameter example',
      title,
      where: `${parameter.pointer}/examples/${name}`,
    } as const;
    return acceptedCase(description, operation, about, { parameters: [[parameter, value]] });
  };
  return operation.parameters.flatMap((parameter) =>
    parameter.examples.map(({ name, value }) => caseOf(parameter, name, value)),
  );
}

/** One case per status, media type and named example: `Prefer` and `Accept` reach exactly that answer. */
export function responseExampleCases(
  description: ApiDescription,
  operation: Operation<string>,
): ContractCase[] {
  const { api } = description;
  const { operationId } = operation;
  return operation.responses.flatMap((response): ContractCase[] => {
    const { status, content, pointer } = response;
    const common = { api, operationId, kind: 'response example' } as const;
    if (content.length === 0) {
      return [
        {
          ...common,
          id: `${api} ${operationId} response ${status}`,
          where: pointer,
          request: callOf(description, operation, { prefer: `code=${status}` }),
          expected: answerOf(description, response),
        },
      ];
    }
    return content.flatMap(({ mediaType, examples, pointer }) =>
      examples.map((example) => ({
        ...common,
        id: `${api} ${operationId} response ${status} ${mediaType} ${example.name}`,
        where: `${pointer}/examples/${example.name}`,
        request: callOf(description, operation, {
          accept: mediaType,
          prefer: `code=${status}, example=${example.name}`,
        }),
        expected: answerOf(description, response, mediaType, [example]),
      })),
    );
  });
}
