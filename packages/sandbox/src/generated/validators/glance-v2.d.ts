// Made from spec/glance-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:427ce92782838865d2ad3f6d0b985174fcd3d2af98bbf9d8f006193b5e86b165
// content sha256:5934270ca0606b5432a9ad99027e492dfc1e3b6009b78c335b264aad968c3361

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
