// Made from spec/ims-v1/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:72bdef31d23fa27290b5fbb89bec18abd6e2da230ddf7911688f4f8013f52848
// content sha256:f51f4979202b8953d1f4be263356351b24b032bcaac06935444f53c9d55380de

import type { OperationValidators } from '../../api/definition.ts';

declare const validators: {
  readonly addOrModifyImageTag: OperationValidators;
  readonly listImageTags: OperationValidators;
};
export default validators;
