import { BaseError } from '../../core/errors.ts'

/** Where a setting came from, in the order of precedence. */
export type SettingSource = 'flag' | 'environment' | 'config file' | 'default'

type ConfigErrorInfo =
  /** A value that its option does not allow. The value itself is in the message, unless the option is secret. */
  | { readonly code: 'NODE_BAD_OPTION'; readonly option: string; readonly source: SettingSource }
  /** A flag, an environment variable or a key that no option has. */
  | { readonly code: 'NODE_UNKNOWN_OPTION'; readonly option: string; readonly source: SettingSource }
  | { readonly code: 'NODE_BAD_CONFIG_FILE'; readonly path: string }

/** What the operator wrote and we can't follow. */
export class ConfigError extends BaseError<ConfigErrorInfo> {}
