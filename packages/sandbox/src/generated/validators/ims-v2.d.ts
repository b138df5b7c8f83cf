// Made from spec/ims-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:7d401b379f227592bea1c5ad3d041761bf3624715fe26a25a95078567de847c4
// content sha256:1b08d2db5853bd8c9cdefe7d9e33275fc89838db62252d64528b83fb3905a0d5

import type { OperationValidators } from '../../api/definition.ts';

declare const validators: {
  readonly addImageTag: OperationValidators;
  readonly listImageTags: OperationValidators;
  readonly batchAddOrDeleteImageTags: OperationValidators;
  readonly deleteImageTag: OperationValidators;
  readonly listProjectImageTags: OperationValidators;
  readonly queryImagesByTags: OperationValidators;
};
export default validators;
