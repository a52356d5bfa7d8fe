import { BaseError } from '../../core/errors.ts'

type ModuleSourceErrorInfo =
  | { readonly code: 'NODE_MODULE_REF_UNKNOWN'; readonly url: string; readonly ref: string }
  | { readonly code: 'NODE_MODULE_UNREACHABLE'; readonly url: string }
  | { readonly code: 'NODE_MODULE_UNSAFE'; readonly url: string }
  | { readonly code: 'NODE_FILE_UNREACHABLE'; readonly url: string }
  | { readonly code: 'NODE_IMAGE_UNKNOWN'; readonly image: string }
  | { readonly code: 'NODE_MODULE_SLOW'; readonly url: string }

/** Why a module, or a file for one, could not be brought here from where it lies. */
export class ModuleSourceError extends BaseError<ModuleSourceErrorInfo> {}
