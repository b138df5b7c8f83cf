// Made from spec/rackspace-v2/openapi.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:38fa1ad30722334df57b931300e4af6c65ee736ec15ea9382fff7d57b281243b
// content sha256:40f874e6aef007b84f3aeabd9b9c65f10709fc13b21197c99cf5095ce1865cb9

import type { OperationValidators } from '../../api/definition.ts';

declare const validators: {
  readonly addImageTag: OperationValidators;
  readonly deleteImageTag: OperationValidators;
  readonly getImage: OperationValidators;
};
export default validators;
