// Made from spec/glance-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:cf114c15b2cec78727856805ab31896dfad04139b2391cb372c3bd45e2adcd64
// content sha256:c2133aba641ae5e186f8be159ba55e19caa4ddb752ca2427b55bcec9e0a95f1d

import type { OperationValidators } from '../../api/definition.ts';

declare const validators: {
  readonly addImageTag: OperationValidators;
  readonly deleteImageTag: OperationValidators;
  readonly getImage: OperationValidators;
  readonly updateImage: OperationValidators;
  readonly deleteImage: OperationValidators;
  readonly listImages: OperationValidators;
  readonly createImage: OperationValidators;
  readonly getImageSchema: OperationValidators;
  readonly listVersions: OperationValidators;
  readonly discoverVersions: OperationValidators;
};
export default validators;
