// Made from spec/ecl-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:80fe8eb7b14e4d89bcd14cf8936f32c2c03347b7d53b995333197c6a0de40192
// content sha256:8f6ba3f23d7ef5cd77b21d5b8d0255ad52931aa22d43f7a7624304ff813b3d69

import type { OperationValidators } from '../../api/definition.ts';

declare const validators: {
  readonly addImageTag: OperationValidators;
  readonly deleteImageTag: OperationValidators;
  readonly getImage: OperationValidators;
};
export default validators;
